import { citablePlace } from '../domain/place.ts';
import type { StoredPassage } from '../store/passage-rows.ts';

/** The whole text of each place, its long parts put together again, in the order of reading. */
export function byPlace(passages: readonly StoredPassage[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { place, text } of passages) {
    const key = citablePlace(place);
    const known = places.get(key);
    places.set(key, known === undefined ? text : `${known}\n${text}`);
  }
  return places;
}
