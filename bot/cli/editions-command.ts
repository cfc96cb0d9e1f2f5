import { Command } from 'commander';
import { compareDocuments } from '../../src/compare-documents.ts';
import { readConfig } from '../../src/config.ts';
import type { EditionComparison } from '../../src/domain/edition-change.ts';
import { renderComparison } from './render-comparison.ts';

interface Options {
  readonly json?: true;
}

/** `editions-diff A B`: what a new edition changes, place by place, and what of the knowledge rests on it. */
export function editionsDiffCommand(root: string): Command {
  return new Command('editions-diff')
    .description('compare two documents that were taken in')
    .argument('<first>', 'a source, e.g. rules-2025-02-25 or rules-2025-02-25:kk')
    .argument('<second>', 'another source, or the same in the other language')
    .option('--json', 'all of it as JSON')
    .action(async (first: string, second: string, { json }: Options) => {
      print(await compareDocuments({ config: readConfig(), root, names: [first, second] }), json);
    });
}

/** `editions-radar A`: places whose Russian and Kazakh texts disagree in numbers, dates or negations. */
export function editionsRadarCommand(root: string): Command {
  return new Command('editions-radar')
    .description('compare the Russian and the Kazakh text of a document')
    .argument('<source>', 'e.g. rules-2025-02-25')
    .option('--json', 'all of it as JSON')
    .action(async (source: string, { json }: Options) => {
      print(await compareDocuments({ config: readConfig(), root, names: [source] }), json);
    });
}

function print(comparisons: readonly EditionComparison[], json: true | undefined): void {
  process.stdout.write(
    json ? `${JSON.stringify(comparisons, null, 2)}\n` : comparisons.map(renderComparison).join('\n'),
  );
}
