import type { Check } from './check.ts';
import { citationValidCheck } from './citation-valid.ts';
import { clarificationCheck } from './clarification.ts';
import { conflictCheck } from './conflict.ts';
import { contentCheck } from './content.ts';
import { expectedChecks } from './expected.ts';
import { groundedCheck } from './grounded.ts';
import { inputsCheck } from './inputs.ts';
import { languageCheck } from './language.ts';
import { lengthCheck } from './length.ts';
import { ruleCheck } from './rule.ts';
import { safeCheck } from './safe.ts';
import { standingCheck } from './standing.ts';
import { statusChecks } from './status.ts';

/** Every check, in the order of the report. */
export const allChecks: readonly Check[] = [
  ...expectedChecks,
  ...statusChecks,
  ruleCheck,
  inputsCheck,
  clarificationCheck,
  contentCheck,
  conflictCheck,
  standingCheck,
  citationValidCheck,
  groundedCheck,
  languageCheck,
  lengthCheck,
  safeCheck,
];
