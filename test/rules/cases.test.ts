import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputWordsOf } from '../../src/assistant/compose/compose-outcome.ts';
import { groundText } from '../../src/assistant/ground.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { type LocatedCase, readCases } from '../../src/content/read-cases.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Service } from '../../src/domain/service.ts';
import { createWorkdays } from '../../src/rules/create-workdays.ts';
import { loadRules } from '../../src/rules/load-rules.ts';
import { runCase } from '../../src/rules/run-case.ts';
import { createTestApp, projectRoot } from '../support/test-app.ts';

const languages = ['ru', 'kk'] as const;
const content = loadContent({ root: projectRoot });
const rules = await loadRules();
const workdays = createWorkdays(content.holidays);
const cases = readCases(projectRoot);

const ruleOf = (id: string) => {
  const rule = rules.get(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
};
const run = ({ rule, value }: LocatedCase) => runCase({ rule: ruleOf(rule), content, workdays, value });
const nameOf = ({ rule, at, value }: LocatedCase) =>
  `${rule}: ${value.name ?? JSON.stringify(value.given)} (${at.split('/').at(-1) ?? ''})`;
const named = cases.map((one) => ({ ...one, title: nameOf(one) }));
/** A wrong value is a mistake of the person over a form, so it has no words to compare. */
const worded = named.filter(({ value }) => !('invalid' in value.expect));

/** Every number that a rule says comes from its facts, its trace or the documents it cites. */
/** What a rule proposes as a reply («36 из 50») may be quoted. */
function examplesOf(id: string, language: Language): string[] {
  const rule = rules.get(id);
  const words = content.rules[id];
  if (!rule || !words) return [];
  return Object.values(inputWordsOf(rule, words, content)).map(({ example }) => example[language]);
}

function keepsItsNumbers(answer: Answer): void {
  if (answer.status !== 'computed') return;
  const { computation, conflicts, citations, language } = answer;
  const ambiguous = Object.values(content.parameters).flatMap(
    (parameter) => parameter.ambiguous?.[language] ?? [],
  );
  const evidence = [
    JSON.stringify(computation?.result),
    ...[...(computation?.inputs ?? []), ...(computation?.trace ?? [])].map(({ value }) => value),
    ...conflicts.map(({ value, citation }) => `${value} ${citation.title} ${citation.place}`),
    ...citations.map(({ title, place, edition }) => `${title} ${place} ${edition}`),
    ...ambiguous,
    ...content.channels.map(({ value }) => value),
    ...examplesOf(computation?.rule ?? '', language),
  ];
  const days = evidence.flatMap((text) => [...text.matchAll(/(\d{4})-(\d\d)-(\d\d)/gu)]);
  const dotted = days.map(([, year, month, day]) => `${day}.${month}.${year}`);
  const text = [answer.text, answer.more].filter((part) => part !== undefined).join('\n\n');
  expect(groundText(text, [...evidence, ...dotted])).toBe(text);
}

describe('the cases of the rules', () => {
  it.each(named)('$title', (one) => {
    expect(run(one).problem).toBeUndefined();
  });
});

describe('the words of the cases', () => {
  let service: Service;
  beforeAll(async () => {
    service = await createTestApp();
  }, 120_000);
  afterAll(() => service.close());
  const evaluate = ({ rule, value }: LocatedCase, language: Language) =>
    service.rules.evaluate({ id: rule, inputs: value.given, on: value.on, language });
  const allOf = ({ text, more }: Answer) => [text, more].filter((part) => part !== undefined).join('\n\n');

  it.each(worded.filter(({ value }) => value.says))('$title says what it must', (one) => {
    for (const language of languages) {
      const wanted = one.value.says?.[language];
      if (wanted !== undefined) expect(allOf(evaluate(one, language))).toContain(wanted);
    }
  });

  it.each(worded)('$title is a whole sentence in both languages', (one) => {
    const texts = languages.map((language) => allOf(evaluate(one, language)));
    for (const text of texts) {
      expect(text).not.toMatch(/[{}]|undefined|null|NaN|\[object/u);
      expect(text.trim()).toMatch(/[.!?…»:]$/u);
    }
    expect(texts[0]).not.toBe(texts[1]);
  });

  it.each(worded)('$title loses nothing at the number firewall', (one) => {
    for (const language of languages) keepsItsNumbers(evaluate(one, language));
  });
});

describe.each(Object.values(content.rules))('the rule $id', ({ id, outcomes }) => {
  const own = cases.filter(({ rule }) => rule === id);

  it('has cases enough', () => {
    expect(own.length).toBeGreaterThanOrEqual(5);
  });

  it('says something in Kazakh by a case', () => {
    expect(own.filter(({ value }) => value.says?.kk !== undefined)).not.toEqual([]);
  });

  it('comes to each of its outcomes in some case', () => {
    const reached = new Set(
      own.flatMap((one) => {
        const { outcome } = run(one);
        return 'verdict' in outcome ? [outcome.verdict, ...outcome.remarks] : [];
      }),
    );
    expect(Object.keys(outcomes).filter((name) => !reached.has(name))).toEqual([]);
  });

  it('has words for each of its outcomes', () => {
    for (const one of own) {
      const { outcome } = run(one);
      if (!('verdict' in outcome)) continue;
      for (const name of [outcome.verdict, ...outcome.remarks]) expect(outcomes).toHaveProperty([name]);
    }
  });

  it('asks for a value when nothing is known, in both languages', () => {
    const missing = own.map(run).flatMap(({ outcome }) => (outcome.kind === 'missing' ? outcome.inputs : []));
    for (const input of missing) {
      const words = content.rules[id]?.inputs[input] ?? content.inputs[input];
      expect(words?.ask.ru, input).toMatch(/\?$|\?\s/u);
      expect(words?.ask.kk, input).toMatch(/\?$|\?\s/u);
    }
  });
});
