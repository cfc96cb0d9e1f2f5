import type { Article } from '../domain/article.ts';
import type { Channel } from '../domain/channel.ts';
import type { Parameter } from '../domain/parameter.ts';
import type { PlanWords } from '../domain/plan-words.ts';
import type { InputWords, RuleWords } from '../domain/rule-words.ts';
import type { Source } from '../domain/source.ts';
import type { VocabularyName } from '../domain/vocabulary.ts';
import type { WorkYear } from '../domain/work-calendar.ts';
import type { Concept } from './concept.ts';
import type { Refusals } from './read-refusals.ts';
import type { VocabularyWords } from './vocabulary-words.ts';

/** All that experts edit, read, checked and ready to use. Plain data: it can be cached as JSON. */
export interface Content {
  /** Changes when any file of `knowledge/` changes. */
  readonly fingerprint: string;
  readonly sources: Readonly<Record<string, Source>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly articles: readonly Article[];
  readonly glossary: readonly Concept[];
  readonly refusals: Refusals;
  readonly vocabulary: Readonly<Record<VocabularyName, Readonly<Record<string, VocabularyWords>>>>;
  readonly channels: readonly Channel[];
  readonly holidays: readonly WorkYear[];
  readonly inputs: Readonly<Record<string, InputWords>>;
  readonly rules: Readonly<Record<string, RuleWords>>;
  /** The words of plans; the planner refuses to start without them. */
  readonly plan?: PlanWords;
  /** Fluent texts of the assistant's own sentences. */
  readonly phrases: Readonly<Record<'ru' | 'kk', string>>;
}
