import { Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../../src/config.ts';
import { ingestDocuments } from '../../src/ingest-documents.ts';
import { createTexts } from '../locales/load-locales.ts';
import { renderIngestReport } from './render-ingest-report.ts';
import { tellMistake } from './tell-mistake.ts';

interface Options {
  readonly json?: true;
  readonly language: 'ru' | 'kk';
  readonly seconds?: number;
}

/** `ingest <folder>`: original documents into the database; progress on stderr, the report on stdout. */
export function ingestCommand(root: string): Command {
  return new Command('ingest')
    .description('take original documents in, so that answers quote them')
    .argument('<folder>', 'a folder with pdf, docx, pptx, html, md and txt files')
    .option('--json', 'the whole report as JSON')
    .option('--seconds <seconds>', 'how long one file may take (60)', wholeSeconds)
    .addOption(new Option('--language <language>').choices(['ru', 'kk']).default('ru'))
    .action(async (folder: string, { json, language, seconds }: Options) => {
      const terminal = process.stderr.isTTY;
      const text = createTexts()[language];
      const report = await ingestDocuments({
        config: readConfig(),
        root,
        folder,
        reading: { seconds },
        progress: (done, all, path) => {
          if (path === '') process.stderr.write(terminal ? '\r\u001b[K' : '');
          else {
            const line = text('documents-reading', { done: done + 1, all, path });
            process.stderr.write(terminal ? `\r\u001b[K${line}` : `${line}\n`);
          }
        },
      }).catch(tellMistake(text));
      if (!report) return;
      process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : renderIngestReport(report, text));
      if (report.files.some(({ problem }) => problem !== undefined)) process.exitCode = 2;
    });
}

function wholeSeconds(value: string): number {
  const seconds = Number(value);
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= 86_400) return seconds;
  throw new InvalidArgumentError('a whole number from 1 to 86400 is expected.');
}
