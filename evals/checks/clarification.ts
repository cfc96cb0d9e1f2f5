import { finding } from '../../src/assistant/checks/finding.ts';
import type { Check } from './check.ts';

/** It asks for the expected input, or one of them, and for nothing else. */
export const clarificationCheck: Check = {
  name: 'clarification',
  decides: true,
  look({ answer, expect }) {
    if (expect.asks.length === 0) return undefined;
    const asked = answer.missing.map(({ input }) => input);
    const ok =
      answer.status === 'clarification' && asked.length > 0 && asked.every((id) => expect.asks.includes(id));
    return finding(
      ok,
      `expected to be asked ${expect.asks.join(' or ')}, got ${answer.status} ${asked.join(' ')}`,
    );
  },
};
