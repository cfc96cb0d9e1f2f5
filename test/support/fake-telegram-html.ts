const namedEntities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const known = /^(?:b|strong|i|em|u|ins|s|strike|del|a|code|pre|blockquote|tg-spoiler|span|tg-emoji)$/u;

/** What Bot API says about HTML it cannot read; the server answers 400 with it. */
export class UnreadableHtml extends Error {
  constructor(detail: string) {
    super(`Bad Request: can't parse entities: ${detail}`);
    this.name = 'UnreadableHtml';
  }
}

function decode(entity: string): string {
  const number = /^&#(x?)([0-9a-f]+);$/iu.exec(entity);
  if (number) return String.fromCodePoint(Number.parseInt(number[2] ?? '', number[1] === '' ? 10 : 16));
  return namedEntities[entity.slice(1, -1)] ?? entity;
}

/** The visible text of a message in HTML parse mode; throws UnreadableHtml as strictly as the Bot API does. */
export function parseTelegramHtml(html: string): string {
  const open: string[] = [];
  let text = '';
  for (const [token] of html.matchAll(/<[^<>]*>|&(?:[a-z]+|#\d+|#x[0-9a-f]+);|[\s\S]/giu)) {
    if (token.startsWith('&') && token.length > 1) text += decode(token);
    else if (!token.startsWith('<')) text += token;
    else if (token === '<') throw new UnreadableHtml(`Unexpected end of tag at ${text.length}`);
    else {
      const tag = /^<(\/?)([a-z-]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>$/u.exec(token);
      const name = tag?.[2] ?? '';
      if (!known.test(name)) throw new UnreadableHtml(`Unsupported start tag at ${text.length}`);
      if (tag?.[1] === '') open.push(name);
      else if (open.pop() !== name) throw new UnreadableHtml(`Unmatched end tag at ${text.length}`);
    }
  }
  const [unclosed] = open;
  if (unclosed) throw new UnreadableHtml(`Can't find end tag corresponding to start tag "${unclosed}"`);
  return text.trim();
}
