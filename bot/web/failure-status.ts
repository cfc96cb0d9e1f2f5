import { PersonMistake, StoreFault } from '../../src/domain/errors.ts';

const statuses: Readonly<Record<string, number>> = {
  too_long: 413,
  too_large: 413,
  unknown_rule: 404,
  unknown_conversation: 404,
  not_found: 404,
  wrong_type: 415,
  foreign_form: 403,
  too_many: 429,
};

/** HTTP status for whatever was thrown: a person's mistake is 4xx, the database 503, anything else 500. */
export function failureStatus(failure: unknown): number {
  if (failure instanceof PersonMistake) return statuses[failure.code] ?? 400;
  return failure instanceof StoreFault ? 503 : 500;
}
