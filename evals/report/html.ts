import type { Change } from '../compare.ts';
import type { Covered } from '../coverage-of-cases.ts';
import { RIGHT } from '../result.ts';
import type { Run, SplitReport } from '../run.ts';
import { ALL, percent, rate, type Share, shareOf, type Tally } from '../tally.ts';
import { escapeHtml as e } from './escape-html.ts';
import { earlierThan, worstFirst, worstResults } from './order.ts';
import { style } from './style.ts';
import { transcript } from './transcript.ts';

/** The whole run as one page that needs nothing else: no script, no other file. */
export function htmlReport(run: Run): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kenes: quality of answers</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Quality of answers</h1>
<p>${e(run.made)}${run.comparedWith === undefined ? '' : `, compared with the baseline of ${e(run.comparedWith)}`}</p>
${gate(run)}
${contents(run)}
</header>
<main>
${changes(run)}
${run.splits.map((split) => splitSection(split, run.showTest)).join('\n')}
${covered('points', 'points and appendices of the Rules', run.places)}
${covered('rules', 'rules of calculation', run.rules)}
</main>
</body>
</html>
`;
}

function gate({ gate: lines }: Run): string {
  if (lines.length === 0) return '<p class="gate open">The gate is open.</p>';
  return `<div class="gate shut"><p>The gate is shut:</p><ul>${lines.map((line) => `<li>${e(line)}</li>`).join('')}</ul></div>`;
}

function contents({ splits, comparedWith }: Run): string {
  const links = [
    ...(comparedWith === undefined ? [] : [['baseline', 'Against the baseline']]),
    ...splits.flatMap(({ split }) => [
      [split, TITLES[split]],
      [`${split}-worst`, `Worst answers (${split})`],
    ]),
    ['points', 'Coverage of points'],
    ['rules', 'Coverage of rules'],
  ];
  return `<nav><ul class="chips">${links.map(([id, title]) => `<li class="none"><a href="#${id}">${title}</a></li>`).join('')}</ul></nav>`;
}

const TITLES = { dev: 'Development questions', test: 'Test questions' } as const;

function splitSection(report: SplitReport, showTest: boolean): string {
  const { split, results, byLanguage, byTag, byRule, bySuite, bySuiteLanguage } = report;
  const metrics = worstFirst(turned(byLanguage), ALL).map(([metric]) => metric);
  const worst = worstResults(results);
  const transcripts =
    split === 'test' && !showTest
      ? '<p>They are not shown: this split is not for tuning.</p>'
      : worst.map((result) => transcript(result, earlierThan(result, results))).join('\n');
  return `<section id="${split}">
<h2>${TITLES[split]} <small>${results.length} answers</small></h2>
<h3>Metrics by language, worst first</h3>
${table(metrics, byLanguage, ['all', 'ru', 'kk', 'mixed'])}
<h3>Metrics by kind of case</h3>
${table(metrics, bySuite, [...(bySuite.get('no crash')?.keys() ?? [])])}
<h3>Right by kind of case and language, worst first</h3>
${list(worstFirst(bySuiteLanguage, RIGHT))}
<h3>Metrics by rule, worst first</h3>
${table(
  worstFirst(byRule, RIGHT).map(([rule]) => rule),
  turned(byRule),
  metrics.filter((metric) => [...byRule.keys()].includes(metric)),
)}
<h3>Metrics by tag, worst first</h3>
${table(
  worstFirst(byTag, RIGHT).map(([tag]) => tag),
  turned(byTag),
  metrics,
)}
<h3 id="${split}-worst">${worst.length} answers with something wrong, worst first</h3>
<p class="key"><span class="poor">not right</span> <span class="fair">right, with a flaw</span></p>
${transcripts}
</section>`;
}

/** Group -> metric instead of metric -> group. */
function turned(all: Tally): Tally {
  const groups = new Map<string, Map<string, Share>>();
  for (const [metric, shares] of all) {
    for (const [group, share] of shares) {
      const row = groups.get(group) ?? new Map<string, Share>();
      groups.set(group, row.set(metric, share));
    }
  }
  return groups;
}

function table(rows: readonly string[], all: Tally, columns: readonly string[]): string {
  const head = columns.map((column) => `<th scope="col">${e(column)}</th>`).join('');
  const body = rows
    .map((row) => {
      const cells = columns.map((column) => cell(shareOf(all, row, column))).join('');
      return `<tr><th scope="row">${e(row)}</th>${cells}</tr>`;
    })
    .join('\n');
  return `<div class="wide"><table><thead><tr><td></td>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function cell(share: Share | undefined): string {
  if (!share) return '<td></td>';
  return `<td class="${grade(share)}">${percent(share)}<br><small>${share.ok}/${share.of}</small></td>`;
}

function grade(share: Share): string {
  if (share.of === 0) return 'none';
  return rate(share) >= 0.95 ? 'good' : rate(share) >= 0.85 ? 'fair' : 'poor';
}

function list(groups: readonly [string, Share][]): string {
  return `<ul class="chips">${groups.map(([group, share]) => `<li class="${grade(share)}">${e(group)} ${percent(share)} <small>${share.ok}/${share.of}</small></li>`).join('')}</ul>`;
}

function changes(run: Run): string {
  if (run.comparedWith === undefined) return '';
  const rows = run.changes
    .filter(({ fixed, broken }) => fixed.length + broken.length > 0)
    .map((change) => changeRow(change, change.split === 'dev' || run.showTest));
  const body =
    rows.length === 0
      ? '<p>Nothing flipped.</p>'
      : `<div class="wide"><table><thead><tr><th>split</th><th>metric</th><th>compared</th><th>fixed</th><th>broken</th><th>flipped</th><th>p (exact sign test)</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
  return `<section id="baseline"><h2>Against the baseline</h2>
<p>Only cases that both runs have. Fixed: was wrong, is right; broken: the reverse; flipped: both. p: how likely so uneven a change is by chance alone.</p>
${body}</section>`;
}

function changeRow({ split, metric, both, fixed, broken, chance }: Change, named: boolean): string {
  const ids = (list: readonly string[]) =>
    `${list.length}${named && list.length > 0 ? `<br><small>${e(list.join(' '))}</small>` : ''}`;
  return `<tr><td>${split}</td><th scope="row">${e(metric)}</th><td>${both}</td><td>${ids(fixed)}</td><td>${ids(broken)}</td><td>${fixed.length + broken.length}</td><td>${chance.toFixed(4)}</td></tr>`;
}

function covered(id: string, title: string, list: readonly Covered[]): string {
  const without = list.filter(({ share }) => share.of === 0).map(({ name }) => name);
  const chips = list
    .map(
      ({ name, share }) =>
        `<li class="${grade(share)}">${e(name)} <small>${share.of === 0 ? 'no question' : `${share.ok}/${share.of} right`}</small></li>`,
    )
    .join('');
  return `<section id="${id}"><h2>Coverage: ${e(title)}</h2><p>${list.length - without.length} of ${list.length} have a question${without.length > 0 ? `; none for ${e(without.join(', '))}` : ''}.</p><ul class="chips">${chips}</ul></section>`;
}
