import type { Fact } from '../../domain/outcome.ts';
import { defineRule } from '../define-rule.ts';
import { flag, number, ownChoice } from '../input.ts';
import {
  CERTIFICATES,
  CERTIFIED,
  type Certified,
  certificateNeed,
  LEVELS,
  placeOf,
} from '../language-grid.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { category } = sharedInputs;

/** Points 55–56: a language certificate in place of the knowledge test, for teachers of foreign languages. */
export const rule = defineRule({
  id: 'language-certificate',
  inputs: {
    certificate: ownChoice('certificate', CERTIFICATES),
    certificate_in_force: flag(),
    other_subject: flag(),
    ielts_score: number('points', { min: 0, max: 9, whole: false }),
    toefl_score: number('points', { min: 0, max: 120 }),
    certificate_score: number('points', { min: 0, max: 120, whole: false }),
    certificate_level: ownChoice('certificate_level', LEVELS),
    category,
  },
  parameters: ['language.'],
  evaluate({ ask, given, read, derive }) {
    const certificate = ask('certificate');
    const other = certificate === 'other' ? 'other_' : '';
    const exam = { type: 'choice', vocabulary: 'certificate', value: certificate } as const;
    if (given('other_subject') === true) {
      certificateNeed(read, certificate, 'moderator');
      return { verdict: 'other_subject', facts: { exam } };
    }
    if (given('certificate_in_force') === false) {
      certificateNeed(read, certificate, 'moderator');
      return { verdict: `${other}expired`, facts: { exam } };
    }
    const result = measured();
    const asked = result === undefined ? ask('category') : given('category');
    if (asked === 'pedagog') return { verdict: 'not_named', facts: { exam } };
    const remarks = ['portfolio', certificate === 'other' ? 'recognised' : 'who'];
    const need = asked === undefined ? undefined : certificateNeed(read, certificate, asked);
    const facts = {
      exam,
      ...(asked === undefined ? {} : { category: categoryFact(asked) }),
      ...(need === undefined ? {} : { need: need.fact }),
    };
    if (asked !== undefined && need === undefined) return { verdict: 'other_not_provided', facts };
    if (result === undefined) return { verdict: `${other}needs`, facts, remarks };

    const reached = CERTIFIED.findLast(
      (one) => result.place >= (certificateNeed(read, certificate, one)?.least ?? Infinity),
    );
    const reachedNeed = reached === undefined ? undefined : certificateNeed(read, certificate, reached);
    if (reached !== undefined) derive('highest', categoryFact(reached));
    const all = {
      ...facts,
      result: result.fact,
      ...(reached === undefined ? {} : { highest: categoryFact(reached) }),
    };
    if (need === undefined) {
      if (reachedNeed === undefined) return { verdict: `${other}none`, facts: all };
      const above = result.place > reachedNeed.most ? ['above'] : [];
      return {
        verdict: `${other}highest`,
        facts: { ...all, need: reachedNeed.fact },
        remarks: [...above, ...remarks],
      };
    }
    if (result.place < need.least) {
      return { verdict: `${other}${reached === undefined ? 'not_enough' : 'not_enough_lower'}`, facts: all };
    }
    const above = result.place > need.most ? ['above'] : [];
    return { verdict: `${other}enough`, facts: all, remarks: [...above, ...remarks] };

    /** What the certificate shows, where the person said it: a figure, or a place among the levels. */
    function measured(): { fact: Fact; place: number } | undefined {
      if (certificate === 'ielts' || certificate === 'toefl') {
        const own = certificate === 'ielts' ? given('ielts_score') : given('toefl_score');
        const score = own ?? scoreOf(certificate, given('certificate_score'));
        return score === undefined
          ? undefined
          : { fact: { type: 'number', value: score, unit: 'points' }, place: score };
      }
      const level = given('certificate_level');
      return level === undefined
        ? undefined
        : { fact: { type: 'text', value: level }, place: placeOf(level) };
    }
  },
});

function categoryFact(value: Certified) {
  return { type: 'choice', vocabulary: 'category', value } as const;
}

/** A score said without naming its test; IELTS goes no further than nine. */
function scoreOf(certificate: 'ielts' | 'toefl', score: number | undefined): number | undefined {
  return certificate === 'ielts' && score !== undefined && score > 9 ? undefined : score;
}
