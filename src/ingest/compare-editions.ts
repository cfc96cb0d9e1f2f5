import type { EditionChange, EditionDifference } from '../domain/edition-change.ts';
import { type TextFacts, textFacts } from '../language/text-facts.ts';
import type { StoredPassage } from '../store/passage-rows.ts';
import { byPlace } from './by-place.ts';
import { parted } from './parted.ts';

/** The names of the concepts that a text speaks of. */
export type Concepts = (text: string) => readonly string[];

/** Places of two editions in one language, side by side; those that agree are left out. */
export function compareEditions(
  before: readonly StoredPassage[],
  after: readonly StoredPassage[],
  concepts: Concepts,
): EditionChange[] {
  const [old, fresh] = [byPlace(before), byPlace(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((place): EditionChange[] => {
    const one = old.get(place);
    const other = fresh.get(place);
    if (one === undefined) return [{ place, what: ['added'], details: [], after: other ?? '' }];
    if (other === undefined) return [{ place, what: ['removed'], details: [], before: one }];
    if (plain(one) === plain(other)) return [];
    const terms = parted(new Set(concepts(one)), new Set(concepts(other)));
    const found = [
      ...differences(textFacts(one), textFacts(other)),
      ...(terms === undefined ? [] : [{ what: 'terms' as const, detail: terms }]),
    ];
    return [
      {
        place,
        what: [...found.map(({ what }) => what), 'wording'],
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

function differences(one: TextFacts, other: TextFacts): { what: EditionDifference; detail: string }[] {
  const lists = (['numbers', 'dates'] as const).flatMap((what) => {
    const detail = parted(one[what], other[what]);
    return detail === undefined ? [] : [{ what, detail }];
  });
  const counts = (['negations', 'bounds'] as const).flatMap((what) =>
    one[what] === other[what] ? [] : [{ what, detail: `${one[what]} | ${other[what]}` }],
  );
  return [...lists, ...counts];
}
