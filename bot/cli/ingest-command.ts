import { Command } from 'commander';
import { readConfig } from '../../src/config.ts';
import { ingestDocuments } from '../../src/ingest-documents.ts';
import { renderIngestReport } from './render-ingest-report.ts';

/** `ingest <folder>`: original documents into the database; progress on stderr, the report on stdout. */
export function ingestCommand(root: string): Command {
  return new Command('ingest')
    .description('take original documents in, so that answers quote them')
    .argument('<folder>', 'a folder with pdf, docx, pptx, html, md and txt files')
    .option('--json', 'the whole report as JSON')
    .action(async (folder: string, options: { readonly json?: true }) => {
      const terminal = process.stderr.isTTY;
      const report = await ingestDocuments({
        config: readConfig(),
        root,
        folder,
        progress: (done, all, path) => {
          const line = `${done}/${all} ${path}`;
          process.stderr.write(terminal ? `\r\u001b[K${path === '' ? '' : line}` : `${line.trim()}\n`);
        },
      });
      process.stdout.write(
        options.json ? `${JSON.stringify(report, null, 2)}\n` : renderIngestReport(report),
      );
      if (report.files.some(({ problem }) => problem !== undefined)) process.exitCode = 2;
    });
}
