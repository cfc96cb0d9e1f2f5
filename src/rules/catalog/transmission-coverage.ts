import { defineRule } from '../define-rule.ts';
import { number } from '../input.ts';
import { countCoverage } from '../score-sheet/count-coverage.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { category, post } = sharedInputs;

/** Row 3.5 of appendix 12: how many districts or regions the experience was passed on to, and the points for it. */
export const rule = defineRule({
  id: 'transmission-coverage',
  inputs: {
    category,
    districts: number('count', { min: 0, max: 500 }),
    regions: number('count', { min: 0, max: 100 }),
    post,
  },
  parameters: [
    'portfolio.teacher.p3_5',
    'portfolio.teacher.p3_5.per_unit',
    'portfolio.methodist.p3_5',
    'research.coverage',
  ],
  evaluate({ ask, given, read, derive }) {
    const who = given('post');
    if (who === 'first_head' || who === 'deputy') return { verdict: 'head', applies: false };
    const wanted = ask('category');
    const facts = { category: { type: 'choice', vocabulary: 'category', value: wanted } } as const;
    if (wanted === 'pedagog') return { verdict: 'not_needed', facts };
    const methodist = who === 'methodist' || who === 'methodcabinet_methodist' || who === 'department_head';
    const most = read.optionalNumber(
      methodist ? 'portfolio.methodist.p3_5' : 'portfolio.teacher.p3_5',
      wanted,
    );
    if (most === undefined) return { verdict: 'not_needed', facts };
    const each = read.number('portfolio.teacher.p3_5.per_unit', wanted);
    const least = read.number('research.coverage', wanted);
    const numbers = {
      ...facts,
      most: { type: 'number', value: most, unit: 'points' },
      each: { type: 'number', value: each, unit: 'points' },
      least: { type: 'number', value: least, unit: 'count' },
    } as const;
    const master = wanted === 'master';
    // A region covered holds at least one district, so a researcher's republic-wide work counts as well.
    const covered = master ? given('regions') : (given('districts') ?? given('regions'));
    if (covered === undefined) {
      if (master && given('districts') !== undefined)
        return { verdict: 'districts_for_master', facts: numbers };
      return { verdict: master ? 'needed_master' : 'needed_researcher', facts: numbers };
    }
    const { met, points } = countCoverage({ covered, least, each, most });
    const counted = {
      ...numbers,
      covered: { type: 'number', value: covered, unit: 'count' },
      points: { type: 'number', value: points, unit: 'points' },
    } as const;
    derive('points', counted.points);
    const verdict = met
      ? master
        ? 'met_master'
        : 'met_researcher'
      : master
        ? 'unmet_master'
        : 'unmet_researcher';
    return { verdict, facts: counted, remarks: met && covered > least ? ['not_more'] : [] };
  },
});
