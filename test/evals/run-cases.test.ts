import { expect, it } from 'vitest';
import { type EvalCase, expectationSchema } from '../../evals/eval-case.ts';
import { runCases } from '../../evals/run-cases.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { PersonMistake } from '../../src/domain/errors.ts';
import type { Question } from '../../src/domain/question.ts';
import type { SearchHit } from '../../src/domain/service.ts';
import { answerOf, cited, smallWorld } from './seen.ts';

const POINT = 'rules-2025-02-25#39';

function caseOf(says: readonly string[], given: Partial<EvalCase> = {}): EvalCase {
  return {
    id: 'c1',
    suite: 'dialogues',
    file: 'x.yaml',
    line: 1,
    language: 'ru',
    split: 'dev',
    tags: [],
    turns: says.map((say) => ({ say, expect: expectationSchema.parse({ points: [POINT] }) })),
    ...given,
  };
}

function run(
  one: EvalCase,
  ask: (question: Question) => Promise<Answer>,
  given: { readonly hits?: readonly SearchHit[]; readonly hidden?: readonly string[] } = {},
) {
  const app = { ask, search: () => Promise.resolve(given.hits ?? []) };
  return runCases([one], { app, world: smallWorld, hidden: () => given.hidden ?? [] });
}

const right = answerOf({ conversation: 'token', citations: [cited(POINT)] });

it('continues the conversation and judges it whole', async () => {
  const asked: Question[] = [];
  const results = await run(caseOf(['один', 'два']), (question) => {
    asked.push(question);
    return Promise.resolve(asked.length === 1 ? right : answerOf());
  });
  expect(asked).toEqual([{ text: 'один' }, { text: 'два', conversation: 'token' }]);
  expect(results.map((result) => [result.id, result.right])).toEqual([
    ['c1/1', true],
    ['c1/2', false],
  ]);
  expect(results[1]?.found.find(({ check }) => check === 'conversation')?.ok).toBe(false);
});

it('counts a crash, a hidden failure and a wrongly sent back question as wrong', async () => {
  const crashed = await run(caseOf(['один']), () => Promise.reject(new Error('boom')));
  expect(crashed[0]).toMatchObject({
    right: false,
    found: [{ check: 'no crash', ok: false, detail: 'Error: boom' }],
  });
  const hidden = await run(caseOf(['один']), () => Promise.resolve(right), { hidden: ['the turn was lost'] });
  expect(hidden[0]?.right).toBe(false);
  const refuse = () => Promise.reject(new PersonMistake('no_words'));
  expect((await run(caseOf(['один']), refuse))[0]?.right).toBe(false);
  expect((await run(caseOf(['…'], { suite: 'hostile' }), refuse))[0]).toMatchObject({
    right: true,
    mistake: 'no_words',
  });
});

it('is right by any of the ways that are named', async () => {
  const either = expectationSchema.parse({
    rule: 'ozp-threshold',
    points: [POINT],
    or: [{ kinds: ['silent'] }],
  });
  const turns = [{ say: 'один', expect: either }];
  const silent = await run(caseOf([], { turns }), () =>
    Promise.resolve(answerOf({ status: 'unanswerable' })),
  );
  expect(silent[0]?.right).toBe(true);
  expect(silent[0]?.found.map(({ check }) => check)).toContain('silence');
  const neither = await run(caseOf([], { turns }), () => Promise.resolve(answerOf({ status: 'refused' })));
  expect(neither[0]?.right).toBe(false);
  expect(neither[0]?.found.map(({ check }) => check)).toContain('rule');
});

it('measures what the search alone finds', async () => {
  const hit = (link: string): SearchHit => ({
    id: link,
    title: '',
    text: '',
    place: '',
    source: 'rules-2025-02-25',
    standing: 'in_force',
    link,
    score: 1,
  });
  const hits = [hit('/articles/other'), hit('/articles/other'), hit('/articles/threshold')];
  const [result] = await run(caseOf(['один'], { suite: 'retrieval' }), () => Promise.resolve(right), {
    hits,
  });
  expect(result?.found).toEqual(
    expect.arrayContaining([
      { check: 'recall@1', ok: false, detail: 'found in place 2' },
      { check: 'recall@5', ok: true },
    ]),
  );
});
