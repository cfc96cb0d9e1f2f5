import { randomUUID } from 'node:crypto';
import type { Answer } from '../domain/answer.ts';
import { type Day, daySchema } from '../domain/day.ts';
import { PersonMistake } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import { conversationIdSchema, type Question, questionSchema } from '../domain/question.ts';
import type { AskEvent } from '../domain/service.ts';
import { todayInAlmaty } from '../rules/calendar.ts';
import type { KnownConversation } from '../store/conversations.ts';
import type { SettleTurn } from '../support/settle-turn.ts';
import type { LiveChecks } from './checks/create-live-checks.ts';
import type { ComposeAnswer } from './compose/create-composer.ts';
import { plainDraft } from './compose/draft.ts';
import { afterSilence, type ConversationState, parseState } from './conversation-state.ts';
import type { Guard } from './create-guard.ts';
import { ground } from './ground.ts';
import type { PersonWords } from './person-words.ts';
import type { QuoteCitations } from './quote-citations.ts';
import { screen } from './screen.ts';
import type { Understand } from './understand/create-understanding.ts';
import type { Phrases } from './wording/create-phrases.ts';

/** The longest reason to ask for a person, in characters. */
const REASON_LIMIT = 1000;

/** What the assistant needs of stored conversations. */
export interface ConversationPort {
  open(language: Language): Promise<string>;
  load(token: string): Promise<KnownConversation<ConversationState> | undefined>;
}

export interface AssistantDeps {
  readonly understand: Understand;
  readonly guard: Guard;
  /** Looks at every answer that leaves. */
  readonly look: LiveChecks;
  readonly count: (answer: Answer, milliseconds: number) => void;
  readonly compose: ComposeAnswer;
  readonly quote: QuoteCitations;
  readonly phrases: Phrases;
  /** Texts whose numbers may always be said: official channels. */
  readonly approved: readonly string[];
  readonly conversations: ConversationPort;
  readonly settleTurn: SettleTurn<ConversationState>;
  readonly personWords: PersonWords;
  /** Whether a wish for a person can be passed on; not where nothing outlives the process. */
  readonly passesOn: boolean;
  readonly clock: () => Date;
  readonly report: (what: string, error: unknown) => void;
}

/**
 * A question's walk: screen, understand, gather and compose, ground, settle. It throws PersonMistake for what the person
 * can mend; any failure of ours still ends in an answer that can be sent.
 */
