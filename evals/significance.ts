/**
 * The exact one-sided McNemar (sign) test: how likely at least `broken` of the changed cases would fall if a change
 * were as likely to mend as to break.
 */
export function chanceOfFall(broken: number, fixed: number): number {
  const changed = broken + fixed;
  let term = 0.5 ** changed;
  let sum = 0;
  for (let fell = 0; fell <= changed; fell += 1) {
    if (fell >= broken) sum += term;
    term = (term * (changed - fell)) / (fell + 1);
  }
  return Math.min(1, sum);
}

/** The same asked both ways: the chance of a difference at least as great as the one seen. */
export function chanceOfChange(broken: number, fixed: number): number {
  return Math.min(1, 2 * chanceOfFall(Math.max(broken, fixed), Math.min(broken, fixed)));
}
