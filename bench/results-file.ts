import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('RESULTS.md', import.meta.url));
const HEADING = `# Measured

Each part is written by the script it names and holds for the machine and the day it names. Nothing here is asserted.
`;

/** When and on what something was measured; a load above the number of cores makes every time longer. */
export function circumstances(): string {
  const [cpu] = cpus();
  const machine = `${cpus().length} cores of ${cpu?.model.trim() ?? 'unknown make'}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  const load = `load ${(loadavg()[0] ?? 0).toFixed(1)} when it ended`;
  return `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${machine}, ${load}.`;
}

/** Replaces one part of bench/RESULTS.md and leaves the others. */
export function writeResults(part: string, text: string): void {
  const begin = `<!-- ${part} -->`;
  const end = `<!-- end of ${part} -->`;
  const before = existsSync(file) ? readFileSync(file, 'utf8') : HEADING;
  const whole = `${begin}\n${text.trim()}\n${end}`;
  const from = before.indexOf(begin);
  const to = before.indexOf(end);
  const after =
    from < 0 || to < 0
      ? `${before.trimEnd()}\n\n${whole}\n`
      : `${before.slice(0, from)}${whole}${before.slice(to + end.length)}`;
  writeFileSync(file, after);
}

/** A table in Markdown, its columns padded so that it reads in a terminal too. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
