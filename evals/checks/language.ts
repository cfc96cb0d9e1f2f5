import { checkLanguage } from '../../src/assistant/checks/check-language.ts';
import type { Check } from './check.ts';

/** It answers in the language of the question, and its words are of that language. */
export const languageCheck: Check = {
  name: 'language',
  decides: false,
  look: ({ asked, expect, answer }) =>
    checkLanguage(answer, expect.language ?? (asked === 'mixed' ? answer.language : asked)),
};
