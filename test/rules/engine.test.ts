import { describe, expect, it } from 'vitest';
import { type Parameter, parameterSchema } from '../../src/domain/parameter.ts';
import { ruleWordsSchema } from '../../src/domain/rule-words.ts';
import { createWorkdays } from '../../src/rules/create-workdays.ts';
import { type Context, defineRule, type Rule } from '../../src/rules/define-rule.ts';
import { evaluateRule } from '../../src/rules/evaluate-rule.ts';
import { choice, day, duration, flag, listOf, number, numbers, ownChoice } from '../../src/rules/input.ts';

const said = { ru: 'слово', kk: 'сөз' };

const threshold = parameterSchema.parse({
  id: 'threshold',
  label: said,
  unit: 'percent',
  by: 'category',
  values: [
    { from: '2024-01-01', until: '2025-01-01', references: ['rules#7'], value: { expert: 65 } },
    {
      from: '2025-01-01',
      references: ['rules#39', 'rules#app9'],
      value: { moderator: 60, expert: 70, master: null },
    },
  ],
  ambiguous: said,
  differs: [
    { reference: 'slides#l5', value: { expert: 75, moderator: 60 } },
    { reference: 'slides#l9', value: { expert: 70 }, note: said },
    { reference: 'letter#l1', note: said },
    { reference: 'letter#l2', value: { expert: 99 }, agrees: true },
    { reference: 'rules#39', value: { expert: 80 } },
  ],
});
const size = parameterSchema.parse({
  id: 'size',
  label: said,
  unit: 'words',
  values: [{ from: '2025-01-01', references: ['rules#54'], value: { min: 250, max: 300 } }],
});
const parameters: Readonly<Record<string, Parameter>> = { threshold, size };

const words = ruleWordsSchema.parse({
  id: 'trial',
  title: said,
  about: said,
  references: ['rules#39'],
  examples: { ru: ['?'], kk: ['?'] },
  trace: { share: { label: said, references: ['rules#40'] } },
  outcomes: { passed: { text: said } },
});

const inputs = {
  category: choice('category'),
  points: number('points', { min: 0, max: 50 }),
  on_day: day(),
};
type TrialContext = Context<typeof inputs>;

const trial = (
  evaluate: (context: TrialContext) => void,
  reads: readonly string[] = ['threshold', 'size'],
): Rule =>
  defineRule({
    id: 'trial',
    inputs,
    parameters: reads,
    evaluate(context) {
      evaluate(context);
      return { verdict: 'passed' };
    },
  });

const evaluate = (rule: Rule, given: Readonly<Record<string, unknown>> = {}, on = '2026-05-01') =>
  evaluateRule({ rule, words, parameters, inputs: given, workdays: createWorkdays([]), on });

