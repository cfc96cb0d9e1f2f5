import { type Document, isNode, LineCounter, parseAllDocuments } from 'yaml';
import type { z } from 'zod';
import type { Problems } from './problems.ts';

type Key = string | number;

export interface LocatedYaml {
  readonly data: unknown;
  /** The line in the file where the value at these keys stands (the nearest parent where it does not exist). */
  line(keys: readonly PropertyKey[]): number;
}

/** Parses a file of one or more YAML documents; syntax errors become problems with their line. */
export function parseYaml(
  file: { path: string; text: string; firstLine?: number },
  problems: Problems,
): LocatedYaml[] {
  const counter = new LineCounter();
  const offset = (file.firstLine ?? 1) - 1;
  const documents = parseAllDocuments(file.text, { lineCounter: counter, uniqueKeys: true });
  if (!Array.isArray(documents)) return [];
  // Only the first: what follows a syntax error is mostly its echo.
  const [error] = documents.flatMap((document: Document.Parsed) => document.errors);
  if (error) {
    problems.add(
      file.path,
      counter.linePos(error.pos[0]).line + offset,
      error.message.split('\n')[0] ?? error.code,
    );
    return [];
  }
  return documents.map((document: Document.Parsed) => ({
    data: document.toJS() as unknown,
    line: (keys: readonly PropertyKey[]) => lineOf(document, counter, keys) + offset,
  }));
}

function lineOf(document: Document.Parsed, counter: LineCounter, keys: readonly PropertyKey[]): number {
  const path: Key[] = keys.map((key) => (typeof key === 'symbol' ? String(key) : key));
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}

/** Checks data against a schema; each issue becomes a problem at the line of the offending value. */
export function validate<S extends z.ZodType>(
  schema: S,
  yaml: LocatedYaml,
  at: { file: string; keys?: readonly PropertyKey[]; value?: unknown },
  problems: Problems,
): z.infer<S> | undefined {
  const keys = at.keys ?? [];
  const result = schema.safeParse('value' in at ? at.value : yaml.data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = [...keys, ...issue.path];
    problems.add(at.file, yaml.line(path), `${path.map(String).join('.') || 'file'}: ${issue.message}`);
  }
  return undefined;
}
