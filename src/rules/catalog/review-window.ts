import { defineRule } from '../define-rule.ts';
import { day } from '../input.ts';

/** Points 58 and appendix 1: in which months commissions look at portfolios. */
export const rule = defineRule({
  id: 'review-window',
  inputs: { review_on: day() },
  parameters: ['commission.review_months', 'commission.review_window', 'attestation.frequency_service'],
  evaluate({ given, read, derive }) {
    const months = read.range('commission.review_months');
    const facts = {
      from: { type: 'words', value: read.words('commission.review_window', 'from') },
      to: { type: 'words', value: read.words('commission.review_window', 'to') },
      times: { type: 'number', value: read.number('attestation.frequency_service'), unit: 'times' },
    } as const;
    const remarks = ['once'];
    const asked = given('review_on');
    if (asked === undefined) return { verdict: 'window', facts, remarks };
    const month = Number(asked.slice(5, 7));
    const dated = { ...facts, asked: { type: 'day', value: asked } } as const;
    if (month >= months.min && month <= months.max) return { verdict: 'inside', facts: dated, remarks };
    const year = Number(asked.slice(0, 4)) + (month > months.max ? 1 : 0);
    const opens = { type: 'day', value: `${year}-${String(months.min).padStart(2, '0')}-01` } as const;
    derive('opens', opens);
    return { verdict: 'outside', facts: { ...dated, opens }, remarks };
  },
});
