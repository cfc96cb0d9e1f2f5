import { checkStanding } from '../../src/assistant/checks/check-standing.ts';
import type { Check } from './check.ts';

/** The norm in force leads, unless the case says otherwise or asks about another document. */
export const standingCheck: Check = {
  name: 'standing right',
  decides: false,
  look({ suite, answer, expect, world }) {
    // What senseless words are about is anybody's guess.
    if (suite === 'hostile') return undefined;
    const aboutOthers =
      expect.points.length > 0 &&
      expect.points.every((point) => !point.startsWith(`${world.coverage.source}#`));
    if (expect.leads) return checkStanding(answer, [expect.leads]);
    return checkStanding(answer, aboutOthers ? ['in_force', 'methodology', 'clarification'] : ['in_force']);
  },
};
