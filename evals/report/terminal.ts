import { RIGHT } from '../result.ts';
import type { Run, SplitReport } from '../run.ts';
import { percent, rate, type Share, shareOf } from '../tally.ts';
import { worstFirst, worstResults } from './order.ts';

const LANGUAGES = ['all', 'ru', 'kk', 'mixed'];
/** Groups and failures shown before «and n more». */
const MOST = 12;

/** The run as lines for the terminal, worst first; the test split as counts alone unless it may be shown. */
export function terminalReport(run: Run, failures: number): string {
  const lines = run.splits.flatMap((split) => [
    ...metricTable(split),
    ...(split.split === 'dev' || run.showTest ? groups(split) : []),
    ...failureLines(split, run.showTest, failures),
    '',
  ]);
  return [...lines, ...changeLines(run), ...gateLines(run)].join('\n');
}

function metricTable({ split, results, byLanguage, bySuite }: SplitReport): string[] {
  const metrics = [...byLanguage.keys()].sort(
    (a, b) => rate(shareOf(byLanguage, a) ?? none) - rate(shareOf(byLanguage, b) ?? none),
  );
  return [
    `${split}: ${results.length} answers`,
    ['metric'.padEnd(18), ...LANGUAGES.map((language) => language.padStart(18))].join(''),
    ...[RIGHT, ...metrics.filter((metric) => metric !== RIGHT)].map((metric) =>
      [metric.padEnd(18), ...LANGUAGES.map((language) => cell(shareOf(byLanguage, metric, language)))].join(
        '',
      ),
    ),
    ...[...(bySuite.get(RIGHT) ?? [])]
      .filter(([suite]) => suite !== 'all')
      .map(([suite, share]) => `  ${`right in ${suite}`.padEnd(26)}${cell(share)}`),
  ];
}

const none: Share = { ok: 0, of: 0 };

function cell(share: Share | undefined): string {
  return (share ? `${percent(share)} ${`${share.ok}/${share.of}`.padStart(9)}` : '–').padStart(18);
}

/** Weak tags and rules tell where to tune, so they too are kept back for the test split. */
function groups(split: SplitReport): string[] {
  return [
    ...groupLines(split, 'tag', worstFirst(split.byTag, RIGHT)),
    ...groupLines(split, 'rule', worstFirst(split.byRule, RIGHT)),
  ];
}

function groupLines({ split }: SplitReport, by: string, groups: readonly [string, Share][]): string[] {
  const wrong = groups.filter(([, share]) => share.ok < share.of);
  if (wrong.length === 0) return [];
  const shown = wrong.slice(0, MOST).map(([group, { ok, of }]) => `${group} ${ok}/${of}`);
  const rest = wrong.length > MOST ? `, and ${wrong.length - MOST} more` : '';
  return ['', `${split}, right by ${by}, worst first: ${shown.join(', ')}${rest}`];
}

function failureLines({ split, results }: SplitReport, showTest: boolean, most: number): string[] {
  const worst = worstResults(results);
  if (worst.length === 0) return [];
  if (split === 'test' && !showTest) {
    return [
      '',
      `test: ${worst.length} answers with something wrong (not shown: the split is not for tuning)`,
    ];
  }
  const shown = worst
    .slice(0, most)
    .flatMap(({ id, language, said, answer, found }) => [
      `  ${id} [${language}] ${said.at(-1)?.slice(0, 160) ?? ''}`,
      ...found
        .filter(({ ok }) => !ok)
        .map(({ check, detail }) => `      ${check}: ${(detail ?? '').slice(0, 200)}`),
      ...(answer ? [`      ${answer.text.replaceAll('\n', ' ').slice(0, 160)}`] : []),
    ]);
  return ['', `${split}: ${worst.length} answers with something wrong, worst first`, ...shown];
}

function changeLines({ changes, comparedWith, showTest }: Run): string[] {
  if (comparedWith === undefined) return ['no baseline to compare with'];
  const changed = changes.filter(({ fixed, broken }) => fixed.length + broken.length > 0);
  const named = (split: string, ids: readonly string[]) =>
    split === 'dev' || showTest ? ` (${ids.slice(0, MOST).join(' ')})` : '';
  return [
    `against the baseline of ${comparedWith}: ${changed.length === 0 ? 'nothing changed' : ''}`,
    ...changed.map(
      ({ split, metric, fixed, broken, chance }) =>
        `  ${split} ${metric}: ${fixed.length} mended${fixed.length ? named(split, fixed) : ''}, ${broken.length} broken${
          broken.length ? named(split, broken) : ''
        }, p = ${chance.toFixed(3)}`,
    ),
  ];
}

function gateLines({ gate }: Run): string[] {
  return gate.length === 0 ? ['gate: open'] : ['gate: shut', ...gate.map((line) => `  ${line}`)];
}
