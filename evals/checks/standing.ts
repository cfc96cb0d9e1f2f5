import { type Check, finding } from './check.ts';

/** The norm in force leads, unless the case says otherwise or asks about another document. */
export const standingCheck: Check = {
  name: 'standing right',
  decides: false,
  look({ suite, answer, expect, world }) {
    // What senseless words are about is anybody's guess.
    if (suite === 'hostile') return undefined;
    const [first] = answer.citations;
    if (!first || (answer.status !== 'answered' && answer.status !== 'computed')) return undefined;
    const aboutOthers =
      expect.points.length > 0 &&
      expect.points.every((point) => !point.startsWith(`${world.coverage.source}#`));
    const allowed = expect.leads
      ? [expect.leads]
      : aboutOthers
        ? ['in_force', 'methodology', 'clarification']
        : ['in_force'];
    return finding(
      allowed.includes(first.standing),
      `${first.reference ?? first.source} is ${first.standing}`,
    );
  },
};
