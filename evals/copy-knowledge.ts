import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OperatorMistake } from '../src/domain/errors.ts';

/** A folder of its own that holds a copy of a `knowledge` folder; `dispose` deletes it. Throws OperatorMistake. */
export function copyKnowledge(knowledge: string): { readonly root: string; dispose(): void } {
  if (!existsSync(join(knowledge, 'sources.yaml'))) {
    throw new OperatorMistake(`${knowledge}: no knowledge folder`);
  }
  const root = mkdtempSync(join(tmpdir(), 'kenes-knowledge-'));
  cpSync(knowledge, join(root, 'knowledge'), { recursive: true });
  return { root, dispose: () => rmSync(root, { recursive: true, force: true }) };
}
