import type { Day } from '../../domain/day.ts';
import type { Fact, Outcome } from '../../domain/outcome.ts';
import type { PlanState } from '../../domain/plan.ts';
import type { Run } from './create-run.ts';
import type { Deadline } from './find-deadline.ts';
import type { Profile } from './profile.ts';
import type { Target } from './read-target.ts';

/** All that a step may look at. `run` evaluates for the target, which need not be what was wished. */
export interface Situation {
  readonly on: Day;
  readonly profile: Profile;
  readonly head: boolean;
  readonly target: Target;
  readonly deadline: Deadline;
  readonly run: Run;
}

/** A line of a sheet before it is worded. */
export interface FoundItem {
  readonly id: string;
  readonly need?: Fact;
  readonly state: PlanState;
}

/** What a step comes to, before it is worded. `outcome` is its ground: its words are `$said` of the step's own. */
export interface Finding<S extends string = string> {
  readonly say: S;
  readonly state: PlanState;
  readonly outcome: Outcome;
  /** Further outcomes, whose words stand behind «more». */
  readonly also?: readonly Outcome[];
  /** Outcomes that it rests on without saying them. */
  readonly grounds?: readonly Outcome[];
  readonly facts?: Readonly<Record<string, Fact>>;
  readonly due?: Day | undefined;
  readonly from?: Day | undefined;
  readonly late?: boolean;
  readonly dates?: readonly { readonly reading: string; readonly day: Day }[];
  readonly items?: readonly FoundItem[];
  /** Inputs to ask for; those that the outcome misses, unless named here. */
  readonly missing?: readonly string[];
  /** Nothing further has to be planned. */
  readonly stop?: boolean;
}

/** A small maker of one step. `lacks`: it is something without which the category is not given. */
export interface StepMaker {
  readonly id: string;
  readonly rules: readonly string[];
  readonly says: readonly string[];
  readonly lacks: boolean;
  make(situation: Situation): Finding | undefined;
}

/** Declares a step; undefined where it is not for this person. It must be pure. */
export function defineStep<const S extends string>(step: {
  readonly id: string;
  readonly rules: readonly string[];
  readonly says: readonly S[];
  readonly lacks?: boolean;
  make(situation: Situation): Finding<S> | undefined;
}): StepMaker {
  return { lacks: false, ...step };
}