export function createAssistant(deps: AssistantDeps) {
  const { understand, guard, compose, quote, approved, phrases, conversations, clock, report } = deps;
  const { settleTurn, personWords, passesOn, look, count } = deps;

  async function ask(question: Question, listen: (event: AskEvent) => void = () => {}): Promise<Answer> {
    const started = performance.now();
    const { asked, text, on } = checked(question, clock());
    const before = await opened(asked);
    const timings: Record<string, number> = {};
    const mark = (step: string) => {
      timings[step] = Math.round((performance.now() - started) * 10) / 10;
    };
    listen({ type: 'status', step: 'understand' });
    const hear = (said: string) =>
      understand({
        text: said,
        fallback: before.language,
        state: before.state,
        profile: { ...before.state.saved, ...asked.profile },
        facts: asked.facts ?? {},
      });
    const understood = guard(text, hear(text), hear);
    mark('understand');
    listen({ type: 'status', step: 'compose' });
    const { language } = understood;
    const { draft, state } = await compose({ text, understood, language, on, state: before.state }).catch(
      (error: unknown) => {
        report('composing failed', error);
        return { draft: plainDraft('error', phrases.phrase(language, 'failed')), state: before.state };
      },
    );
    mark('compose');
    const grounded =
      ground(draft, text, approved) ?? plainDraft('unanswerable', phrases.phrase(language, 'unanswerable'));
    const { evidence, ...words } = await quote(grounded, language);
    mark('quote');
    const wished = understood.intent.kind === 'person';
    const { saved } = before.state;
    const remembered = saved !== undefined && words.understood !== undefined;
    const head = { id: randomUUID(), conversation: before.token, language };
    const answer: Answer = {
      ...head,
      ...(wished ? personWords.notPassedOn(language) : words),
      ...(remembered ? { remembered } : {}),
    };
    mark('ground');
    const { rule, known } = before.state;
    const stored = before.stored
      ? await settleTurn({
          token: before.token,
          after: { language, state: { ...state, ...(saved === undefined ? {} : { saved }) } },
          waiting: before.waiting,
          ...(wished && passesOn
            ? { wish: { reason: text, understood: { ...(rule ? { rule } : {}), known } } }
            : {}),
          turn: ({ case: opened, replies }) => ({
            question: text,
            answer: {
              ...(opened ? { ...head, ...personWords.passedOn(opened, language) } : answer),
              ...(replies.length > 0 ? { replies: [...replies] } : {}),
            },
            evidence,
            timings,
          }),
        }).catch((error: unknown) => report('the turn could not be stored', error))
      : undefined;
    const told = stored ?? answer;
    listen({ type: 'text', delta: told.text });
    look(told, [...(evidence ?? []), text]);
    count(told, performance.now() - started);
    return told;
  }

  /** Opens a case without words of a wish. A database that is down throws: there is nothing else to answer. */
  async function callPerson(request: {
    readonly conversation: string;
    readonly reason?: string | undefined;
    readonly language?: Language | undefined;
  }): Promise<Answer> {
    const { conversation: token, reason = '' } = request;
    if (!conversationIdSchema.safeParse(token).success) throw new PersonMistake('unknown_conversation');
    if (reason.length > REASON_LIMIT) throw new PersonMistake('too_long', { limit: REASON_LIMIT });
    const before = await conversations.load(token);
    if (!before) throw new PersonMistake('unknown_conversation');
    const language = request.language ?? before.language;
    const question = reason.trim() === '' ? phrases.phrase(language, 'suggest-person-text') : screen(reason);
    const { rule, known } = before.state;
    const head = { id: randomUUID(), conversation: token, language };
    const notPassedOn = { ...head, ...personWords.notPassedOn(language) };
    if (!passesOn) return notPassedOn;
    const stored = await settleTurn({
      token,
      after: { language, state: before.state },
      waiting: before.waiting,
      wish: { reason: question, understood: { ...(rule ? { rule } : {}), known } },
      turn: ({ case: opened, replies }) => ({
        question,
        answer: {
          ...(opened ? { ...head, ...personWords.passedOn(opened, language) } : notPassedOn),
          ...(replies.length > 0 ? { replies: [...replies] } : {}),
        },
        evidence: undefined,
        timings: {},
      }),
    });
    if (!stored) throw new PersonMistake('unknown_conversation');
    return stored;
  }

  return { ask, callPerson };

  /** The conversation to continue, or a new one. A database that is down costs the memory, not the answer. */
  async function opened(asked: Question) {
    const language = asked.language ?? 'ru';
    try {
      const token = asked.conversation;
      if (token === undefined) {
        const fresh = await conversations.open(language);
        return { token: fresh, stored: true, waiting: false, language, state: parseState({}) };
      }
      const known = await conversations.load(token);
      if (!known) throw new PersonMistake('unknown_conversation');
      const { waiting, silent } = known;
      const state = silent ? afterSilence(known.state) : known.state;
      return { token, stored: true, waiting, language: asked.language ?? known.language, state };
    } catch (error) {
      if (error instanceof PersonMistake) throw error;
      report('the conversation could not be opened', error);
      const token = asked.conversation ?? randomToken();
      return { token, stored: false, waiting: false, language, state: parseState({}) };
    }
  }
}

function checked(question: Question, now: Date): { asked: Question; text: string; on: Day } {
  if (question.on !== undefined && !daySchema.safeParse(question.on).success) {
    throw new PersonMistake('bad_date', { value: String(question.on).slice(0, 40) });
  }
  if (question.conversation !== undefined && !conversationIdSchema.safeParse(question.conversation).success) {
    throw new PersonMistake('unknown_conversation');
  }
  const parsed = questionSchema.safeParse(question);
  if (!parsed.success) {
    throw new PersonMistake('bad_request', { detail: parsed.error.issues[0]?.path.join('.') ?? 'body' });
  }
  return { asked: parsed.data, text: screen(parsed.data.text), on: parsed.data.on ?? todayInAlmaty(now) };
}

function randomToken(): string {
  return `${randomUUID()}${randomUUID()}`.replaceAll('-', '').slice(0, 32);
}
