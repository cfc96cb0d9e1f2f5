import { Command, Option } from 'commander';
import { compareDocuments } from '../../src/compare-documents.ts';
import { readConfig } from '../../src/config.ts';
import { createTexts } from '../locales/load-locales.ts';
import { renderComparison } from './render-comparison.ts';
import { tellMistake } from './tell-mistake.ts';

interface Options {
  readonly json?: true;
  readonly language: 'ru' | 'kk';
}

/** `editions-diff A B`: what a new edition changes, place by place, and what of the knowledge rests on it. */
export function editionsDiffCommand(root: string): Command {
  return withOptions(new Command('editions-diff'))
    .description('compare two documents that were taken in')
    .argument('<first>', 'a source, e.g. rules-2025-02-25 or rules-2025-02-25:kk')
    .argument('<second>', 'another source, or the same in the other language')
    .action((first: string, second: string, options: Options) => compare(root, [first, second], options));
}

/** `editions-radar A`: places whose Russian and Kazakh texts disagree. */
export function editionsRadarCommand(root: string): Command {
  return withOptions(new Command('editions-radar'))
    .description('compare the Russian and the Kazakh text of a document')
    .argument('<source>', 'e.g. rules-2025-02-25')
    .action((source: string, options: Options) => compare(root, [source], options));
}

function withOptions(command: Command): Command {
  return command
    .option('--json', 'all of it as JSON')
    .addOption(new Option('--language <language>').choices(['ru', 'kk']).default('ru'));
}

async function compare(
  root: string,
  names: readonly [string, string] | readonly [string],
  { json, language }: Options,
): Promise<void> {
  const text = createTexts()[language];
  const comparisons = await compareDocuments({ config: readConfig(), root, names }).catch(tellMistake(text));
  if (!comparisons) return;
  process.stdout.write(
    json
      ? `${JSON.stringify(comparisons, null, 2)}\n`
      : comparisons.map((comparison) => renderComparison(comparison, text)).join('\n'),
  );
}
