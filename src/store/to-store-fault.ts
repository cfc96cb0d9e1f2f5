import { OperatorMistake, StoreFault } from '../domain/errors.ts';

const text = (value: unknown, key: string): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'string' ? found : undefined;
};

const sqlState = /^[0-9A-Z]{5}$/u;
const plainName = /^[a-z_][a-z0-9_]*$/u;
const lostConnection =
  /^(?:Connection terminated|timeout e|Client (?:was|has)|Query read timeout|Cannot use a pool)/u;

const codeOf = (error: unknown): string => {
  const code = text(error, 'code');
  if (code !== undefined && sqlState.test(code)) return code;
  if (code?.startsWith('E') === true) return 'connection';
  const message = text(error, 'message') ?? '';
  if (lostConnection.test(message)) return 'connection';
  if (/ (?:is closed|closing)/u.test(message)) return 'closed';
  return 'unknown';
};

/**
 * What an engine threw, as our own fault. The message of the engine may quote a value of a person, so only what cannot
 * is kept: the SQLSTATE (or `connection`, `closed`, `unknown`) and the names of table and constraint.
 */
export const toStoreFault = (error: unknown): StoreFault | OperatorMistake => {
  if (error instanceof StoreFault || error instanceof OperatorMistake) return error;
  const code = codeOf(error);
  const names = (['table', 'constraint'] as const)
    .map((key) => ({ key, name: text(error, key) }))
    .flatMap(({ key, name }) => (name !== undefined && plainName.test(name) ? [`${key} ${name}`] : []));
  return new StoreFault(code, `The database failed (${[code, ...names].join(', ')}).`);
};
