import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Service } from '../../src/domain/service.ts';
import { createTestApp } from '../support/test-app.ts';

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
