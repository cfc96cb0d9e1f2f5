import { vocabulary } from '../../domain/vocabulary.ts';
import { defineRule } from '../define-rule.ts';
import { day, ownChoice } from '../input.ts';

/** Point 33: what teachers of the Special programme (resolution 390) are given without attestation. */
export const rule = defineRule({
  id: 'special-programme',
  inputs: {
    programme_status: ownChoice('programme_status', [
      'graduate',
      'pedagog',
      'moderator',
      'expert',
      'researcher',
      'master',
    ]),
    applied_on: day(),
  },
  parameters: ['special.programme390'],
  evaluate({ ask, given, read, derive, workdays }) {
    const status = ask('programme_status');
    const held = { status: { type: 'choice', vocabulary: 'programme_status', value: status } } as const;
    if (status === 'master') return { verdict: 'top', facts: held };
    if (status === 'moderator' || status === 'pedagog') {
      read.cite('special.programme390', 'expert');
      return { verdict: 'not_named', facts: held };
    }
    const raised =
      vocabulary.category.find((one) => one === read.text('special.programme390', status)) ?? 'moderator';
    const days = read.number('special.programme390', 'working_days');
    const facts = {
      ...held,
      category: { type: 'choice', vocabulary: 'category', value: raised },
      days: { type: 'number', value: days, unit: 'working_days' },
    } as const;
    const applied = given('applied_on');
    if (applied === undefined) return { verdict: 'raised', facts, remarks: ['moving'] };
    const decision = workdays.add(applied, days);
    const by = { type: 'day', value: decision.day } as const;
    derive('decision_by', by);
    return {
      verdict: 'raised_by',
      facts: { ...facts, applied: { type: 'day', value: applied }, by },
      remarks: decision.covered ? ['moving'] : ['moving', 'calendar_unknown'],
    };
  },
});
