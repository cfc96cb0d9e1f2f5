import type { Fact } from '../../../domain/outcome.ts';
import { defineStep } from '../define-step.ts';
import { isMissing, numberOf, verdictOf } from '../outcome-facts.ts';
import { whenDue } from '../when-due.ts';

/** Row 4.1 of appendix 12 and 5.1 of appendix 13: hours of courses. */
export const courses = defineStep({
  id: 'courses',
  rules: ['course-hours'],
  says: ['unknown', 'enough', 'short', 'short_strict', 'untold'],
  lacks: true,
  make({ run, profile, target, head, deadline }) {
    const { course_hours: sum, courses: listed } = profile;
    const outcome = run('course-hours', listed === undefined && sum !== undefined ? { courses: [sum] } : {});
    if (outcome.kind === 'not_applicable') return undefined;
    const known = head ? target.headCategory : target.category;
    if (isMissing(outcome) || known === undefined) {
      return {
        say: 'unknown',
        state: 'unknown',
        outcome,
        missing: [
          head ? 'head_category' : 'category',
          ...(listed === undefined && sum === undefined ? ['courses'] : []),
        ],
      };
    }
    const due = whenDue(deadline);
    const verdict = verdictOf(outcome);
    if (verdict === 'enough') return { say: 'enough', state: 'done', outcome };
    if (verdict === 'short_strict') return { say: 'short_strict', state: 'todo', outcome, ...due };
    if (verdict === 'short') {
      const lack = (numberOf(outcome, 'needed') ?? 0) - (numberOf(outcome, 'hours') ?? 0);
      const facts: Record<string, Fact> = { lack: { type: 'number', value: lack, unit: 'hours' } };
      return { say: 'short', state: 'todo', outcome, facts, ...due };
    }
    return { say: 'untold', state: 'unknown', outcome, missing: ['courses'], ...due };
  },
});
