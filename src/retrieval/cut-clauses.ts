/** A stretch of a text; `opens`: a line or a sentence begins with it. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
}

const borders = [
  /\n+/gu,
  /(?<=[.;!?\u2026])\s+/gu,
  /(?<=[,:)])\s+|\s+(?=[\u2013\u2014-]\s)|\s+(?=\()/gu,
] as const;

/** Lines of a text; those longer than `longest` cut at the ends of sentences, and where these are long, within them. */
export function cutClauses(text: string, longest: number): Clause[] {
  let clauses: Clause[] = [{ start: 0, end: text.length, opens: true }];
  borders.forEach((border, depth) => {
    clauses = clauses.flatMap((clause) =>
      depth > 0 && clause.end - clause.start <= longest ? [clause] : cut(text, clause, border, depth < 2),
    );
  });
  return clauses.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

function cut(text: string, whole: Clause, border: RegExp, sentences: boolean): Clause[] {
  const parts: Clause[] = [];
  let start = whole.start;
  const add = (end: number) =>
    parts.push({ start, end, opens: start === whole.start ? whole.opens : sentences });
  for (const match of text.slice(whole.start, whole.end).matchAll(border)) {
    add(whole.start + match.index);
    start = whole.start + match.index + match[0].length;
  }
  add(whole.end);
  return parts;
}
