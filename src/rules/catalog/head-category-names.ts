import { defineRule } from '../define-rule.ts';
import { ownChoice } from '../input.ts';

/** Point 35: what the former names of heads' categories equal. */
export const rule = defineRule({
  id: 'head-category-names',
  inputs: { head_name: ownChoice('head_name', ['organizer', 'manager', 'leader']) },
  parameters: ['special.heads_old_names'],
  evaluate({ ask, read }) {
    const name = ask('head_name');
    return {
      verdict: 'equals',
      facts: {
        name: { type: 'choice', vocabulary: 'head_name', value: name },
        category: {
          type: 'choice',
          vocabulary: 'head_category',
          value: read.text('special.heads_old_names', name),
        },
      },
      remarks: ['deputies'],
    };
  },
});
