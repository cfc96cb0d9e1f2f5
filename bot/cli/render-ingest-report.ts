import type { IngestReport } from '../../src/domain/ingest-report.ts';

/** A line per file, what is wrong with it under it, and the sums. */
export function renderIngestReport(report: IngestReport): string {
  const { files, added, changed, removed, kept, milliseconds } = report;
  const width = Math.max(0, ...files.map(({ path }) => path.length));
  const lines = files.flatMap(({ path, state, passages, source, language, standing, problem, notes }) => {
    const about = source === undefined ? '' : `  ${source}:${language} (${standing})`;
    return [
      `${path.padEnd(width)}  ${state.padEnd(9)} ${String(passages).padStart(5)}${about}`,
      ...[...(problem === undefined ? [] : [problem]), ...notes].map((note) => `    ${note}`),
    ];
  });
  const failed = files.filter(({ problem }) => problem !== undefined).length;
  const sums = [
    `${files.length} files`,
    ...(failed > 0 ? [`${failed} with problems`] : []),
    `${added} passages added, ${changed} changed, ${removed} removed, ${kept} kept`,
    `${(milliseconds / 1000).toFixed(1)} s`,
  ];
  return `${lines.join('\n')}\n\n${sums.join('; ')}\n`;
}
