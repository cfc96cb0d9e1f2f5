import type { Day } from '../domain/day.ts';
import type { Fact } from '../domain/outcome.ts';
import type { Workdays } from './create-workdays.ts';
import type { Input } from './input.ts';
import type { Reader } from './reader.ts';

export type Inputs = Readonly<Record<string, Input<unknown>>>;
type ValueOf<I> = I extends Input<infer T> ? T : never;

/** What a rule's evaluation may do: ask for inputs, read parameters, add derived lines to the trace. */
export interface Context<I extends Inputs> {
  /** The day asked about. */
  readonly on: Day;
  readonly read: Reader;
  readonly workdays: Workdays;
  /** The input's value; where it is not known yet, the evaluation ends as `missing` with this input. */
  ask<K extends keyof I & string>(id: K): ValueOf<I[K]>;
  /** The input's value where it is known; it is never asked for. */
  given<K extends keyof I & string>(id: K): ValueOf<I[K]> | undefined;
  /** Adds a computed line to the trace; its label and references are in the rule's words under `trace`. */
  derive(label: string, fact: Fact): void;
}

/** The result of a rule: which words it comes to, with which facts. `applies: false` says that the rule is not for this person. */
export interface Verdict {
  readonly verdict: string;
  readonly facts?: Readonly<Record<string, Fact>>;
  readonly remarks?: readonly string[];
  readonly applies?: false;
}

/** A rule of the registry, whatever its inputs. */
export interface Rule {
  readonly id: string;
  readonly inputs: Inputs;
  /** Every parameter it may read; reading another one is an error. A name ending in `.` stands for all below it. */
  readonly parameters: readonly string[];
  evaluate(context: Context<Inputs>): Verdict;
}

/** Declares a rule with its inputs typed inside `evaluate`. It must be pure: same inputs, parameters and day, same verdict. */
export function defineRule<I extends Inputs>(rule: {
  readonly id: string;
  readonly inputs: I;
  readonly parameters: readonly string[];
  evaluate(context: Context<I>): Verdict;
}): Rule {
  return {
    ...rule,
    evaluate: (context) => rule.evaluate(narrow<I>(context)),
  };
}

/** The registry checks each value against the input's own schema before a rule sees it; only then is the type known. */
function narrow<I extends Inputs>(context: Context<Inputs>): Context<I> {
  return context as unknown as Context<I>;
}
