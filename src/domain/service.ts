import type { Answer } from './answer.ts';
import type { Day } from './day.ts';
import type { Language } from './language.ts';
import type { Question } from './question.ts';
import type { Standing } from './standing.ts';

/** What a listener hears while an answer is made: which step runs, and text as it is ready. */
export type AskEvent =
  | { readonly type: 'status'; readonly step: string }
  | { readonly type: 'text'; readonly delta: string };

/** A rule as forms and tools need it, in one language. `schema` is the JSON Schema of its inputs. */
export interface RuleDescription {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly examples: readonly string[];
  readonly inputs: readonly {
    readonly id: string;
    readonly question: string;
    readonly example: string;
    readonly choices: readonly { readonly value: string; readonly label: string }[];
  }[];
  readonly schema: unknown;
}

/** A found passage, in one language. */
export interface SearchHit {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly place: string;
  readonly source: string;
  readonly standing: Standing;
  readonly link: string;
  readonly score: number;
}

/** One turn as a page or an export shows it. */
export interface StoredTurn {
  readonly question: string;
  readonly answer: Answer;
  readonly at: string;
}

/**
 * What channels may do. Each call may throw PersonMistake (words per code in bot/locales) or StoreFault.
 * `rules.evaluate` returns a finished Answer (status `computed`, `clarification` or `answered`).
 */
export interface Service {
  ask(question: Question, listen?: (event: AskEvent) => void): Promise<Answer>;
  rules: {
    list(language: Language): readonly RuleDescription[];
    evaluate(request: {
      readonly id: string;
      readonly inputs: Readonly<Record<string, unknown>>;
      readonly on?: Day;
      readonly language: Language;
    }): Answer;
  };
  search(request: { readonly text: string; readonly language?: Language }): Promise<readonly SearchHit[]>;
  sources(language: Language): readonly {
    readonly id: string;
    readonly title: string;
    readonly edition: string;
    readonly standing: Standing;
    readonly checked: Day;
    readonly link?: string;
  }[];
  /** An article by id, for the page behind a citation; undefined where there is none. */
  article(id: string, language: Language): ArticleView | undefined;
  conversations: {
    turns(conversation: string): Promise<readonly StoredTurn[]>;
    /** Erases the conversation with all it holds; says whether there was one. */
    forget(conversation: string): Promise<boolean>;
    rate(answer: string, rating: 'up' | 'down'): Promise<boolean>;
  };
  /** Which conversation and language a chat of a messenger has. `key` is stored only as a keyed hash. */
  chats: {
    find(key: string): Promise<{ readonly conversation?: string; readonly language?: Language } | undefined>;
    save(key: string, chat: { readonly conversation?: string; readonly language?: Language }): Promise<void>;
    forget(key: string): Promise<void>;
  };
  /** True the first time a key is seen: duplicated updates are answered once. */
  firstTime(key: string): Promise<boolean>;
  ready(): Promise<{ readonly database: boolean; readonly index: boolean }>;
  close(): Promise<void>;
}

export interface ArticleView {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly more: string;
  readonly citations: Answer['citations'];
  readonly conflicts: Answer['conflicts'];
  readonly checked: Day;
}
