import { defineStep } from '../define-step.ts';
import { isMissing, verdictOf } from '../outcome-facts.ts';
import { whenDue } from '../when-due.ts';

/** Row 1.2 of appendix 12 and appendix 14: the mean of the observed lessons. */
export const lessons = defineStep({
  id: 'lessons',
  rules: ['lesson-score'],
  says: ['unknown', 'enough', 'short', 'no_outside', 'untold', 'check'],
  lacks: true,
  make({ run, profile, target, deadline }) {
    const { lesson_score: average, lessons: listed } = profile;
    const told = listed ?? (average === undefined ? undefined : [average]);
    const outcome = run('lesson-score', { lessons: told });
    if (outcome.kind === 'not_applicable') return undefined;
    if (isMissing(outcome) || target.category === undefined) {
      return {
        say: 'unknown',
        state: 'unknown',
        outcome,
        missing: ['category', ...(told === undefined ? ['lessons'] : [])],
      };
    }
    const due = whenDue(deadline);
    switch (verdictOf(outcome)) {
      case 'enough':
        return { say: 'enough', state: 'done', outcome };
      case 'short':
      case 'short_of_all':
        return { say: 'short', state: 'todo', outcome, ...due };
      case 'no_outside':
        return { say: 'no_outside', state: 'todo', outcome, ...due };
      case 'above_most':
        return { say: 'check', state: 'unknown', outcome, missing: ['lessons'] };
      default:
        return { say: 'untold', state: 'unknown', outcome, missing: ['lessons'], ...due };
    }
  },
});
