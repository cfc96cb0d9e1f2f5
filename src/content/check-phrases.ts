import { FluentResource } from '@fluent/bundle';
import { unfoldSelectors } from './inline-selectors.ts';
import type { Problems } from './problems.ts';
import type { ContentFile } from './read-files.ts';

/** Every message of `phrases/*.ftl` must parse, and stand in both languages. */
export function checkPhrases(files: readonly ContentFile[], problems: Problems): void {
  const read = files.map((file) => ({ file, ids: idsOf(file, problems) }));
  const all = new Set(read.flatMap(({ ids }) => [...ids.keys()]));
  for (const { file, ids } of read) {
    for (const id of all) if (!ids.has(id)) problems.add(file.path, 1, `the message ${id} is missing`);
  }
}

function idsOf({ path, text }: ContentFile, problems: Problems): Map<string, number> {
  const parsed = new Set(new FluentResource(unfoldSelectors(text)).body.map(({ id }) => id));
  const written = new Map<string, number>();
  text.split('\n').forEach((line, index) => {
    const id = /^([a-zA-Z][\w-]*)\s*=/u.exec(line)?.[1];
    if (id === undefined) return;
    written.set(id, index + 1);
    if (!parsed.has(id)) problems.add(path, index + 1, `${id}: not a Fluent message`);
  });
  return written;
}
