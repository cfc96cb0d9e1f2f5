import type { Language } from '../../domain/language.ts';
import type { Tagged } from '../../language/glossary.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { Ranked } from './create-topic-ranker.ts';
import type { Heard } from './hear-inputs.ts';
import type { OfWhom } from './of-whom.ts';

/** A rule is to be evaluated. `unclear`: a value was named that cannot be taken. */
export interface RuleIntent {
  readonly kind: 'rule';
  readonly rule: Rule;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly unclear: Heard['unclear'];
  /** An article that tells the norm while the rule still needs a value. */
  readonly background?: string;
  /** The person took values back: what is missing must be asked for, whatever was said before. */
  readonly takenBack?: true;
  /** Inputs told of somebody else's matter: what was said of them before is not recalled. */
  readonly left?: readonly string[];
}

/** An article is to be told. `rule`: what a value said next would be for. */
export interface ArticleIntent {
  readonly kind: 'article';
  readonly id: string;
  readonly rule?: string;
  /** What that rule is told already, by the talk and by the message: where it is enough, the rule answers. */
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** What the message alone tells that rule: a value said next completes it. */
  readonly heard?: Readonly<Record<string, unknown>>;
  readonly also: readonly string[];
}

/** The last answer is asked about: on what it stands, or all of it. `topic`: the rule or article that gave it. */
export interface AgainIntent {
  readonly kind: 'again';
  readonly topic: string;
  readonly how: 'ground' | 'more';
}

/** What one question comes to. `either`: two topics as likely as one another. */
export type SingleIntent =
  | { readonly kind: 'person' }
  | RuleIntent
  | ArticleIntent
  | AgainIntent
  | { readonly kind: 'either'; readonly topics: readonly string[] }
  | { readonly kind: 'off_topic' }
  | { readonly kind: 'unknown'; readonly near: readonly Ranked[] };

/** What a message comes to. `rest`: questions beyond those that are answered in one go. */
export type Intent =
  | SingleIntent
  | {
      readonly kind: 'several';
      readonly parts: readonly { readonly text: string; readonly intent: SingleIntent }[];
      readonly rest: readonly string[];
    };

export interface Understanding {
  readonly language: Language;
  readonly intent: Intent;
  readonly tagged: Tagged;
  /** The message opens with a greeting and asks something too. */
  readonly greeted: boolean;
  /** The input that the message changed last, where it is a figure or a day: «а если 6?» goes there next. */
  readonly figure?: string;
  /** The rule whose question was left unanswered for another one. */
  readonly dropped?: string;
  /** Of whom the message is, and whether it only supposes something. */
  readonly whose: OfWhom;
  /** What the message tells of the person, whatever it is about. */
  readonly told: Readonly<Record<string, unknown>>;
  /** Inputs that the person was asked for and answered, or put right. */
  readonly own?: readonly string[];
  /** The person begins anew: nothing said before counts. */
  readonly anew: boolean;
}
