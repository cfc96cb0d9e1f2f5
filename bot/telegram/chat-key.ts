/** The key of a private chat in `service.chats`, the same for polling and the webhook. */
export function chatKey(chat: number): string {
  return `telegram:${chat}`;
}
