import type { StoredTurn } from '../domain/service.ts';
import type { Conversation } from '../store/conversations.ts';
import type { ConversationState } from './conversation-state.ts';

/** What it needs of stored conversations. */
export interface RememberPort {
  load(token: string): Promise<Conversation<ConversationState> | undefined>;
  save(token: string, after: Conversation<ConversationState>): Promise<boolean>;
  turns(token: string): Promise<readonly StoredTurn[]>;
}

/**
 * With the person's consent keeps what an answer understood for all later questions of the conversation, or lets go of
 * everything kept so. False where there is no such conversation or answer.
 */
export function createRememberFacts({ conversations }: { readonly conversations: RememberPort }) {
  return async function rememberFacts(request: {
    readonly conversation: string;
    readonly answer: string;
    readonly remember: boolean;
  }): Promise<boolean> {
    const { conversation, answer, remember } = request;
    const known = await conversations.load(conversation);
    if (!known) return false;
    const turn = (await conversations.turns(conversation)).find((one) => one.answer.id === answer);
    if (!turn) return false;
    const { saved: kept, ...state } = known.state;
    const understood = (turn.answer.understood ?? []).map(({ input, value }) => [input, value] as const);
    const saved = remember ? { ...kept, ...Object.fromEntries(understood) } : undefined;
    const after = { ...state, ...(saved === undefined ? {} : { saved }) };
    return conversations.save(conversation, { language: known.language, state: after });
  };
}
