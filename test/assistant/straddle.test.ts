import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { answerSchema } from '../../src/domain/answer.ts';
import type { Service } from '../../src/domain/service.ts';
import { runProcess } from '../support/run-process.ts';
import { createTestApp, projectRoot } from '../support/test-app.ts';
import { createWebBench } from '../support/web-bench.ts';

let service: Service;
beforeAll(async () => {
  service = await createTestApp();
}, 120_000);
afterAll(() => service.close());

const early = { category: 'expert', last_regular_on: '2022-06-15', lines_met: 4 };
const evaluate = (inputs: Readonly<Record<string, unknown>>, on: string, language: 'ru' | 'kk' = 'ru') =>
  service.rules.evaluate({ id: 'early-attestation', inputs, on, language });

it('answers by the edition of the day asked about', () => {
  const { computation, citations } = evaluate(early, '2025-02-01');
  expect(computation?.result).toMatchObject({ all: 8 });
  expect(citations.map(({ source }) => source)).toContain('order72-2024-app2');
});

it.each([
  ['ru', 'итог тот же, но цифры другие'],
  ['kk', 'қорытынды сол күйінде'],
] as const)('says in %s which figures are different now, with both grounds', (language, words) => {
  const { text, citations, computation } = evaluate(early, '2025-02-01', language);
  expect(computation?.result).toMatchObject({ all: 8, now: { all: 9 } });
  expect(text).toContain(words);
  expect(text).toMatch(/— 8, .* — 9\./u);
  const sources = citations.map(({ source }) => source);
  expect(sources).toContain('order72-2024-app2');
  expect(sources).toContain('rules-2025-02-25');
});

it.each([
  ['ru', 'от 3 лет', 'действуют сейчас, ответ другой'],
  ['kk', '3 жыл', 'жауап басқаша'],
] as const)('tells in %s both results where they differ', (language, before, now) => {
  const inputs = { current_category: 'moderator', tenure_years: 3 };
  const { text, computation } = service.rules.evaluate({
    id: 'next-category',
    inputs,
    on: '2025-02-01',
    language,
  });
  expect(text).toContain(before);
  expect(text).toContain(now);
  expect(computation?.result).toHaveProperty('now');
});

it('says nothing of editions from the day the Rules in force began', () => {
  for (const on of ['2025-02-25', '2026-05-01'])
    expect(evaluate(early, on).text).not.toContain('действуют сейчас');
});

it('changes on the last day of the former edition', () => {
  expect(evaluate(early, '2025-02-24').computation?.result).toMatchObject({ all: 8 });
  expect(evaluate(early, '2025-02-25').computation?.result).toMatchObject({ all: 9 });
});

it('keeps quiet where only the day differs, not the edition', () => {
  const inputs = { assigned_on: '2024-03-01', post: 'teacher' };
  const { text } = service.rules.evaluate({ id: 'category-term', inputs, on: '2025-03-01', language: 'ru' });
  expect(text).not.toContain('действуют сейчас');
});

it('says so in a conversation too', async () => {
  const text = 'Последний раз аттестовался 15.06.2022, иду на эксперта досрочно, выполнено 4 показателя';
  const answer = await service.ask({ text, on: '2025-02-01' });
  expect(answer.computation?.rule).toBe('early-attestation');
  expect(answer.text).toContain('действуют сейчас');
});

const window = (review_on: string, language: 'ru' | 'kk' = 'ru') =>
  service.rules.evaluate({ id: 'review-window', inputs: { review_on }, language });

