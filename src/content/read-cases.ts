import { z } from 'zod';
import { daySchema } from '../domain/day.ts';
import { localizedSchema } from '../domain/language.ts';
import { parseYaml, validate } from './parse-yaml.ts';
import { createProblems } from './problems.ts';
import { readFiles } from './read-files.ts';

const expectationSchema = z.union([
  z.strictObject({ missing: z.array(z.string()).min(1) }),
  z.strictObject({ not_applicable: z.string() }),
  z.strictObject({ no_edition: z.string() }),
  z.strictObject({ invalid: z.array(z.string()).min(1) }),
  z.strictObject({
    verdict: z.string(),
    facts: z
      .record(z.string(), z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))]))
      .optional(),
    remarks: z.array(z.string()).optional(),
    /** Figures that the trace must show, by parameter, `parameter.row` or trace line. */
    shows: z
      .record(z.string(), z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))]))
      .optional(),
    /** Sources that must be named as saying otherwise. */
    conflicts: z.array(z.string()).optional(),
  }),
]);

/** One case of a rule: inputs, the day, what must come out, and words that must be said. */
const caseSchema = z.strictObject({
  name: z.string().optional(),
  given: z.record(z.string(), z.unknown()),
  on: daySchema.default('2026-05-01'),
  expect: expectationSchema,
  says: localizedSchema.partial().optional(),
});
export type RuleCase = z.infer<typeof caseSchema>;

/** A case with the rule it belongs to and where it stands. */
export interface LocatedCase {
  readonly rule: string;
  readonly at: string;
  readonly value: RuleCase;
}

/** The cases behind the words of every rule (`knowledge/rules/<id>.yaml`, second document). Throws ContentFault. */
export function readCases(root: string): LocatedCase[] {
  const problems = createProblems();
  const files = readFiles(root).files.filter(({ path }) => path.startsWith('knowledge/rules/'));
  const cases = files.flatMap((file) => {
    const rule =
      file.path
        .split('/')
        .at(-1)
        ?.replace(/\.yaml$/u, '') ?? '';
    const documents = parseYaml(file, problems);
    const yaml = documents[1];
    if (!yaml) {
      problems.add(file.path, 1, 'cases are missing: a second document after a line of ---');
      return [];
    }
    const list = validate(z.array(z.unknown()).min(5), yaml, { file: file.path }, problems) ?? [];
    return list.flatMap((item, index): LocatedCase[] => {
      const value = validate(caseSchema, yaml, { file: file.path, keys: [index], value: item }, problems);
      return value ? [{ rule, at: `${file.path}:${yaml.line([index])}`, value }] : [];
    });
  });
  problems.stop();
  return cases;
}
