/** Visible length of a message that the Bot API takes, in UTF-16 units. */
export const messageLimit = 4096;

const tokens = /<[^>]*>|&[a-z]+;|[\s\S]/gu;
/** Where a message may be cut, best first; only the last one may cut a word. */
const borders = [/\n\n$/u, /\n$/u, /[.!?;:\u2026] $/u, /\s$/u, /$/u] as const;

function width(token: string): number {
  if (token.length === 1 || !/^[<&]/u.test(token)) return token.length;
  return token.startsWith('<') ? 0 : 1;
}

interface Border {
  readonly at: number;
  readonly open: readonly string[];
}

/** The best border at which `html` keeps within the limit without leaving the part almost empty. */
function findBorder(html: string, limit: number): Border | undefined {
  const found: (Border | undefined)[] = borders.map(() => undefined);
  let open: readonly string[] = [];
  let ending = '';
  let length = 0;
  for (const { 0: token, index } of html.matchAll(tokens)) {
    length += width(token);
    if (length > limit) return found.find((border) => border !== undefined);
    if (width(token) === 0) {
      open = token.startsWith('</') ? open.slice(0, -1) : [...open, token];
      continue;
    }
    ending = (ending + token).slice(-2);
    const kind = borders.findIndex((pattern) => pattern.test(ending));
    const early = length < limit / 4;
    found[early ? borders.length - 1 : kind] = { at: index + token.length, open };
  }
  return undefined;
}

/**
 * Parts of a message in HTML, each within the limit and with its tags closed; cut between paragraphs where it can be,
 * else lines, sentences, words.
 */
export function splitHtml(html: string, limit: number = messageLimit): readonly string[] {
  const parts: string[] = [];
  let rest = html.trim();
  for (let border = findBorder(rest, limit); border; border = findBorder(rest, limit)) {
    const closing = border.open.map((tag) => `</${/[a-z-]+/u.exec(tag)?.[0] ?? ''}>`).reverse();
    parts.push(rest.slice(0, border.at).trimEnd() + closing.join(''));
    rest = border.open.join('') + rest.slice(border.at).trimStart();
  }
  return [...parts, rest];
}
