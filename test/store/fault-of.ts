import { StoreFault } from '../../src/domain/errors.ts';

/** The StoreFault a promise ends in; anything else fails the test. */
export const faultOf = async (promise: Promise<unknown>): Promise<StoreFault> => {
  const error: unknown = await promise.then(
    () => new Error('It did not fail.'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof StoreFault) return error;
  throw error;
};
