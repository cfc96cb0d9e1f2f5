/** The value below which a share of the sorted numbers lies. */
export function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Median, 99th percentile and greatest, in milliseconds with one digit. */
export function spread(took: readonly number[]): { p50: string; p99: string; max: string } {
  const sorted = [...took].sort((a, b) => a - b);
  const words = (ms: number) => (ms < 1 ? ms.toFixed(3) : ms.toFixed(1));
  return { p50: words(at(sorted, 0.5)), p99: words(at(sorted, 0.99)), max: words(sorted.at(-1) ?? 0) };
}

/** Resident memory of this process in MB. */
export function memory(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().rss / 2 ** 20);
}
