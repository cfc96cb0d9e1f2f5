import { defineRule } from '../define-rule.ts';
import { number } from '../input.ts';

/** Point 59: how long the essay of the portfolio is. */
export const rule = defineRule({
  id: 'essay-length',
  inputs: { essay_words: number('words', { min: 1, max: 5000 }) },
  parameters: ['portfolio.essay_words'],
  evaluate({ given, read }) {
    const { min, max } = read.range('portfolio.essay_words');
    const facts = {
      min: { type: 'number', value: min, unit: 'words' },
      max: { type: 'number', value: max, unit: 'words' },
    } as const;
    const remarks = ['topic'];
    const written = given('essay_words');
    if (written === undefined) return { verdict: 'length', facts, remarks };
    const counted = { ...facts, written: { type: 'number', value: written, unit: 'words' } } as const;
    if (written < min) {
      return {
        verdict: 'short',
        facts: { ...counted, lack: { type: 'number', value: min - written, unit: 'words' } },
        remarks,
      };
    }
    if (written > max) {
      return {
        verdict: 'long',
        facts: { ...counted, extra: { type: 'number', value: written - max, unit: 'words' } },
        remarks,
      };
    }
    return { verdict: 'fits', facts: counted, remarks };
  },
});
