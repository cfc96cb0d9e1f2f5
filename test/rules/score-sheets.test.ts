import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { createWorkdays } from '../../src/rules/create-workdays.ts';
import type { Rule } from '../../src/rules/define-rule.ts';
import { evaluateRule } from '../../src/rules/evaluate-rule.ts';
import { loadRules } from '../../src/rules/load-rules.ts';
import { countCoverage } from '../../src/rules/score-sheet/count-coverage.ts';
import { countHours } from '../../src/rules/score-sheet/count-hours.ts';
import { bandOf, draftTotals } from '../../src/rules/score-sheet/draft-total.ts';
import { ladder } from '../../src/rules/score-sheet/ladder.ts';
import { lessonMeans, mean } from '../../src/rules/score-sheet/mean.ts';

const content = loadContent({ root: process.cwd() });
let rules: ReadonlyMap<string, Rule>;
beforeAll(async () => {
  rules = await loadRules();
});

function outcomeOf(id: string, inputs: Record<string, unknown>) {
  const rule = rules.get(id);
  const words = content.rules[id];
  if (!rule || !words) throw new Error(`no rule ${id}`);
  const workdays = createWorkdays(content.holidays);
  const outcome = evaluateRule({
    rule,
    words,
    parameters: content.parameters,
    inputs,
    workdays,
    on: '2026-05-01',
  });
  if (outcome.kind !== 'value') throw new Error(`${id}: ${outcome.kind}`);
  return outcome;
}

function numberFact(id: string, inputs: Record<string, unknown>, name: string): number {
  const fact = outcomeOf(id, inputs).facts[name];
  if (fact === undefined) return 0;
  if (fact.type !== 'number') throw new Error(`${name} is no number`);
  return fact.value;
}

const levels = ['none', 'organization', 'district', 'region', 'republic', 'international'] as const;
const level = fc.integer({ min: 0, max: 5 });
const councils = levels.slice(0, 5);
const categories = fc.constantFrom(...ladder);
const qualities = ['none', 'unstable', 'level', 'growth', 'high_growth'] as const;
const editions = ['none', 'other', 'recommended', 'scopus'] as const;

/** Evidence as steps upwards, so that more of it is a bigger number in one place. */
const evidence = fc.record({
  quality: fc.integer({ min: 0, max: 4 }),
  lesson_score: fc.integer({ min: 0, max: 102 }),
  pupil_contests: level,
  own_contests: level,
  materials: fc.integer({ min: 0, max: 4 }),
  speeches: level,
  publication: fc.integer({ min: 0, max: 3 }),
  groups: level,
  districts: fc.integer({ min: 0, max: 9 }),
  regions: fc.integer({ min: 0, max: 9 }),
  course_hours: fc.integer({ min: 0, max: 200 }),
});
type Steps = typeof evidence extends fc.Arbitrary<infer T> ? T : never;

const inputsOf = (category: string, steps: Steps) => ({
  category,
  ...steps,
  quality: qualities[steps.quality],
  pupil_contests: levels[steps.pupil_contests],
  own_contests: levels[steps.own_contests],
  materials: councils[steps.materials],
  speeches: levels[steps.speeches],
  publication: editions[steps.publication],
  groups: levels[steps.groups],
});

const maxOf = (a: Steps, b: Steps): Steps => ({
  quality: Math.max(a.quality, b.quality),
  lesson_score: Math.max(a.lesson_score, b.lesson_score),
  pupil_contests: Math.max(a.pupil_contests, b.pupil_contests),
  own_contests: Math.max(a.own_contests, b.own_contests),
  materials: Math.max(a.materials, b.materials),
  speeches: Math.max(a.speeches, b.speeches),
  publication: Math.max(a.publication, b.publication),
  groups: Math.max(a.groups, b.groups),
  districts: Math.max(a.districts, b.districts),
  regions: Math.max(a.regions, b.regions),
  course_hours: Math.max(a.course_hours, b.course_hours),
});

