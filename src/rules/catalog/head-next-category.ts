import { vocabulary } from '../../domain/vocabulary.ts';
import { defineRule } from '../define-rule.ts';
import { choice, flag } from '../input.ts';
import { roleOf } from '../post-role.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { post } = sharedInputs;
const ladder = vocabulary.head_category;

/** Point 12: heads and deputies take any category the first time, and go in turn afterwards. */
export const rule = defineRule({
  id: 'head-next-category',
  inputs: { post, first_attestation: flag(), head_category: choice('head_category') },
  parameters: ['special.head_initial'],
  evaluate({ ask, given, read }) {
    if (roleOf(given('post') ?? 'first_head') !== 'head') return { verdict: 'teacher', applies: false };
    read.cite('special.head_initial');
    const held = given('head_category');
    if (held === undefined && ask('first_attestation')) return { verdict: 'any' };
    if (given('first_attestation')) return { verdict: 'any' };
    const current = held ?? ask('head_category');
    const facts = { current: { type: 'choice', vocabulary: 'head_category', value: current } } as const;
    const next = ladder[ladder.indexOf(current) + 1];
    if (next === undefined) return { verdict: 'top', facts };
    return {
      verdict: 'next',
      facts: { ...facts, next: { type: 'choice', vocabulary: 'head_category', value: next } },
    };
  },
});
