import { defineRule } from '../define-rule.ts';
import { flag, number, ownChoice } from '../input.ts';

/** Point 32: who is given the moderator category without attestation; the Kazakh text holds reservations of its own. */
export const rule = defineRule({
  id: 'moderator-without-attestation',
  inputs: {
    moderator_ground: ownChoice('moderator_ground', [
      'presidential_reserve',
      'degree',
      'nu_graduate',
      'bolashak_list_graduate',
      'celta_delta',
      'from_authorities',
      'other',
    ]),
    graduated_ago_years: number('years', { min: 0, max: 60 }),
    certificate_valid: flag(),
  },
  parameters: ['special.moderator_no_attestation', 'special.moderator_no_attestation.graduate_years'],
  evaluate({ ask, given, read }) {
    const ground = ask('moderator_ground');
    if (ground === 'other') {
      read.cite('special.moderator_no_attestation', 'degree');
      return { verdict: 'other' };
    }
    read.cite('special.moderator_no_attestation', ground);
    const facts = { ground: { type: 'choice', vocabulary: 'moderator_ground', value: ground } } as const;
    const remarks = ['afterwards'];
    if (ground === 'celta_delta') {
      const valid = given('certificate_valid');
      if (valid === undefined) return { verdict: 'certificate', facts, remarks };
      return { verdict: valid ? 'certificate_valid' : 'certificate_expired', facts, remarks };
    }
    if (ground === 'nu_graduate' || ground === 'bolashak_list_graduate') {
      const most = read.number('special.moderator_no_attestation.graduate_years');
      const known = { ...facts, most: { type: 'number', value: most, unit: 'years' } } as const;
      const ago = given('graduated_ago_years');
      if (ago === undefined) return { verdict: 'graduate', facts: known, remarks };
      const dated = { ...known, ago: { type: 'number', value: ago, unit: 'years' } } as const;
      return { verdict: ago <= most ? 'graduate_recent' : 'graduate_disputed', facts: dated, remarks };
    }
    return { verdict: ground === 'degree' ? 'degree' : 'granted', facts, remarks };
  },
});
