import { defineRule } from '../define-rule.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { time_to_pension } = sharedInputs;

/** Point 30: near the pension a teacher need not be attested; the category stays, on application. */
export const rule = defineRule({
  id: 'pension-exemption',
  inputs: { time_to_pension },
  parameters: ['pension.exempt_years_left'],
  evaluate({ ask, read }) {
    const left = ask('time_to_pension');
    const most = read.number('pension.exempt_years_left', 'max_years_left');
    const months = left.years * 12 + left.months;
    const facts = {
      left: { type: 'duration', ...left },
      most: { type: 'number', value: most, unit: 'years' },
    } as const;
    if (months === most * 12) return { verdict: 'borderline', facts };
    return months < most * 12
      ? { verdict: 'exempt', facts, remarks: ['after_pension'] }
      : { verdict: 'not_exempt', facts };
  },
});
