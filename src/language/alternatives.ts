const either = /(?:^|\s)(?:или|либо|әлде|немесе)(?:\s|$)/iu;

/** Whether what stands between two figures offers a choice: «108 или 106». Then neither is the person's own. */
export function offersChoice(between: string): boolean {
  return between.length <= 40 && either.test(between);
}
