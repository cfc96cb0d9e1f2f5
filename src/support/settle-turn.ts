import type { Answer } from '../domain/answer.ts';
import type { CaseFile, CaseReply, CaseTicket } from '../domain/case.ts';
import type { Cases } from '../store/cases.ts';
import type { Conversation, NewTurn } from '../store/conversations.ts';
import type { Database } from '../store/database.ts';

/** What a turn brought with it: the case that was opened for it, and what the staff wrote meanwhile. */
export interface Brought {
  readonly case?: CaseTicket & { readonly again: boolean };
  readonly replies: readonly CaseReply[];
}

/** What a turn needs to be kept. */
export interface Settling<State> {
  readonly token: string;
  readonly after: Conversation<State>;
  /** The person asks for a person. */
  readonly wish?: { readonly reason: string; readonly understood: CaseFile['understood'] };
  /** Whether a reply waits to be shown. */
  readonly waiting: boolean;
  readonly turn: (brought: Brought) => NewTurn;
}

/**
 * Keeps a turn together with the case it opens and the replies it shows: all of it or nothing. Undefined if the
 * conversation was forgotten meanwhile; then nothing was kept.
 */
export function createSettleTurn<State>(deps: {
  readonly database: Pick<Database, 'transaction'>;
  readonly conversations: {
    append(token: string, after: Conversation<State>, turn: NewTurn): Promise<boolean>;
  };
  readonly cases: Pick<Cases, 'open' | 'takeReplies'>;
}) {
  const { database, conversations, cases } = deps;

  return async function settleTurn(settling: Settling<State>): Promise<Answer | undefined> {
    const { token, after, wish, waiting, turn } = settling;
    const keep = async (brought: Brought): Promise<Answer | undefined> => {
      const kept = turn(brought);
      return (await conversations.append(token, after, kept)) ? kept.answer : undefined;
    };
    if (!wish && !waiting) return keep({ replies: [] });
    return database.transaction(async () => {
      const opened = wish && (await cases.open(token, { ...wish, language: after.language }));
      if (wish && !opened) return undefined;
      const replies = waiting ? await cases.takeReplies(token) : [];
      return keep({ ...(opened ? { case: opened } : {}), replies });
    });
  };
}
export type SettleTurn<State> = ReturnType<typeof createSettleTurn<State>>;
