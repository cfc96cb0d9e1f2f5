/** A remark as a sentence: a capital first, a stop at the end. */
export function sentence(text: string): string {
  const first = `${text.slice(0, 1).toLocaleUpperCase()}${text.slice(1)}`;
  return /[.!?…]$/u.test(first) ? first : `${first}.`;
}
