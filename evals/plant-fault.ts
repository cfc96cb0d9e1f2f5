import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { OperatorMistake } from '../src/domain/errors.ts';
import type { Fault } from './fault.ts';

/** Plants a fault in the copy of the knowledge under `root`. Throws OperatorMistake where its place is not there once. */
export function plantFault(root: string, { id, file, find, replace, remove }: Fault): void {
  if (file === undefined) return;
  const path = join(root, file);
  if (!existsSync(path)) throw new OperatorMistake(`${id}: there is no ${file}`);
  if (remove) {
    rmSync(path);
    forget(join(root, 'knowledge'), basename(file, '.md'));
    return;
  }
  const text = readFileSync(path, 'utf8');
  const times = text.split(find ?? '').length - 1;
  if (times !== 1) throw new OperatorMistake(`${id}: «${find}» stands ${times} times in ${file}, not once`);
  writeFileSync(
    path,
    text.replace(find ?? '', () => replace ?? ''),
  );
}

/** Takes a removed article out of the lists that name it: a knowledge that cannot be loaded shows nothing. */
function forget(knowledge: string, article: string): void {
  for (const name of readdirSync(knowledge, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.md')) continue;
    const path = join(knowledge, name);
    const text = readFileSync(path, 'utf8');
    const without = text.replace(/^see: \[(.*)\]$/mu, (_, list: string) => {
      const left = list.split(', ').filter((one) => one !== article);
      return `see: [${left.join(', ')}]`;
    });
    const unlisted = without.replaceAll(`\n  - ${article}\n`, '\n');
    if (unlisted !== text) writeFileSync(path, unlisted);
  }
}
