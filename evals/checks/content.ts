import { finding, wordsOf } from '../../src/assistant/checks/finding.ts';
import { numbersOf } from '../../src/assistant/ground.ts';
import type { Check } from './check.ts';

/** The value in force is said, and what must not lead does not. */
export const contentCheck: Check = {
  name: 'content',
  decides: true,
  look({ answer, expect }) {
    if (expect.says.length + expect.never.length === 0) return undefined;
    // Whether a rule asks rightly instead is the rule check's to say: nothing can be told before that is known.
    if (expect.rule !== undefined && answer.status === 'clarification') return undefined;
    const whole = wordsOf(answer);
    const [lead = ''] = answer.text.split('\n\n');
    const lacking = expect.says.filter((one) => !one.split('|').some((way) => holds(whole, way)));
    const wrong = expect.never.filter((one) => holds(lead, one));
    const detail = [
      lacking.length > 0 ? `not said: ${lacking.join('; ')}` : '',
      wrong.length > 0 ? `said first: ${wrong.join('; ')}` : '',
    ];
    return finding(lacking.length + wrong.length === 0, detail.filter(Boolean).join('; '));
  },
};

/** Digits are compared as whole numbers, words without regard to case. */
function holds(text: string, wanted: string): boolean {
  if (/^[\d.,]+$/u.test(wanted)) return numbersOf(text).includes(wanted.replace(',', '.'));
  return plain(text).includes(plain(wanted));
}

function plain(text: string): string {
  return text
    .toLocaleLowerCase()
    .replaceAll(/[\s\u00a0\u202f]+/gu, ' ')
    .replaceAll('ё', 'е');
}
