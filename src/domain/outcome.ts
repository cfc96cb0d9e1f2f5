import type { Day } from './day.ts';
import type { Localized } from './language.ts';
import type { Unit } from './parameter.ts';
import type { Reference } from './reference.ts';

/**
 * A value with its kind, so that each language can word it. A range is inclusive. A choice names
 * one of `vocabulary.yaml`, or the rule's own input whose words list its choices.
 */
export type Fact =
  | { readonly type: 'number'; readonly value: number; readonly unit: Unit }
  | { readonly type: 'range'; readonly min: number; readonly max: number; readonly unit: Unit }
  | { readonly type: 'day'; readonly value: Day }
  | { readonly type: 'choice'; readonly vocabulary: string; readonly value: string }
  | { readonly type: 'duration'; readonly years: number; readonly months: number }
  | { readonly type: 'words'; readonly value: Localized }
  | { readonly type: 'text'; readonly value: string }
  /** A named thing with what is said of it: a criterion and its points. */
  | { readonly type: 'pair'; readonly name: Fact; readonly content: Fact }
  | { readonly type: 'list'; readonly items: readonly Fact[] };

/** One step of a computation. `label` names a parameter, an input or a trace line of the rule's words, by `kind`. */
export interface TraceStep {
  readonly kind: 'input' | 'parameter' | 'derived';
  readonly label: string;
  /** Which row of a parameter's table was read. */
  readonly key?: string;
  readonly fact: Fact;
  readonly references: readonly Reference[];
}

/** The same thing as a differing document gives it; `fact` where it is comparable, `note` where it takes words. */
export interface Divergence {
  readonly parameter: string;
  readonly reference: Reference;
  readonly fact?: Fact;
  readonly note?: Localized;
}

/**
 * What a rule comes to. `verdict` names the words of the rule; `remarks` further ones that stand behind «more»;
 * `ambiguous` the parameters whose text can be read two ways. A missing or wrong input is an outcome, not an error.
 */
export type Outcome =
  | {
      readonly kind: 'value' | 'not_applicable';
      readonly rule: string;
      readonly verdict: string;
      readonly remarks: readonly string[];
      readonly facts: Readonly<Record<string, Fact>>;
      readonly trace: readonly TraceStep[];
      readonly divergences: readonly Divergence[];
      readonly ambiguous: readonly string[];
    }
  | { readonly kind: 'missing'; readonly rule: string; readonly inputs: readonly string[] }
  | { readonly kind: 'no_edition'; readonly rule: string; readonly parameter: string; readonly on: Day }
  | {
      readonly kind: 'invalid';
      readonly rule: string;
      /** `most`: what the number can be at most by what else is known, where that is less than any. */
      readonly problems: readonly {
        readonly input: string;
        readonly value: string;
        readonly most?: number;
      }[];
    };
