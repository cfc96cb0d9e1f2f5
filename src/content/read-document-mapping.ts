import { z } from 'zod';
import { languageSchema } from '../domain/language.ts';
import { parseYaml, validate } from './parse-yaml.ts';
import { createProblems } from './problems.ts';

const entrySchema = z.union([
  z.literal('ignore'),
  z.strictObject({
    source: z.string().regex(/^[a-z0-9-]+$/u),
    language: languageSchema.optional(),
    appendix: z.number().int().positive().optional(),
  }),
]);
const mappingSchema = z.record(z.string(), entrySchema);

/** What a folder of documents says itself about its files, by their paths in it. */
export type DocumentMapping = z.infer<typeof mappingSchema>;

/** Reads the text of `documents.yaml`. Throws ContentFault naming each line that is wrong. */
export function readDocumentMapping(text: string): DocumentMapping {
  const path = 'documents.yaml';
  const problems = createProblems();
  const [yaml] = parseYaml({ path, text }, problems);
  const mapping = yaml && validate(mappingSchema, yaml, { file: path }, problems);
  problems.stop();
  return mapping ?? {};
}
