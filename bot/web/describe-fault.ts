import { StoreFault } from '../../src/domain/errors.ts';

/** What a log may hold of an unexpected error: its kind and where it arose. Messages can carry a person's words. */
export function describeFault(fault: unknown): Record<string, unknown> {
  if (!(fault instanceof Error)) return { kind: typeof fault };
  const frames = (fault.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const told = fault instanceof StoreFault ? { code: fault.code, message: fault.message } : {};
  return { kind: fault.name, ...told, frames: frames.slice(0, 12) };
}
