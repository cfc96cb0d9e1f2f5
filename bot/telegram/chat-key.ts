/** The key of a private chat in `service.chats`, the same for polling and the webhook. */
export function chatKey(chat: number): string {
  return `telegram:${chat}`;
}

/** The chat behind a key. */
export function chatOf(key: string): number | undefined {
  const number = /^telegram:(-?\d{1,16})$/u.exec(key)?.[1];
  return number === undefined ? undefined : Number(number);
}
