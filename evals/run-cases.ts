import { finding } from '../src/assistant/checks/finding.ts';
import type { Answer } from '../src/domain/answer.ts';
import { PersonMistake } from '../src/domain/errors.ts';
import type { Service } from '../src/domain/service.ts';
import { allChecks } from './checks/all-checks.ts';
import type { EvalCase, EvalTurn } from './eval-case.ts';
import { overlaps } from './overlaps.ts';
import type { Found, Result } from './result.ts';
import type { World } from './world.ts';

const DECIDING = new Set(allChecks.filter(({ decides }) => decides).map(({ name }) => name));

interface Deps {
  readonly app: Pick<Service, 'ask' | 'search'>;
  readonly world: World;
  /** Failures that a person was answered in spite of, since the last call. */
  readonly hidden: () => readonly string[];
  readonly progress?: (done: number, of: number) => void;
}

/** Asks every case in turn and looks at each answer. One after another, so that a hidden failure has its question. */
export async function runCases(cases: readonly EvalCase[], deps: Deps): Promise<Result[]> {
  const results: Result[] = [];
  for (const [index, one] of cases.entries()) {
    results.push(...(await runCase(one, deps)));
    deps.progress?.(index + 1, cases.length);
  }
  return results;
}

async function runCase(one: EvalCase, deps: Deps): Promise<Result[]> {
  const results: Result[] = [];
  const said: string[] = [];
  let conversation: string | undefined;
  for (const [index, turn] of one.turns.entries()) {
    said.push(turn.say);
    const started = performance.now();
    const came = await ask(deps.app, turn.say, conversation);
    const ms = performance.now() - started;
    const answer = 'answer' in came ? came.answer : undefined;
    conversation = answer?.conversation ?? conversation;
    const found = [
      ...steadiness(came, deps.hidden(), one.suite),
      ...(answer ? look(one, turn, said, answer, deps.world) : []),
      ...(one.suite === 'retrieval' ? await recall(turn, deps) : []),
    ];
    results.push({
      id: one.turns.length > 1 ? `${one.id}/${index + 1}` : one.id,
      suite: one.suite,
      language: one.language,
      split: one.split,
      tags: one.tags,
      ...(turn.expect.rule === undefined ? {} : { rule: turn.expect.rule }),
      points: turn.expect.points,
      said: [...said],
      ...(answer ? { answer } : {}),
      ...('mistake' in came ? { mistake: came.mistake } : {}),
      found,
      right: isRight(found),
      ms,
    });
  }
  return one.turns.length > 1 ? withConversation(results) : results;
}

type Came = { readonly answer: Answer } | { readonly mistake: string } | { readonly crash: string };

async function ask(app: Deps['app'], text: string, conversation: string | undefined): Promise<Came> {
  try {
    return { answer: await app.ask({ text, ...(conversation === undefined ? {} : { conversation }) }) };
  } catch (error) {
    if (error instanceof PersonMistake) return { mistake: error.code };
    return { crash: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

/** Only senseless input may be sent back as a mistake of the person's. */
function steadiness(came: Came, hidden: readonly string[], suite: string): Found[] {
  const crash = 'crash' in came ? came.crash : undefined;
  const mistake = 'mistake' in came && suite !== 'hostile' ? `sent back: ${came.mistake}` : undefined;
  const wrong = [crash, mistake, ...hidden].filter((one) => one !== undefined);
  return [{ check: 'no crash', ...finding(wrong.length === 0, wrong.join('; ')) }];
}

/** What the checks find, by the first way of being right that is met, else by the first that is named. */
function look(one: EvalCase, turn: EvalTurn, said: readonly string[], answer: Answer, world: World): Found[] {
  const { or, ...first } = turn.expect;
  const ways = [first, ...or].map((expect) => {
    const seen = { suite: one.suite, asked: one.language, said, expect, answer, world };
    return allChecks.flatMap(({ name, look: check }) => {
      const outcome = check(seen);
      return outcome ? [{ check: name, ...outcome }] : [];
    });
  });
  return ways.find(isRight) ?? ways[0] ?? [];
}

function isRight(found: readonly Found[]): boolean {
  return found.every(({ check, ok }) => ok || !(DECIDING.has(check) || check === 'no crash'));
}

/** Whether the search alone finds an article on the expected place, first or among the first five. */
async function recall({ say, expect }: EvalTurn, { app, world }: Deps): Promise<Found[]> {
  if (expect.points.length === 0) return [];
  const hits = await app.search({ text: say }).catch(() => []);
  const links = [...new Set(hits.map(({ link }) => link))];
  const at = links.findIndex((link) =>
    world.referencesOf(link).some((one) => expect.points.some((point) => overlaps(point, one))),
  );
  const detail = `found ${at < 0 ? 'nowhere' : `in place ${at + 1}`}`;
  return [
    { check: 'recall@1', ...finding(at === 0, detail) },
    { check: 'recall@5', ...finding(at >= 0 && at < 5, detail) },
  ];
}

/** The last turn also tells whether the whole conversation went right. */
function withConversation(results: readonly Result[]): Result[] {
  const wrong = results.filter(({ right }) => !right).map(({ id }) => id);
  return results.map((result, index) =>
    index < results.length - 1
      ? result
      : {
          ...result,
          found: [
            ...result.found,
            { check: 'conversation', ...finding(wrong.length === 0, `wrong at ${wrong.join(' ')}`) },
          ],
        },
  );
}
