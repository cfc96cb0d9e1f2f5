/** Calls back with each posting of a list that posting-writer.ts wrote, in order. */
export const readPostings = (bytes: Uint8Array, visit: (number: number, weight: number) => void): void => {
  let number = 0;
  for (let at = 0; at < bytes.length; ) {
    let byte = bytes[at++] ?? 0;
    if (byte === 0) {
      number = 0;
      for (let left = 4; left > 0; left -= 1) number = number * 256 + (bytes[at++] ?? 0);
    } else {
      let distance = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++] ?? 0;
        distance |= (byte & 0x7f) << shift;
      }
      number += distance;
    }
    visit(number, (bytes[at++] ?? 0) / 100);
  }
};
