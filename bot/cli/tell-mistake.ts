import { PersonMistake } from '../../src/domain/errors.ts';
import { failureWords } from '../locales/failure-words.ts';
import type { Text } from '../locales/load-locales.ts';

/** Handles a rejection: a person's mistake is told in their language and fails the command; the rest is thrown on. */
export function tellMistake(text: Text): (error: unknown) => undefined {
  return (error) => {
    if (!(error instanceof PersonMistake)) throw error;
    process.stderr.write(`${failureWords(error, text).message}\n`);
    process.exitCode = 1;
  };
}