describe('the engine of the rules', () => {
  it('ends as missing with the first input that is not known', () => {
    const rule = trial(({ ask }) => {
      ask('category');
      ask('points');
    });
    expect(evaluate(rule)).toEqual({ kind: 'missing', rule: 'trial', inputs: ['category'] });
    expect(evaluate(rule, { category: 'expert' })).toMatchObject({ kind: 'missing', inputs: ['points'] });
    expect(evaluate(rule, { category: null, points: 5 })).toMatchObject({
      kind: 'missing',
      inputs: ['category'],
    });
  });

  it('never asks for what is only given', () => {
    const seen: unknown[] = [];
    const rule = trial(({ given }) => seen.push(given('points')));
    expect(evaluate(rule)).toMatchObject({ kind: 'value' });
    expect(evaluate(rule, { points: 0 })).toMatchObject({
      kind: 'value',
      trace: [{ kind: 'input', label: 'points' }],
    });
    expect(seen).toEqual([undefined, 0]);
  });

  it('names every value that cannot be, and evaluates nothing', () => {
    const rule = trial(() => {
      throw new Error('must not run');
    });
    const outcome = evaluate(rule, { category: 'professor', points: 51, on_day: '2026-04-31' });
    expect(outcome).toEqual({
      kind: 'invalid',
      rule: 'trial',
      problems: [
        { input: 'category', value: 'professor' },
        { input: 'points', value: '51' },
        { input: 'on_day', value: '2026-04-31' },
      ],
    });
  });

  it('leaves inputs of other rules alone', () => {
    expect(
      evaluate(
        trial(() => {}),
        { pension: 'soon' },
      ),
    ).toMatchObject({ kind: 'value', trace: [] });
  });

  it.each([
    ['2023-12-31', { kind: 'no_edition', parameter: 'threshold', on: '2023-12-31' }],
    ['2024-01-01', { kind: 'value', trace: [{ fact: { value: 65 }, references: ['rules#7'] }] }],
    ['2024-12-31', { kind: 'value', trace: [{ fact: { value: 65 } }] }],
    [
      '2025-01-01',
      { kind: 'value', trace: [{ fact: { value: 70 }, references: ['rules#39', 'rules#app9'] }] },
    ],
  ])('reads the edition of %s', (on, wanted) => {
    expect(
      evaluate(
        trial(({ read }) => read.number('threshold', 'expert')),
        {},
        on,
      ),
    ).toMatchObject(wanted);
  });

  it('carries each reading once into the trace, with its references, in the order read', () => {
    const rule = trial(({ ask, read, derive }) => {
      ask('points');
      read.number('threshold', 'expert');
      ask('points');
      read.number('threshold', 'expert');
      read.range('size');
      derive('share', { type: 'number', value: 70, unit: 'percent' });
      read.number('threshold', 'moderator');
    });
    const outcome = evaluate(rule, { points: 35 });
    if (outcome.kind !== 'value') throw new Error(outcome.kind);
    expect(outcome.trace.map(({ kind, label, references }) => [kind, label, references])).toEqual([
      ['input', 'points', []],
      ['parameter', 'threshold', ['rules#39', 'rules#app9']],
      ['parameter', 'size', ['rules#54']],
      ['derived', 'share', ['rules#40']],
      ['parameter', 'threshold', ['rules#39', 'rules#app9']],
    ]);
    expect(outcome.ambiguous).toEqual(['threshold']);
  });

  it('names differing documents for the key that was read', () => {
    const divergencesOf = (key: string) => {
      const outcome = evaluate(trial(({ read }) => read.number('threshold', key)));
      return outcome.kind === 'value' ? outcome.divergences : undefined;
    };
    expect(divergencesOf('expert')).toEqual([
      {
        parameter: 'threshold',
        reference: 'slides#l5',
        fact: { type: 'number', value: 75, unit: 'percent' },
      },
      { parameter: 'threshold', reference: 'slides#l9', note: said },
      { parameter: 'threshold', reference: 'letter#l1', note: said },
    ]);
    expect(divergencesOf('moderator')).toEqual([
      { parameter: 'threshold', reference: 'letter#l1', note: said },
    ]);
  });

  it('reads silence as silence', () => {
    const heard: unknown[] = [];
    evaluate(trial(({ read }) => heard.push(read.optionalNumber('threshold', 'master'))));
    expect(heard).toEqual([undefined]);
  });

  it.each<[string, (context: TrialContext) => unknown, RegExp, string[]?]>([
    [
      'a parameter it did not declare',
      ({ read }) => read.range('size'),
      /reads size without declaring it/u,
      ['threshold'],
    ],
    ['a parameter that is not there', ({ read }) => read.number('nowhere'), /no parameter nowhere/u],
    ['a key that is not there', ({ read }) => read.number('threshold', 'pedagog'), /no value for pedagog/u],
    ['a table without a key', ({ read }) => read.number('threshold'), /no value for \(no key\)/u],
    ['a number that is a range', ({ read }) => read.number('size'), /size is not a number/u],
    ['a range that is a number', ({ read }) => read.range('threshold', 'expert'), /is not a range/u],
    ['words that are a number', ({ read }) => read.words('threshold', 'expert'), /is not words/u],
    ['a list that is a number', ({ read }) => read.list('threshold', 'expert'), /is not a list/u],
    ['a text that is a number', ({ read }) => read.text('threshold', 'expert'), /is not a text/u],
    [
      'a trace line without words',
      ({ derive }) => derive('nowhere', { type: 'text', value: '' }),
      /no words for the trace line nowhere/u,
    ],
  ])('throws for %s', (_, read, message, reads) => {
    expect(() => evaluate(trial(read, reads))).toThrow(message);
  });

  it('has no edition of a number where the document is silent', () => {
    const outcome = evaluate(trial(({ read }) => read.number('threshold', 'master')));
    expect(outcome).toMatchObject({ kind: 'no_edition', parameter: 'threshold' });
  });

  it('reads everything below a declared name that ends in a dot', () => {
    const below: Readonly<Record<string, Parameter>> = { 'ozp.days': { ...size, id: 'ozp.days' } };
    const rule = trial(({ read }) => read.range('ozp.days'), ['ozp.']);
    const request = {
      rule,
      words,
      parameters: below,
      inputs: {},
      workdays: createWorkdays([]),
      on: '2026-05-01',
    };
    expect(evaluateRule(request)).toMatchObject({ kind: 'value' });
  });

  it('does not apply where the rule says so', () => {
    const rule = defineRule({
      id: 'trial',
      inputs: {},
      parameters: [],
      evaluate: () => ({ verdict: 'passed', applies: false }),
    });
    expect(evaluate(rule)).toMatchObject({ kind: 'not_applicable', verdict: 'passed' });
  });
});

describe('inputs', () => {
  it.each([
    ['a choice', choice('category'), ['expert', 'pedagog'], ['Expert', 'professor', '', 5, ['expert']]],
    ['an own choice', ownChoice('why', ['illness', 'army']), ['army'], ['study', 'ARMY', true]],
    [
      'a number',
      number('points', { min: 0, max: 60 }),
      [0, 60],
      [-1, 61, 3.5, '36', Number.NaN, Number.POSITIVE_INFINITY],
    ],
    [
      'a decimal number',
      number('percent', { min: 0, max: 100, whole: false }),
      [0, 68.3],
      [-0.1, 100.1, '68'],
    ],
    [
      'a day',
      day(),
      ['1950-01-01', '2100-12-31', '2024-02-29'],
      ['1949-12-31', '2101-01-01', '2023-02-29', '01.09.2025', 20250901],
    ],
    [
      'a duration',
      duration(),
      [{ years: 3, months: 10 }],
      [{ years: 3 }, { years: 3, months: 12 }, { years: -1, months: 0 }, '3 года'],
    ],
    ['yes or no', flag(), [true, false], ['yes', 1, 'true']],
    ['a list', listOf('of', ['a', 'b']), [[], ['a', 'b'], 'a'], [['c'], 'c', 5]],
    [
      'several numbers',
      numbers('hours', { min: 0, max: 100, most: 3 }),
      [[40], [40, 36, 1]],
      [[], [1, 2, 3, 4], [101], 40],
    ],
  ])('%s takes what can be', (_, { schema }, good, bad) => {
    expect(good.filter((value) => !schema.safeParse(value).success)).toEqual([]);
    expect(bad.filter((value) => schema.safeParse(value).success)).toEqual([]);
  });
});
