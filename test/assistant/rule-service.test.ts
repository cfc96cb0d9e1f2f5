import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { PersonMistake } from '../../src/domain/errors.ts';
import type { Service } from '../../src/domain/service.ts';
import { createTestApp } from '../support/test-app.ts';

let service: Service;
beforeAll(async () => {
  service = await createTestApp();
}, 120_000);
afterAll(() => service.close());

function mistakeOf(id: string, inputs: Record<string, unknown>, language: 'ru' | 'kk' = 'ru') {
  try {
    service.rules.evaluate({ id, inputs, language });
  } catch (error) {
    if (error instanceof PersonMistake) return { code: error.code, ...error.facts };
  }
  return undefined;
}

it('refuses inputs that a rule does not have, and names those it has', () => {
  const mistake = mistakeOf('ozp-threshold', { category: 'expert', toString: 'x' });
  expect(mistake).toMatchObject({ code: 'unknown_input', input: 'toString' });
  expect(mistake).toHaveProperty('allowed', expect.stringContaining('category'));
});

it.each([
  ['ozp-threshold', { category: 'wizard' }, 'ru', 'expert (педагог-эксперт)'],
  ['ozp-threshold', { category: 'wizard' }, 'kk', 'expert (педагог-сарапшы)'],
  ['commission-decision', { ozp_points: 77 }, 'ru', 'от 0 до 60'],
  ['commission-decision', { ozp_points: 77 }, 'kk', '0 мен 60'],
  ['commission-decision', { portfolio_passed: 'maybe' }, 'ru', 'true (да), false (нет)'],
  ['category-term', { assigned_on: '31.12.2020' }, 'ru', '2025-09-30'],
  ['pension-exemption', { time_to_pension: 5 }, 'kk', '"years": 3'],
] as const)('says what %s takes instead of %j in %s', (id, inputs, language, words) => {
  expect(mistakeOf(id, inputs, language)).toMatchObject({
    code: 'bad_input',
    value: String(Object.values(inputs)[0]),
    allowed: expect.stringContaining(words),
  });
});

const schemaSchema = z.object({
  additionalProperties: z.literal(false),
  properties: z.record(z.string(), z.looseObject({ title: z.string(), description: z.string() })),
});

it.each(['ru', 'kk'] as const)('gives a JSON Schema of every rule with words in %s', (language) => {
  for (const rule of service.rules.list(language)) {
    const { properties } = schemaSchema.parse(rule.schema);
    expect(Object.keys(properties)).toEqual(rule.inputs.map(({ id }) => id));
    for (const { question } of rule.inputs) {
      expect(Object.values(properties).some(({ description }) => description.startsWith(question))).toBe(
        true,
      );
    }
  }
});
