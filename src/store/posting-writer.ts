/** A weight's hundredths fit into a byte: weights go from 0.01 to 2.55, and BM25's end at 2.2. */
const HUNDREDTHS = 100;

/**
 * Collects the postings of one term as bytes. Each is how far the passage's number is from the one before, in groups of
 * seven bits, lowest first, the eighth bit saying that more follow; then a byte with the weight in hundredths. A distance
 * of 0 says that the number itself follows in four bytes: the first of each writer, so that lists can be joined.
 */
export const createPostingWriter = () => {
  let bytes = new Uint8Array(24);
  let end = 0;
  let last = -1;
  let held = 0;

  const put = (byte: number): void => {
    if (end === bytes.length) {
      const longer = new Uint8Array(2 * end);
      longer.set(bytes);
      bytes = longer;
    }
    bytes[end] = byte;
    end += 1;
  };

  return {
    /** Numbers must ascend. */
    add: (number: number, weight: number): void => {
      if (held === 0) {
        put(0);
        for (const shift of [24, 16, 8, 0]) put((number >>> shift) & 0xff);
      } else {
        let distance = number - last;
        for (; distance > 0x7f; distance >>>= 7) put((distance & 0x7f) | 0x80);
        put(distance);
      }
      put(Math.min(0xff, Math.max(1, Math.round(weight * HUNDREDTHS))));
      last = number;
      held += 1;
    },
    held: (): number => held,
    bytes: (): Uint8Array => bytes.subarray(0, end),
  };
};
export type PostingWriter = ReturnType<typeof createPostingWriter>;
