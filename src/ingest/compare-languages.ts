import type { EditionChange, EditionDifference } from '../domain/edition-change.ts';
import { type TextFacts, textFacts } from '../language/text-facts.ts';
import type { StoredPassage } from '../store/passage-rows.ts';
import { byPlace } from './by-place.ts';
import { parted } from './parted.ts';

/** A place in one language: its own facts, those of the part of the appendix it stands in, and of all of that. */
interface Side {
  readonly text: string | undefined;
  readonly own: TextFacts;
  readonly around: TextFacts;
  readonly whole: TextFacts;
}

/**
 * Places of one document in two languages, side by side: where numbers, periods, dates, references, negations, bounds or
 * terms disagree. Languages word things differently, so a number counts only where the other does not say it at all, and a
 * negation only where the other has none. Rows of an appendix are also looked up in the rest of their part of it: tables
 * fall into rows differently.
 */
export function compareLanguages(
  first: readonly StoredPassage[],
  second: readonly StoredPassage[],
): EditionChange[] {
  const [one, other] = [sidesOf(byPlace(first)), sidesOf(byPlace(second))];
  return [...new Set([...one.places, ...other.places])].flatMap((place): EditionChange[] => {
    const [left, right] = [one.at(place), other.at(place)];
    const found = left.text === undefined || right.text === undefined ? [] : differences(left, right);
    const row = /^app\d+\//u.test(place);
    if (left.text === undefined && !(row && unsaid(right, left).length === 0))
      return [{ place, what: ['added'], details: [], after: right.text ?? '' }];
    if (right.text === undefined && !(row && unsaid(left, right).length === 0))
      return [{ place, what: ['removed'], details: [], before: left.text ?? '' }];
    if (found.length === 0) return [];
    return [
      {
        place,
        what: found.map(({ what }) => what),
        details: found.map(({ detail }) => detail),
        before: left.text ?? '',
        after: right.text ?? '',
      },
    ];
  });
}

function sidesOf(texts: ReadonlyMap<string, string>) {
  const parts = new Map<string, string>();
  for (const [place, text] of texts) {
    for (const part of new Set([partOf(place), wholeOf(place)]))
      parts.set(part, `${parts.get(part) ?? ''}\n${text}`);
  }
  const facts = new Map<string, TextFacts>();
  const factsOf = (text: string): TextFacts => {
    const known = facts.get(text) ?? textFacts(text);
    facts.set(text, known);
    return known;
  };
  return {
    places: [...texts.keys()],
    at(place: string): Side {
      const text = texts.get(place);
      const at = (part: string) => factsOf(parts.get(part) ?? '');
      return { text, own: factsOf(text ?? ''), around: at(partOf(place)), whole: at(wholeOf(place)) };
    },
  };
}

/** Rows 1.1 and 1.2 of an appendix are one part; a heading among them speaks for all of it, a point for itself. */
function partOf(place: string): string {
  return /^app\d+\/\d+\./u.test(place) ? `${place.split('.')[0] ?? ''}.` : wholeOf(place);
}

function wholeOf(place: string): string {
  return place.startsWith('app') ? `${place.split('/')[0] ?? ''} whole` : place;
}

function differences(left: Side, right: Side): { what: EditionDifference; detail: string }[] {
  const [one, other] = [left.own, right.own];
  const found: { what: EditionDifference; detail: string | undefined }[] = [
    { what: 'numbers', detail: numbers(left, right) },
    { what: 'dates', detail: parted(one.dates, other.dates) },
    { what: 'references', detail: parted(one.references, other.references) },
    { what: 'terms', detail: parted(one.terms, other.terms) },
  ];
  for (const what of ['negations', 'bounds'] as const) {
    const alone = one[what] > 0 ? right.around[what] === 0 : other[what] > 0 && left.around[what] === 0;
    found.push({ what, detail: alone ? `${one[what]} | ${other[what]}` : undefined });
  }
  return found.flatMap(({ what, detail }) => (detail === undefined ? [] : [{ what, detail }]));
}

/** Score lines figure by figure where both have as many; else numbers and periods that the other side does not say. */
function numbers(left: Side, right: Side): string | undefined {
  const [one, other] = [left.own.scores, right.own.scores];
  const scores = one.length === other.length ? parted(one, other) : undefined;
  return scores ?? parted(unsaid(left, right), unsaid(right, left));
}

/** Points of a criterion are looked for near by; sums and shares, which rarely meet by chance, in the whole appendix. */
function unsaid({ own }: Side, other: Side): string[] {
  const near = new Set([...other.around.numbers, ...other.around.spoken]);
  const far = new Set([...other.whole.numbers, ...other.whole.spoken]);
  return [...new Set([...own.numbers, ...own.periods])].filter(
    (number) => !(Number(number) < 10 ? near : far).has(number),
  );
}
