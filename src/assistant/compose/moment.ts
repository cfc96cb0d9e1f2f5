import type { Suggestion } from '../../domain/answer.ts';
import type { Day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import type { ConversationState } from '../conversation-state.ts';
import type { Draft } from './draft.ts';

/** So many letters of a question are kept as what the conversation is about. */
const ABOUT_LENGTH = 300;

/** A draft, and the state that the conversation is in after it. */
export interface Composed {
  readonly draft: Draft;
  readonly state: ConversationState;
}

/** One question of a conversation, with what was known before it. */
export interface Moment {
  readonly text: string;
  readonly language: Language;
  readonly on: Day;
  readonly state: ConversationState;
}

/** What the talk is about after an answer: the topic's title with the question. */
export function aboutOf(title: string, text: string): string {
  return `${title}. ${text}`.slice(0, ABOUT_LENGTH);
}

/** Each button once. */
export function unique(suggestions: readonly Suggestion[]): Suggestion[] {
  return suggestions.filter(
    ({ label }, index) => suggestions.findIndex((one) => one.label === label) === index,
  );
}
