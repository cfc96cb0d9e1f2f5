import { Command, Option } from 'commander';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { fullLinks } from '../full-links.ts';
import { createTexts } from '../locales/load-locales.ts';
import { renderTerminal } from './render-terminal.ts';

interface AskOptions {
  readonly json?: true;
  readonly language?: 'ru' | 'kk';
  readonly on?: string;
}

/** `ask "question"`: one answer in the terminal. Nothing is stored: a running Kenes may hold the database. */
export function askCommand(root: string): Command {
  return new Command('ask')
    .description('answer one question')
    .argument('<question...>', 'the question, in Russian or Kazakh')
    .option('--json', 'the whole answer as JSON')
    .option('--on <day>', 'the day asked about, YYYY-MM-DD')
    .addOption(new Option('--language <language>', 'where the text does not tell').choices(['ru', 'kk']))
    .action(async (words: string[], options: AskOptions) => {
      const config = readConfig();
      const service = await createApp({ config, root, inMemory: true, passesOn: false });
      try {
        const said = await service.ask({
          text: words.join(' '),
          ...(options.language === undefined ? {} : { language: options.language }),
          ...(options.on === undefined ? {} : { on: options.on }),
        });
        const answer = fullLinks(said, config.publicUrl);
        const text = createTexts()[answer.language];
        process.stdout.write(
          options.json ? `${JSON.stringify(answer, null, 2)}\n` : renderTerminal(answer, text),
        );
      } finally {
        await service.close();
      }
    });
}
