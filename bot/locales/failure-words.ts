import { PersonMistake, StoreFault } from '../../src/domain/errors.ts';
import type { Text } from './load-locales.ts';

/** What a channel tells the person about a failure. `code` is stable and safe to show; `mistake` says whose it is. */
export interface FailureWords {
  readonly code: string;
  readonly message: string;
  readonly mistake: boolean;
}

/** Facts that a mistake may leave out; its sentence still has to come out whole. */
const unknownFacts = { limit: '…', value: '…', id: '…', input: '…', allowed: '…', example: '…', detail: '…' };

/** Words for whatever was thrown. Nothing of an unexpected error is shown: it may hold personal data. */
export function failureWords(failure: unknown, text: Text): FailureWords {
  if (failure instanceof PersonMistake) {
    const message = text(`mistake-${failure.code}`, { ...unknownFacts, ...failure.facts });
    return { code: failure.code, message, mistake: true };
  }
  if (failure instanceof StoreFault) return { code: 'store', message: text('error-store'), mistake: false };
  return { code: 'internal', message: text('error-ours'), mistake: false };
}
