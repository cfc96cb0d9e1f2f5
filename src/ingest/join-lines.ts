const broken = /([\p{L}\d]+)-$/u;

/**
 * Joins the lines of a column. A hyphen at a line's end stays where the two halves are words by themselves or are known
 * to be written with it («педагог-эксперт»), and goes where it only broke a word.
 */
export function joinLines(lines: readonly string[], known: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    const before = broken.exec(text)?.[1];
    if (before === undefined || !/^\p{Ll}/u.test(line)) {
      text = text === '' ? line : `${text} ${line}`;
      continue;
    }
    const after = /^\p{L}+/u.exec(line)?.[0] ?? '';
    text = `${keepsHyphen(before, after, known) ? text : text.slice(0, -1)}${line}`;
  }
  return text;
}

function keepsHyphen(before: string, after: string, known: ReadonlySet<string>): boolean {
  const [left, right] = [before.toLowerCase(), after.toLowerCase()];
  if (known.has(`${left}${right}`)) return false;
  if (/^\d+$/u.test(left) || known.has(`${left}-${right}`)) return true;
  return left.length >= 4 && known.has(left);
}

/** Words of lines, without those that a line's end may have broken. */
export function wholeWords(lines: readonly string[]): Set<string> {
  const known = new Set<string>();
  lines.forEach((line, index) => {
    const words = line.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*-?/gu) ?? [];
    const first = /-$/u.test(lines[index - 1] ?? '') ? 1 : 0;
    for (const word of words.slice(first)) if (!word.endsWith('-')) known.add(word);
  });
  return known;
}
