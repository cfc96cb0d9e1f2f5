import { checkLength } from '../../src/assistant/checks/check-length.ts';
import type { Check } from './check.ts';

/** What stands in the chat can be read at once. */
export const lengthCheck: Check = {
  name: 'length',
  decides: false,
  look: ({ answer }) => checkLength(answer),
};
