import { type Check, finding } from './check.ts';

/** The longest short answer, in characters; the rest stands behind «more». */
const LIMIT = 900;

/** What stands in the chat can be read at once. */
export const lengthCheck: Check = {
  name: 'length',
  decides: false,
  look: ({ answer }) => finding(answer.text.length <= LIMIT, `${answer.text.length} characters`),
};
