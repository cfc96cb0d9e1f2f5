import { GrammyError, HttpError } from 'grammy';
import { StoreFault } from '../../src/domain/errors.ts';

/**
 * What may be logged of an error. Never its message or payload: a failed `sendMessage` carries the whole answer, and
 * a foreign error may quote what a person wrote.
 */
export function faultFacts(error: unknown): object {
  if (error instanceof GrammyError)
    return { fault: 'telegram', method: error.method, code: error.error_code };
  if (error instanceof HttpError) return { fault: 'network' };
  if (error instanceof StoreFault) return { fault: 'store', code: error.code };
  if (!(error instanceof Error)) return { fault: typeof error };
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return { fault: error.name, at: frames.slice(0, 6).map((frame) => frame.trim()) };
}
