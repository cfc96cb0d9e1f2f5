import type { Tagged } from '../../language/glossary.ts';
import { goingOn, stillWords } from '../../language/marker-words.ts';
import { isStopWord } from '../../language/stop-words.ts';
import type { ConceptMarks } from './concept-marks.ts';

/**
 * What a message says beside greeting, thanks or goodbye; the whole of it where it says nothing else. «Спасибо за ответ
 * по аттестации» says nothing else, «спасибо, а сколько раз пересдают» does.
 */
export function withoutCourtesy(
  text: string,
  tagged: Tagged,
  { isCourtesy, namesSomething, asks }: ConceptMarks,
): { readonly text: string; readonly greeted: boolean } {
  const courtesies = tagged.mentions.filter(
    (mention) => isCourtesy(mention.concept) && !saysForNow(text, tagged, mention),
  );
  if (courtesies.length === 0) return { text, greeted: false };
  const kept = tagged.tokens.filter(
    ({ start, end }) => !courtesies.some((one) => start >= one.start && end <= one.end),
  );
  const rest = {
    ...tagged,
    mentions: tagged.mentions.filter((mention) => !courtesies.some((one) => overlap(one, mention))),
  };
  const words = kept.filter(({ kind, folded }) => kind === 'word' && !isStopWord(folded)).length;
  // «Рахмет, ал аттестация неше жылда?»: what goes on after the thanks is asked.
  const goesOn = goingOn.has(kept.find(({ kind }) => kind === 'word')?.folded ?? '');
  const questioned = kept.some(({ folded }) => folded === '?') || asks(rest) || goesOn;
  const greeting = courtesies.every(({ concept }) => concept === 'greeting');
  const saysMore = greeting
    ? namesSomething(rest) || (questioned && words > 2)
    : namesSomething(rest) && (questioned || words > 4);
  if (!saysMore) return { text, greeted: false };
  let said = '';
  let at = 0;
  for (const { start, end } of [...courtesies].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    said += text.slice(at, start);
    at = end;
  }
  said = `${said}${text.slice(at)}`.replace(/^[\s\p{P}]+/u, '').trim();
  return {
    text: said === '' ? text : said,
    greeted: courtesies.some(({ concept }) => concept === 'greeting'),
  };
}

/** «Пока модератор»: the word of parting says here that it is so for now. */
function saysForNow(text: string, { tokens }: Tagged, { start, end }: Span): boolean {
  const next = tokens.find((token) => token.start >= end);
  const alone = tokens.some(
    (token) => token.start === start && token.end === end && stillWords.has(token.folded),
  );
  return alone && next?.kind === 'word' && !/\p{P}/u.test(text.slice(end, next.start));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
