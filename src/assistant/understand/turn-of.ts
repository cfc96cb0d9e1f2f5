import { clauseEnd } from '../../language/clause-ends.ts';
import type { Mention, Tagged } from '../../language/glossary.ts';
import { condition } from '../../language/marker-words.ts';
import type { Quantity } from '../../language/quantity.ts';
import { CLOSE } from './quantity-owners.ts';

/** So near before a place may stand what is over: «не сдала в первый раз». */
const RIGHT_BEFORE = 3;

/**
 * Which turn is spoken of, where turns are told one after the other: the last one, or the one after a turn that is over.
 * «Первый раз не сдала, второй платно?» and «первый раз не сдала, можно ещё?» both ask about the second.
 */
export function turnOf(
  text: string,
  tagged: Tagged,
  figures: readonly Quantity[],
  over: readonly string[],
): number | undefined {
  const places = figures.flatMap((one) => (one.kind === 'ordinal' ? [one] : []));
  const ends = tagged.mentions.filter(({ concept }) => over.includes(concept));
  const turns = places.map((place) => place.value + (ends.some((end) => isOver(place, end)) ? 1 : 0));
  return turns.length === 0 ? undefined : Math.max(...turns);

  function isOver(place: Pick<Mention, 'start' | 'end'> & { readonly value: number }, end: Mention): boolean {
    const [from, to] = end.start >= place.end ? [place.end, end.start] : [end.end, place.start];
    if (to < from || clauseEnd.test(text.slice(from, to))) return false;
    if (isConditional(from, to) || isConditional(end.start, end.end)) return false;
    // What goes before the verb in Kazakh is of the clause before; only a first turn may follow what became of it.
    return end.start >= place.end ? to - from <= CLOSE : to - from <= RIGHT_BEFORE && place.value === 1;
  }

  function isConditional(from: number, to: number): boolean {
    return tagged.tokens.some(
      ({ folded, start, end }) => start >= from && end <= to && condition.test(folded),
    );
  }
}
