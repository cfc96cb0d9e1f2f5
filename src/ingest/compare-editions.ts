import type { EditionChange, EditionDifference } from '../domain/edition-change.ts';
import { citablePlace } from '../domain/place.ts';
import { type TextFacts, textFacts } from '../language/text-facts.ts';
import type { StoredPassage } from '../store/passage-rows.ts';

/** The whole text of each place, its long parts put together again, in the order of reading. */
function byPlace(passages: readonly StoredPassage[]): Map<string, string> {
  const places = new Map<string, string>();
  for (const { place, text } of passages) {
    const key = citablePlace(place);
    const known = places.get(key);
    places.set(key, known === undefined ? text : `${known}\n${text}`);
  }
  return places;
}

/**
 * Places of two editions, or of two languages, side by side. Across languages only numbers, dates and negations can be
 * compared; within one, the wording too. Places that agree are left out.
 */
export function compareEditions(
  before: readonly StoredPassage[],
  after: readonly StoredPassage[],
  sameLanguage: boolean,
): EditionChange[] {
  const [old, fresh] = [byPlace(before), byPlace(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((place): EditionChange[] => {
    const one = old.get(place);
    const other = fresh.get(place);
    if (one === undefined) return [{ place, what: ['added'], details: [], after: other ?? '' }];
    if (other === undefined) return [{ place, what: ['removed'], details: [], before: one }];
    const found = differences(textFacts(one), textFacts(other), sameLanguage);
    const worded = sameLanguage && plain(one) !== plain(other);
    if (found.length === 0 && !worded) return [];
    return [
      {
        place,
        what: [...found.map(({ what }) => what), ...(worded ? (['wording'] as const) : [])],
        details: found.map(({ detail }) => detail),
        before: one,
        after: other,
      },
    ];
  });
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d%]+/gu, ' ')
    .replaceAll(' %', '%')
    .trim();
}

function differences(
  one: TextFacts,
  other: TextFacts,
  sameLanguage: boolean,
): { what: EditionDifference; detail: string }[] {
  const found: { what: EditionDifference; detail: string }[] = [];
  // Languages write numbers out differently, so across them only a number that the other lacks altogether counts.
  const lost = sameLanguage ? missing(one.numbers, other.numbers) : unsaid(one, other);
  const gained = sameLanguage ? missing(other.numbers, one.numbers) : unsaid(other, one);
  if (lost.length + gained.length > 0) found.push({ what: 'numbers', detail: sides(lost, gained) });
  const [fewer, more] = [missing(one.dates, other.dates), missing(other.dates, one.dates)];
  if (fewer.length + more.length > 0) found.push({ what: 'dates', detail: sides(fewer, more) });
  for (const what of ['negations', 'bounds'] as const) {
    const [left, right] = [one[what], other[what]];
    const parted = sameLanguage ? left !== right : (left === 0) !== (right === 0);
    if (parted) found.push({ what, detail: `${left} | ${right}` });
  }
  return found;
}

function unsaid(one: TextFacts, other: TextFacts): string[] {
  const said = new Set([...other.numbers, ...other.spoken]);
  return [...new Set(one.numbers)].filter((number) => !said.has(number));
}

/** What one list has more often than the other. */
function missing(one: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return one.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function sides(one: readonly string[], other: readonly string[]): string {
  return `${one.join(', ') || '\u2013'} | ${other.join(', ') || '\u2013'}`;
}
