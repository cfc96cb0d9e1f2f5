import { finding } from '../../src/assistant/checks/finding.ts';
import type { Check } from './check.ts';

/** The documents that say otherwise are shown as differing. */
export const conflictCheck: Check = {
  name: 'conflict shown',
  decides: true,
  look({ answer, expect }) {
    if (expect.differs.length === 0) return undefined;
    const shown = new Set(answer.conflicts.map(({ citation }) => citation.source));
    const lacking = expect.differs.filter((source) => !shown.has(source));
    return finding(
      lacking.length === 0,
      `not shown: ${lacking.join(' ')}; shown: ${[...shown].join(' ') || 'none'}`,
    );
  },
};
