import { vocabulary } from '../../domain/vocabulary.ts';
import { defineRule } from '../define-rule.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { old_category, category } = sharedInputs;

/** Point 10: what those with a category of the former system may apply for; point 57(2) adds the moderator without the test. */
export const rule = defineRule({
  id: 'old-category',
  inputs: { old_category, category },
  parameters: ['old_categories.to', 'ozp.exempt.old_first_highest'],
  evaluate({ ask, given, read }) {
    const old = ask('old_category');
    const allowed = read.list('old_categories.to', old);
    const options = vocabulary.category.filter((one) => allowed.includes(one));
    const withoutTest = old === 'old_first' || old === 'old_highest';
    const facts = {
      old: { type: 'choice', vocabulary: 'old_category', value: old },
      options: {
        type: 'list',
        items: options.map((value) => ({ type: 'choice', vocabulary: 'category', value }) as const),
      },
    } as const;
    const wanted = given('category');
    if (wanted === undefined) return { verdict: 'options', facts };
    const named = { ...facts, category: { type: 'choice', vocabulary: 'category', value: wanted } } as const;
    if (allowed.includes(wanted)) return { verdict: 'allowed', facts: named };
    if (!withoutTest || wanted !== 'moderator') return { verdict: 'not_named', facts: named };
    read.cite('ozp.exempt.old_first_highest');
    return { verdict: 'moderator', facts: named };
  },
});
