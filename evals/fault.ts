import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseYaml, validate } from '../src/content/parse-yaml.ts';
import { createProblems } from '../src/content/problems.ts';
import { referenceSchema } from '../src/domain/reference.ts';

const faultSchema = z
  .strictObject({
    id: z.string(),
    what: z.string(),
    file: z.string().startsWith('knowledge/').optional(),
    find: z.string().min(1).optional(),
    replace: z.string().optional(),
    remove: z.literal(true).optional(),
    /** Instead of a change in a file: words that carry no topic for once. */
    stop_words: z.array(z.string()).min(1).optional(),
    /** Whom it may turn red: cases of these rules or points, and whose words match; all three where they are named. */
    touches: z.strictObject({
      rules: z.array(z.string()).default([]),
      points: z.array(referenceSchema).default([]),
      words: z.string().optional(),
    }),
    /** How many turns it must turn red, at the least. */
    at_least: z.number().int().min(1).default(1),
  })
  .refine(
    ({ file, find, replace, remove, stop_words: words }) =>
      words ? file === undefined : file !== undefined && (remove ? find === undefined : find !== replace),
    { message: 'either stop_words, or a file with remove, or a file with find and another replace' },
  );
export type Fault = z.infer<typeof faultSchema>;

/** Reads `evals/faults.yaml`; throws ContentFault with path and line. */
export function readFaults(root: string): Fault[] {
  const problems = createProblems();
  const path = 'evals/faults.yaml';
  const [yaml] = parseYaml({ path, text: readFileSync(join(root, path), 'utf8') }, problems);
  const faults = yaml && validate(z.array(faultSchema), yaml, { file: path }, problems);
  problems.stop();
  return faults ?? [];
}
