import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { parseYaml, validate } from '../src/content/parse-yaml.ts';
import { createProblems, type Problems } from '../src/content/problems.ts';
import {
  answerCaseSchema,
  fromAnswerCase,
  fromRetrieval,
  fromUnderstanding,
  retrievalSchema,
  understandingSchema,
} from './case-formats.ts';
import type { EvalCase, EvalTurn } from './eval-case.ts';
import { loadHostile } from './hostile/load-hostile.ts';

interface Format<S extends z.ZodType> {
  readonly suite: string;
  readonly schema: S;
  readonly turns: (value: z.infer<S>) => readonly EvalTurn[];
}

/** Every case of `root/evals`. Throws ContentFault naming every problem with path and line. */
export function loadCases(root: string): EvalCase[] {
  const problems = createProblems();
  const answers = { schema: answerCaseSchema, turns: fromAnswerCase };
  const cases = [
    ...read(
      root,
      under(root, 'retrieval'),
      { suite: 'retrieval', schema: retrievalSchema, turns: fromRetrieval },
      problems,
    ),
    ...read(
      root,
      under(root, 'understanding'),
      { suite: 'understanding', schema: understandingSchema, turns: fromUnderstanding },
      problems,
    ),
    ...read(root, under(root, 'dialogues'), { suite: 'dialogues', ...answers }, problems),
    ...read(root, under(root, 'answers'), { suite: 'answers', ...answers }, problems),
    ...read(root, under(root, 'added'), { suite: 'added', ...answers }, problems),
    ...loadHostile(root, problems),
  ];
  const seen = new Map<string, EvalCase>();
  for (const one of cases) {
    const other = seen.get(one.id);
    if (other) problems.add(one.file, one.line, `id: ${one.id} is also in ${other.file}:${other.line}`);
    seen.set(one.id, one);
  }
  problems.stop();
  return cases;
}

/** The test split lies in a folder of its own, so that nobody who reads the cases comes upon it by chance. */
const HELD_OUT = 'evals/held-out/';

function under(root: string, folder: string): string[] {
  return ['evals/', HELD_OUT].flatMap((place) => {
    const path = join(root, place, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => `${place}${folder}/${name}`);
  });
}

/** The cases of some files of one format. */
export function read<S extends z.ZodType<CaseHead>>(
  root: string,
  files: readonly string[],
  { suite, schema, turns }: Format<S>,
  problems: Problems,
): EvalCase[] {
  return files.flatMap((file) => {
    const [yaml] = parseYaml({ path: file, text: readFileSync(join(root, file), 'utf8') }, problems);
    if (!yaml) return [];
    if (!Array.isArray(yaml.data)) {
      problems.add(file, 1, 'a list is expected');
      return [];
    }
    return yaml.data.flatMap((item: unknown, index): EvalCase[] => {
      const value = validate(schema, yaml, { file, keys: [index], value: item }, problems);
      if (value === undefined) return [];
      const { id, language, split, tags } = value;
      const belongs = file.startsWith(HELD_OUT) ? 'test' : 'dev';
      if (split !== belongs) problems.add(file, yaml.line([index]), `split: ${id} must be ${belongs} here`);
      return [{ id, suite, file, line: yaml.line([index]), language, split, tags, turns: turns(value) }];
    });
  });
}

type CaseHead = Pick<EvalCase, 'id' | 'language' | 'split'> & { tags: string[] };
