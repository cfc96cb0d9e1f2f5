import { defineRule } from '../define-rule.ts';
import { flag, number, ownChoice } from '../input.ts';

/** Point 34: who is given the first category of head or deputy on appointment, without attestation. */
export const rule = defineRule({
  id: 'head-without-attestation',
  inputs: {
    head_ground: ownChoice('head_ground', ['leaders_of_change', 'civil_service', 'other']),
    in_reserve: flag(),
    civil_service_years: number('years', { min: 0, max: 60 }),
    higher_pedagogical: flag(),
  },
  parameters: ['special.head_first_category'],
  evaluate({ ask, read }) {
    const ground = ask('head_ground');
    if (ground === 'leaders_of_change') {
      read.cite('special.head_first_category', 'leaders_of_change');
      return { verdict: ask('in_reserve') ? 'reserve' : 'no_reserve' };
    }
    const least = read.number('special.head_first_category', 'civil_service_years');
    const facts = { least: { type: 'number', value: least, unit: 'years' } } as const;
    if (ground === 'other') return { verdict: 'other', facts };
    const served = ask('civil_service_years');
    const counted = { ...facts, served: { type: 'number', value: served, unit: 'years' } } as const;
    if (served < least) return { verdict: 'too_short', facts: counted };
    return { verdict: ask('higher_pedagogical') ? 'served' : 'disputed', facts: counted };
  },
});