describe('a day before the change, asked about today', () => {
  const twoYears = { category: 'expert', last_regular_on: '2025-02-24', lines_met: 9 };

  it.each([
    ['ru', 'По редакции, которая действовала 24.02.2025, ответ был бы другим', '8 требований'],
    ['kk', '24.02.2025 күні қолданылған редакция бойынша жауап басқаша', '8'],
  ] as const)(
    'leads with the edition in force, then gives the other outcome and the difference, %s',
    (language, said, there) => {
      const { text, computation, citations } = evaluate(twoYears, '2027-03-01', language);
      const [lead = '', other = '', difference = '', ...rest] = text.split('\n\n');
      expect(lead).toContain('9');
      expect(lead).not.toContain('24.02.2025');
      expect(other).toContain(said);
      expect(other).toContain(there);
      expect(difference).toMatch(/— 8, .* — 9\.$/u);
      expect(rest).toEqual([]);
      expect(computation?.result).toMatchObject({
        verdict: 'may_from',
        all: 9,
        earlier: { on: '2025-02-24', verdict: 'too_many', all: 8 },
      });
      const grounds = computation?.trace.filter(({ label }) => label.includes('24.02.2025')) ?? [];
      expect(grounds.map(({ citation }) => citation?.source)).toEqual(['order72-2024-app2']);
      expect(citations[0]?.source).toBe('rules-2025-02-25');
    },
  );

  it('tells only the figures where the verdict is the same', () => {
    const { text, computation } = evaluate({ ...twoYears, lines_met: 4 }, '2027-03-01');
    expect(text).toContain('24.02.2025, итог тот же, но цифры другие');
    expect(computation?.result).toMatchObject({
      verdict: 'may_from',
      earlier: { verdict: 'may_from', all: 8 },
    });
  });

  it('says nothing where both editions come to the same', () => {
    const { text, computation } = evaluate(twoYears, '2026-05-04');
    expect(text).not.toContain('редакци');
    expect(computation?.result).not.toHaveProperty('earlier');
  });

  it('says nothing from the very day of the change on', () => {
    for (const last_regular_on of ['2025-02-25', '2025-02-26']) {
      const { text, computation } = evaluate({ ...twoYears, last_regular_on }, '2027-03-01');
      expect(text).not.toContain('редакци');
      expect(computation?.result).not.toHaveProperty('earlier');
    }
  });

  it.each([
    ['ru', 'действовала более ранняя редакция Правил, её у меня нет: посчитано по редакции от 25.02.2025'],
    ['kk', 'ол менде жоқ: 25.02.2025 жылғы редакция бойынша есептедім'],
  ] as const)('says in %s that the edition of the day is not registered', (language, words) => {
    const { text, computation } = service.rules.evaluate({
      id: 'category-term',
      inputs: { assigned_on: '2021-08-20' },
      language,
    });
    expect(text).toContain('20.08.2026');
    expect(text).toContain(words);
    expect(computation?.result).toMatchObject({
      verdict: 'valid',
      earlier: { on: '2021-08-20', registered: false },
    });
  });

  it('gives the figures it knows where it knows only a part of that edition', () => {
    expect(window('2025-02-24').text).toContain('тогда — июнь, сейчас — август');
    expect(window('2025-02-24', 'kk').text).toContain('ол кезде — маусым, қазір — тамыз');
    expect(window('2025-02-25').text).not.toContain('тогда');
  });

  it('has no such word for a day that only ended a period', () => {
    const inputs = { ends_on: '2025-02-10' };
    const { text } = service.rules.evaluate({ id: 'category-term', inputs, language: 'ru' });
    expect(text).not.toContain('редакци');
  });
});

it('says it in a conversation, over HTTP and in a terminal alike', async () => {
  const said = await service.ask({
    text: 'Последний раз аттестовался 20.02.2025, иду на эксперта досрочно, выполнено 4 показателя',
    on: '2027-03-01',
  });
  expect(said.text).toContain('По редакции, которая действовала 20.02.2025');

  const inputs = { ...early, last_regular_on: '2025-02-20' };
  const { app } = createWebBench({ rules: service.rules });
  const reply = await app.inject({
    method: 'POST',
    url: '/api/v1/rules/early-attestation',
    payload: { inputs, on: '2027-03-01' },
  });
  expect(answerSchema.parse(reply.json())).toMatchObject({
    text: said.text,
    computation: { result: { all: 9, earlier: { on: '2025-02-20', all: 8 } } },
  });

  const words = Object.entries(inputs).map(([name, value]) => `${name}=${value}`);
  const { out } = await runProcess('cli', ['rule', 'early-attestation', ...words, '--on', '2027-03-01']);
  expect(out).toContain('тогда — 8, сейчас — 9');
  expect(out).toContain('(редакция на 20.02.2025): 8');
}, 240_000);

describe('an edition registered later', () => {
  const root = mkdtempSync(join(tmpdir(), 'kenes-editions-'));
  let edited: Service;
  beforeAll(async () => {
    cpSync(join(projectRoot, 'knowledge'), join(root, 'knowledge'), { recursive: true });
    const path = join(root, 'knowledge/parameters/period.yaml');
    const former =
      '    - { from: 2016-01-27, until: 2025-02-25, references: [order72-2024-app2#46], value: { teacher: 3 } }';
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll(/^(?= {4}- from: 2025-02-25\n.*#26)/gmu, `${former}\n`));
    edited = await createApp({
      config: { dataDir: 'unused' },
      root,
      inMemory: true,
      clock: () => new Date('2026-05-04T06:00:00Z'),
    });
  }, 120_000);
  afterAll(async () => {
    await edited.close();
    rmSync(root, { recursive: true, force: true });
  });

  it.each([
    ['ru', 'категория присвоена 20.08.2021, когда закончится', '20.08.2024'],
    ['kk', 'санатым 2021 жылғы 20 тамызда берілді, қашан бітеді', '20.08.2024'],
  ] as const)(
    'shows both terms of a category in %s, and no rule was touched',
    async (language, text, then) => {
      const answer = await edited.ask({ text });
      expect(answer).toMatchObject({ status: 'computed', language });
      const [lead = '', ...others] = answer.text.split('\n\n');
      expect(lead).toContain('20.08.2026');
      expect(others.join('\n')).toContain(then);
      expect(answer.computation?.result).toMatchObject({
        ends: '2026-08-20',
        earlier: { ends: '2024-08-20' },
      });
    },
  );
});
