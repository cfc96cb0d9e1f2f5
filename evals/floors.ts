import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseYaml, validate } from '../src/content/parse-yaml.ts';
import { createProblems } from '../src/content/problems.ts';
import { askedInSchema } from './eval-case.ts';

const floorSchema = z
  .strictObject({
    metric: z.string(),
    language: askedInSchema.optional(),
    at_least: z.number().min(0).max(1).optional(),
    gap: z.number().min(0).max(1).optional(),
  })
  .refine((floor) => (floor.at_least === undefined) !== (floor.gap === undefined), {
    message: 'either at_least or gap',
  });
export type Floor = z.infer<typeof floorSchema>;

/** Reads `evals/floors.yaml`; throws ContentFault with path and line. */
export function readFloors(root: string): Floor[] {
  const problems = createProblems();
  const path = 'evals/floors.yaml';
  const [yaml] = parseYaml({ path, text: readFileSync(join(root, path), 'utf8') }, problems);
  const floors = yaml && validate(z.array(floorSchema), yaml, { file: path }, problems);
  problems.stop();
  return floors ?? [];
}
