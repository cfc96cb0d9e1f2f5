import type { IngestReport } from '../../src/domain/ingest-report.ts';
import type { Text } from '../locales/load-locales.ts';

/** A line per file, what is wrong with it under it, and the sums. */
export function renderIngestReport(report: IngestReport, text: Text): string {
  const { files, added, changed, removed, kept, milliseconds } = report;
  const width = Math.max(0, ...files.map(({ path }) => path.length));
  const lines = files.flatMap(({ path, state, passages, source, language, standing, problem, notes }) => {
    const about =
      source === undefined
        ? ''
        : `  ${source}:${language} (${text(`standing-${standing ?? 'unregistered'}`)})`;
    return [
      `${path.padEnd(width)}  ${text(`documents-state-${state}`).padEnd(14)} ${String(passages).padStart(5)}${about}`,
      ...[...(problem === undefined ? [] : [problem]), ...notes].map(
        ({ code, facts }) => `    ${text(`document-${code}`, facts)}`,
      ),
    ];
  });
  const sums = text('documents-sums', {
    files: files.length,
    problems: files.filter(({ problem }) => problem !== undefined).length,
    added,
    changed,
    removed,
    kept,
    seconds: (milliseconds / 1000).toFixed(1),
  });
  return `${lines.join('\n')}\n\n${sums}\n`;
}