describe('the portfolio sheet', () => {
  it('never lowers the sum, nor turns «fits» back, when there is more evidence', () => {
    fc.assert(
      fc.property(categories, evidence, evidence, (category, some, other) => {
        const [less, more] = [inputsOf(category, some), inputsOf(category, maxOf(some, other))];
        expect(numberFact('portfolio-score', more, 'sum')).toBeGreaterThanOrEqual(
          numberFact('portfolio-score', less, 'sum'),
        );
        if (outcomeOf('portfolio-score', less).verdict === 'fits') {
          expect(outcomeOf('portfolio-score', more).verdict).toBe('fits');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('fits a category only with at least the printed minimums', () => {
    fc.assert(
      fc.property(categories, evidence, (category, steps) => {
        const inputs = inputsOf(category, steps);
        const outcome = outcomeOf('portfolio-score', inputs);
        const enough =
          numberFact('portfolio-score', inputs, 'sum') >= numberFact('portfolio-score', inputs, 'minimum');
        expect(outcome.verdict === 'fits' && !enough).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('adds one point for winners, however the rest stands', () => {
    fc.assert(
      fc.property(categories, evidence, (category, steps) => {
        const inputs = inputsOf(category, { ...steps, pupil_contests: 5 });
        const won = numberFact('portfolio-score', { ...inputs, pupil_winner: true }, 'sum');
        expect(won - numberFact('portfolio-score', inputs, 'sum')).toBeCloseTo(1);
      }),
      { numRuns: 60 },
    );
  });

  it('names what was not told instead of scoring it zero', () => {
    const outcome = outcomeOf('portfolio-score', { category: 'expert', speeches: 'district' });
    expect(outcome.verdict).toBe('partial');
  });
});

describe('lessons', () => {
  const points = fc.integer({ min: 0, max: 102 });
  const lessons = fc.array(fc.oneof(points, fc.array(points, { minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 8,
  });

  it('average between the lowest and the highest mark, in any order', () => {
    fc.assert(
      fc.property(lessons, (told) => {
        const average = mean(lessonMeans(told));
        const all = told.flat();
        expect(average).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9);
        expect(average).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
        expect(mean(lessonMeans(told.toReversed()))).toBeCloseTo(average);
      }),
    );
  });

  it('reach categories by bands that neither overlap nor leave a whole number out', () => {
    const rank = (score: number) => {
      const fact = outcomeOf('lesson-score', { lessons: [score] }).facts.highest;
      return fact?.type === 'choice' ? ladder.map(String).indexOf(fact.value) : -1;
    };
    const ranks = Array.from({ length: 103 }, (_, score) => rank(score));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect([...new Set(ranks)]).toEqual([-1, 0, 1, 2, 3]);
  });
});

describe('hours', () => {
  const course = fc.record({
    programme: fc.constantFrom('a', 'b', 'c', 'd'),
    hours: fc.integer({ min: 0, max: 120 }),
  });
  const courses = fc.array(fc.oneof(fc.integer({ min: 0, max: 120 }), course), { maxLength: 12 });

  it('do not depend on the order, and a repeated certificate adds nothing', () => {
    fc.assert(
      fc.property(courses, (told) => {
        const { hours } = countHours(told);
        expect(countHours(told.toReversed()).hours).toBe(hours);
        const named = told.filter((one) => typeof one !== 'number');
        expect(countHours([...told, ...named]).hours).toBe(hours);
      }),
    );
  });

  it('never fall when a course is added', () => {
    fc.assert(
      fc.property(courses, course, (told, another) => {
        expect(countHours([...told, another]).hours).toBeGreaterThanOrEqual(countHours(told).hours);
      }),
    );
  });
});

describe('coverage and the draft', () => {
  it('gives nothing below the least and never falls with more', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(10), fc.nat(5), (covered, least, each) => {
        const rule = { least, each, most: least * each };
        const { met, points } = countCoverage({ ...rule, covered });
        expect(met).toBe(covered >= least);
        expect(countCoverage({ ...rule, covered: covered + 1 }).points).toBeGreaterThanOrEqual(points);
      }),
    );
  });

  it('reads the sum of levels never lower than the highest level', () => {
    const rows = fc.array(fc.record({ id: fc.string(), reached: fc.array(fc.nat(9)) }));
    fc.assert(
      fc.property(rows, fc.nat(60), (told, once) => {
        const { highest, added } = draftTotals(told, once);
        expect(added).toBeGreaterThanOrEqual(highest);
      }),
    );
  });

  it('rises with the total through bands without gaps', () => {
    const least = { moderator: 38, expert: 51, researcher: 64, master: 73 };
    const bands = Array.from({ length: 137 }, (_, total) => bandOf(total, ladder, (rung) => least[rung]));
    const ranks = bands.map((rung) => (rung === undefined ? -1 : ladder.indexOf(rung)));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect([bands[37], bands[38], bands[50], bands[51], bands[63], bands[64], bands[72], bands[73]]).toEqual([
      undefined,
      'moderator',
      'moderator',
      'expert',
      'expert',
      'researcher',
      'researcher',
      'master',
    ]);
  });
});
