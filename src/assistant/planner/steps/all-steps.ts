import type { StepMaker } from '../define-step.ts';
import { apply } from './apply.ts';
import { courses } from './courses.ts';
import { early } from './early.ts';
import { essay } from './essay.ts';
import { late } from './late.ts';
import { lessons } from './lessons.ts';
import { mayApply } from './may-apply.ts';
import { ozp } from './ozp.ts';
import { ozpNeedStep } from './ozp-need.ts';
import { pension } from './pension.ts';
import { portfolio } from './portfolio.ts';
import { preserve } from './preserve.ts';
import { review } from './review.ts';
import { term } from './term.ts';

/** The makers in the order they run; one that says `stop` is the last. */
export const allSteps: readonly StepMaker[] = [
  pension,
  mayApply,
  term,
  preserve,
  late,
  early,
  ozpNeedStep,
  ozp,
  courses,
  lessons,
  portfolio,
  essay,
  apply,
  review,
];
