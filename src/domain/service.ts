import type { Answer } from './answer.ts';
import type { CaseDelivery, CaseReply, CaseTicket } from './case.ts';
import type { Day } from './day.ts';
import type { Language } from './language.ts';
import type { Metric } from './metric.ts';
import type { Plan, PlanInput } from './plan.ts';
import type { Question } from './question.ts';
import type { Standing } from './standing.ts';

/** What a listener hears while an answer is made: which step runs, and text as it is ready. */
export type AskEvent =
  | { readonly type: 'status'; readonly step: string }
  | { readonly type: 'text'; readonly delta: string };

/** Something said with its grounds: an answer, an article. `text` is what the quotes should be near to. */
export type Quotable = Pick<Answer, 'text' | 'citations' | 'conflicts' | 'computation'>;

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

/** A document of the register, in one language. `ingested`: in which languages its own text is here. */
export interface SourceEntry {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly standing: Standing;
  /** Absent for a file that nobody registered. */
  readonly checked?: Day;
  readonly link?: string;
  readonly ingested: readonly Language[];
}

/** What rests on a place of a document. */
export interface SourceTopic {
  readonly kind: 'article' | 'parameter' | 'rule';
  readonly id: string;
  readonly title: string;
  readonly link?: string;
}

/** A point, sub-point, row or run of lines. `level` 2 stands under the one before; `heading` opens a chapter. */
export interface SourcePassage {
  readonly place: string;
  readonly label: string;
  readonly anchors: readonly string[];
  readonly level: number;
  readonly text: string;
  readonly heading?: string;
  readonly about: readonly SourceTopic[];
}

/** The page of a document. `shown`: the language of its passages, which may be the other one. */
export interface SourceView extends SourceEntry {
  readonly shown?: Language;
  readonly passages: readonly SourcePassage[];
  readonly topics: readonly {
    readonly place: string;
    readonly anchor: string;
    readonly label: string;
    readonly about: readonly SourceTopic[];
  }[];
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
  /**
   * The same, its citations with the documents' own words where these were taken in in this language. Answers of `ask`
   * have them already.
   */
  quoted<T extends Quotable>(said: T, language: Language): Promise<T>;
  /** The way to a category. `profile`: inputs by id, all optional. */
  plan(request: {
    readonly profile: Readonly<Record<string, unknown>>;
    readonly on?: Day | undefined;
    readonly language: Language;
  }): Plan;
  /** What a profile may hold. */
  planInputs(language: Language): readonly PlanInput[];
  /** The last days of a plan as iCalendar text. */
  planCalendar(plan: Plan): string;
  /**
   * Passages that answer, best first. `edition` is a document's id; `on` leaves out documents that were not valid on that
   * day, as far as their dates are known.
   */
  search(request: {
    readonly text: string;
    readonly language?: Language | undefined;
    readonly standing?: Standing | undefined;
    readonly edition?: string | undefined;
    readonly on?: Day | undefined;
  }): Promise<readonly SearchHit[]>;
  sources(language: Language): readonly SourceEntry[];
  /** A document by id with its text, where it was taken in; undefined where there is none. */
  source(id: string, language: Language): Promise<SourceView | undefined>;
  /** An article by id, for the page behind a citation; undefined where there is none. */
  article(id: string, language: Language): ArticleView | undefined;
  conversations: {
    turns(conversation: string): Promise<readonly StoredTurn[]>;
    /** Erases the conversation with all it holds; says whether there was one. */
    forget(conversation: string): Promise<boolean>;
    /** Begins anew. Erases what was said, unless a case holds it: then only the thread is let go, and the case returned. */
    restart(conversation: string): Promise<CaseTicket | undefined>;
    rate(answer: string, rating: 'up' | 'down'): Promise<boolean>;
    /** Keeps what an answer understood for later questions, or lets go of all that is kept; false where there is none. */
    remember(request: {
      readonly conversation: string;
      readonly answer: string;
      readonly remember: boolean;
    }): Promise<boolean>;
  };
  /** Conversations handed to a person. */
  cases: {
    /** Asks for a person, as the wish in words does; `reason` is kept with the case. */
    open(request: {
      readonly conversation: string;
      readonly reason?: string | undefined;
      readonly language?: Language | undefined;
    }): Promise<Answer>;
    /** Names where a messenger reaches the person of a conversation's case: a chat's `key`, not hashed. */
    reach(conversation: string, key: string): Promise<void>;
    /** What the staff wrote in a conversation, oldest first; it then counts as delivered. */
    replies(conversation: string): Promise<readonly CaseReply[]>;
    /** The next reply for a messenger (the part of `key` before the colon), lent to this caller for two minutes. */
    nextDelivery(messenger: string): Promise<CaseDelivery | undefined>;
    settleDelivery(reply: number, result: 'delivered' | 'unreachable'): Promise<void>;
  };
  /** Which conversation and language a chat of a messenger has. `key` is stored only as a keyed hash. */
  chats: {
    find(key: string): Promise<{ readonly conversation?: string; readonly language?: Language } | undefined>;
    save(key: string, chat: { readonly conversation?: string; readonly language?: Language }): Promise<void>;
    forget(key: string): Promise<void>;
  };
  /** True the first time a key is seen: duplicated updates are answered once. */
  firstTime(key: string): Promise<boolean>;
  /** `documents` is false while originals are being taken in: until then answers lack what changed in them. */
  /** What was counted since the start. */
  metrics(): readonly Metric[];
  ready(): Promise<{ readonly database: boolean; readonly index: boolean; readonly documents: boolean }>;
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
