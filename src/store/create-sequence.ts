/** Runs what it is given one after another, in the order of the calls; a failure does not stop those that follow. */
export const createSequence = () => {
  let tail: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = tail.then(work);
    tail = next.catch(() => undefined);
    return next;
  };
};
