import type { Tagged } from '../../language/glossary.ts';
import { betweenDenial, denialAfter, denialBefore, eitherWords } from '../../language/marker-words.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A message without the values it denies: «не на мастера, а на исследователя», «36 емес, 38». A word or figure alone that
 * is denied counts as denied too: «я не учитель» names no post.
 */
export function withoutDenied(tagged: Tagged): Tagged {
  const mentions = tagged.mentions.filter(
    (mention) =>
      !(mention.concept.includes('.') && !mention.concept.startsWith('yes_no.') && isDenied(mention, tagged)),
  );
  const quantities = tagged.quantities.filter((quantity) => {
    const another = tagged.quantities.some(
      (other) => other !== quantity && (other.kind === quantity.kind || quantity.kind === 'number'),
    );
    return !(another && isDenied(quantity, tagged));
  });
  const same = mentions.length === tagged.mentions.length && quantities.length === tagged.quantities.length;
  return same ? tagged : { ...tagged, mentions, quantities };
}

/** The same without anything that is denied: of two things named, «не в декрете была, болела» means the second. */
export function withoutEveryDenied(tagged: Tagged): Tagged {
  return { ...tagged, mentions: tagged.mentions.filter((mention) => !isDenied(mention, tagged)) };
}

function isDenied({ start, end }: Span, { tokens }: Tagged): boolean {
  const after = tokens.findIndex((token) => token.start >= end);
  const next = tokens[after];
  if (next && denialAfter.test(next.folded)) return true;
  let before = tokens.findLastIndex((token) => token.end <= start);
  while (betweenDenial.has(tokens[before]?.folded ?? '')) before -= 1;
  const word = tokens[before];
  // In Kazakh «не» asks «what», and stands before a whole question rather than a value.
  return (
    word !== undefined && denialBefore.has(word.folded) && !eitherWords.has(tokens[before - 1]?.folded ?? '')
  );
}
