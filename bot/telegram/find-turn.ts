import type { Service, StoredTurn } from '../../src/domain/service.ts';
import type { KnownChat } from './bot-context.ts';

/**
 * The turn whose answer has this id, among those of the chat's own conversation: what a button carries can be forged,
 * and must not open the conversation of somebody else.
 */
export async function findTurn(
  service: Pick<Service, 'conversations'>,
  known: KnownChat,
  answer: string,
): Promise<StoredTurn | undefined> {
  if (!known.conversation) return undefined;
  const turns = await service.conversations.turns(known.conversation);
  return turns.find((turn) => turn.answer.id === answer);
}
