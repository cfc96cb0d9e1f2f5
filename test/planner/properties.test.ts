import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { planSchema } from '../../src/domain/plan.ts';
import type { Service } from '../../src/domain/service.ts';
import { vocabulary } from '../../src/domain/vocabulary.ts';
import { createTestApp, projectRoot } from '../support/test-app.ts';

let service: Service;
beforeAll(async () => {
  service = await createTestApp();
}, 60_000);

const day = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const level = fc.constantFrom('none', 'organization', 'district', 'region', 'republic', 'international');
const optional = { requiredKeys: [] };

const person = fc.record(
  {
    post: fc.constantFrom(...vocabulary.post),
    current_category: fc.constantFrom(...vocabulary.category),
    current_head_category: fc.constantFrom(...vocabulary.head_category),
    old_category: fc.constantFrom(...vocabulary.old_category),
    category: fc.constantFrom(...vocabulary.category),
    head_category: fc.constantFrom(...vocabulary.head_category),
    action: fc.constantFrom(...vocabulary.action),
    first_attestation: fc.boolean(),
    trainee: fc.boolean(),
    assigned_on: day,
    ends_on: day,
    last_regular_on: day,
    lines_met: fc.integer({ min: 0, max: 12 }),
    results_for: fc.record({
      years: fc.integer({ min: 0, max: 5 }),
      months: fc.integer({ min: 0, max: 11 }),
    }),
    deputy_kind: fc.constantFrom('academic', 'methodical', 'upbringing'),
    break_reason: fc.constantFrom('maternity', 'transfer'),
    returned_on: day,
    cabinet_role: fc.constantFrom('head', 'deputy'),
    confirmation_in_a_row: fc.integer({ min: 1, max: 4 }),
  },
  optional,
);
const evidence = fc.record(
  {
    time_to_pension: fc.record({
      years: fc.integer({ min: 0, max: 9 }),
      months: fc.integer({ min: 0, max: 11 }),
    }),
    tenure_years: fc.integer({ min: 0, max: 45 }),
    ozp_points: fc.integer({ min: 0, max: 60 }),
    passed_on: day,
    courses: fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 4 }),
    lessons: fc.array(fc.integer({ min: 0, max: 110 }), { minLength: 1, maxLength: 5 }),
    essay_words: fc.integer({ min: 1, max: 600 }),
    quality: fc.constantFrom('none', 'level', 'growth', 'high_growth'),
    speeches: level,
    groups: level,
    own_contests: level,
    pupil_contests: level,
    publication: fc.constantFrom('none', 'recommended', 'scopus'),
    districts: fc.integer({ min: 0, max: 5 }),
    regions: fc.integer({ min: 0, max: 5 }),
    openness: fc.boolean(),
    certificate: fc.constantFrom('ielts', 'toefl', 'other'),
    ielts_score: fc.constantFrom(5, 6.5, 7, 8),
  },
  optional,
);
const on = day.filter((one) => one >= '2025-03-01');
const language = fc.constantFrom('ru' as const, 'kk' as const);

const lackingOf = (profile: object, asked: string) =>
  service.plan({ profile: { ...profile }, on: asked, language: 'ru' }).lacking.map(({ id }) => id);

it('plans for anybody on any day, with grounds, in order, and no day behind unless it is late', () => {
  fc.assert(
    fc.property(person, evidence, on, language, (who, has, asked, tongue) => {
      const plan = planSchema.parse(
        service.plan({ profile: { ...who, ...has }, on: asked, language: tongue }),
      );
      const ahead = plan.steps.filter(({ due, late }) => due !== undefined && !late);
      expect(ahead.map(({ due }) => due)).toEqual(ahead.map(({ due }) => due).toSorted());
      for (const { due, from, late, citations, missing, state, title, text } of plan.steps) {
        expect(citations.length).toBeGreaterThan(0);
        expect(title.length * text.length).toBeGreaterThan(0);
        if (due !== undefined) expect(late === true ? due <= asked : due >= asked).toBe(true);
        if (from !== undefined) expect(from > asked).toBe(true);
        if (state === 'done' || state === 'not_needed') expect(due).toBeUndefined();
        expect(new Set(missing.map(({ input }) => input)).size).toBe(missing.length);
      }
      expect(new Set(plan.steps.map(({ id }) => id)).size).toBe(plan.steps.length);
    }),
    { numRuns: 400 },
  );
}, 120_000);

it('lacks no more when evidence is added', () => {
  fc.assert(
    fc.property(person, evidence, evidence, on, (who, has, more, asked) => {
      const before = lackingOf({ ...who, ...has }, asked);
      const after = lackingOf({ ...who, ...more, ...has }, asked);
      expect(before).toEqual(expect.arrayContaining(after));
    }),
    { numRuns: 300 },
  );
}, 120_000);

it('keeps its id whatever evidence is added', () => {
  fc.assert(
    fc.property(person, evidence, on, on, (who, has, one, other) => {
      const plan = (profile: object, asked: string) =>
        service.plan({ profile: { ...profile }, on: asked, language: 'ru' });
      expect(plan(who, one).id).toBe(plan({ ...who, ...has }, other).id);
    }),
    { numRuns: 50 },
  );
}, 60_000);

it('writes no figure into the words of plans: figures come from outcomes', () => {
  const text = readFileSync(`${projectRoot}knowledge/plan.yaml`, 'utf8');
  const words = text.split('\n').filter((line) => /\b(?:ru|kk): /u.test(line));
  expect(words.length).toBeGreaterThan(150);
  expect(words.filter((line) => /\d/u.test(line))).toEqual([]);
});
