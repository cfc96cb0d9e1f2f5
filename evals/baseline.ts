import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type Result, verdicts } from './result.ts';

/**
 * What a former run found, per case and turn: the metrics that failed. Questions of the test split stand under a digest
 * of their words, so that the file does not say which of them fail.
 */
const baselineSchema = z.strictObject({
  made: z.string(),
  cases: z.record(z.string(), z.strictObject({ looked: z.array(z.string()), failed: z.array(z.string()) })),
});
export type Baseline = z.infer<typeof baselineSchema>;

export function caseKey({ id, suite, split, said }: Pick<Result, 'id' | 'suite' | 'split' | 'said'>): string {
  // Hostile inputs are numbered as they come.
  if (split === 'dev' && suite !== 'hostile') return id;
  return createHash('sha256')
    .update(`${id}\n${said.join('\n')}`)
    .digest('hex')
    .slice(0, 16);
}

export function readBaseline(file: string): Baseline | undefined {
  if (!existsSync(file)) return undefined;
  return baselineSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Replaces what was run and keeps the rest; cases that are gone stay until everything is run. */
export function writeBaseline(
  file: string,
  results: readonly Result[],
  { made, before }: { made: string; before: Baseline | undefined },
): void {
  const cases = { ...before?.cases };
  for (const result of results) {
    const found = verdicts(result);
    cases[caseKey(result)] = {
      looked: found.map(({ check }) => check),
      failed: found.filter(({ ok }) => !ok).map(({ check }) => check),
    };
  }
  const sorted = Object.fromEntries(Object.entries(cases).sort(([a], [b]) => (a < b ? -1 : 1)));
  const lines = Object.entries(sorted).map(
    ([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  writeFileSync(file, `{\n  "made": ${JSON.stringify(made)},\n  "cases": {\n${lines.join(',\n')}\n  }\n}\n`);
}
