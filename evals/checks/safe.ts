import { checkSafe } from '../../src/assistant/checks/check-safe.ts';
import type { Check } from './check.ts';

/** Nothing of the insides and nobody's personal data stands in the answer, and it is not empty. */
export const safeCheck: Check = {
  name: 'safe',
  decides: false,
  look: ({ answer }) => checkSafe(answer),
};
