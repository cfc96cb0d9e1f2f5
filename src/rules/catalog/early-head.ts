import { defineRule } from '../define-rule.ts';
import { duration, flag } from '../input.ts';
import { roleOf } from '../post-role.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { post } = sharedInputs;

/** Point 64: early attestation of heads and deputies. */
export const rule = defineRule({
  id: 'early-head',
  inputs: { post, results_for: duration(), results_interrupted: flag() },
  parameters: ['early.head', 'early.reject'],
  evaluate({ ask, given, read }) {
    if (roleOf(given('post') ?? 'first_head') !== 'head') return { verdict: 'teacher', applies: false };
    const years = read.number('early.head');
    const facts = { years: { type: 'number', value: years, unit: 'years' } } as const;
    // Shown with what was understood, even where the break alone decides.
    given('results_for');
    if (given('results_interrupted')) return { verdict: 'interrupted', facts };
    const kept = ask('results_for');
    const counted = { ...facts, kept: { type: 'duration', ...kept } } as const;
    if (kept.years < years) return { verdict: 'too_short', facts: counted };
    read.cite('early.reject');
    return { verdict: 'may', facts: counted, remarks: ['refusal'] };
  },
});
