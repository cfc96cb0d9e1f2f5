import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseYaml, validate } from '../../src/content/parse-yaml.ts';
import type { Problems } from '../../src/content/problems.ts';
import { statusSchema } from '../../src/domain/answer.ts';
import { askedInSchema, type EvalCase, expectationSchema } from '../eval-case.ts';
import { generateHostile } from './generate-hostile.ts';

/** How many inputs there are in all, written and made. */
const COUNT = 600;
const FILE = 'evals/hostile.yaml';

const schema = z.array(
  z.strictObject({
    tag: z.string(),
    language: askedInSchema,
    status: z.array(statusSchema).default([]),
    texts: z.array(z.string()).min(1),
  }),
);

/** The written inputs of `evals/hostile.yaml` and as many made from them as are wanting. */
export function loadHostile(root: string, problems: Problems): EvalCase[] {
  const path = join(root, FILE);
  if (!existsSync(path)) return [];
  const [yaml] = parseYaml({ path: FILE, text: readFileSync(path, 'utf8') }, problems);
  const groups = yaml && validate(schema, yaml, { file: FILE }, problems);
  if (!yaml || !groups) return [];
  const written = groups.flatMap(({ tag, language, status, texts }, group) =>
    texts.map((say, index) => ({ tag, language, status, say, line: yaml.line([group, 'texts', index]) })),
  );
  const made = generateHostile(
    written.map(({ say }) => say),
    COUNT - written.length,
  ).map(({ tag, say }) => ({ tag, language: 'mixed' as const, status: [], say, line: 1 }));
  return [...written, ...made].map(
    ({ tag, language, status, say, line }, index): EvalCase => ({
      id: `h${String(index + 1).padStart(3, '0')}`,
      suite: 'hostile',
      file: FILE,
      line,
      language,
      // Nothing is tuned on them: both halves are shown.
      split: 'dev',
      tags: ['hostile', tag],
      turns: [{ say, expect: expectationSchema.parse({ statuses: status }) }],
    }),
  );
}
