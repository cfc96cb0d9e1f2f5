import { checkCitations } from '../../src/assistant/checks/check-citations.ts';
import type { Check } from './check.ts';

/** Every citation is of a registered document, and of a place that the Rules have. */
export const citationValidCheck: Check = {
  name: 'citation valid',
  decides: false,
  look({ answer, world }) {
    const { source, places } = world.coverage;
    const of = { source, places: new Set(places.map(({ place }) => place)) };
    return checkCitations(answer, { sources: world.sources, of });
  },
};
