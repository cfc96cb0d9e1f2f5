import { Command, Option } from 'commander';
import { atCaseDesk } from '../../src/at-case-desk.ts';
import { readConfig } from '../../src/config.ts';
import { createTexts, type Text } from '../locales/load-locales.ts';
import { renderCase } from './render-case.ts';

/** `cases list | show | answer | close`: the conversations that people asked a person to read. */
export function casesCommand(): Command {
  const command = new Command('cases')
    .description('conversations handed to a person')
    .addOption(new Option('--language <language>').choices(['ru', 'kk']).default('ru'));
  const text: Text = (id, args) =>
    createTexts()[command.opts<{ language: 'ru' | 'kk' }>().language](id, args);
  const say = (line: string) => void process.stdout.write(`${line}\n`);

  command
    .command('list')
    .description('cases that wait for somebody, the oldest first')
    .option('--all', 'closed ones too')
    .option('--json', 'as JSON')
    .action(async ({ all = false, json }: { readonly all?: boolean; readonly json?: true }) => {
      const cases = await atCaseDesk(readConfig(), (desk) => desk.list({ all }));
      if (json) return say(JSON.stringify(cases, null, 2));
      if (cases.length === 0) say(text('cli-cases-none'));
      for (const { id, state, language, opened, reason } of cases) {
        say([id, text(`case-${state}`), language, opened.slice(0, 16).replace('T', ' '), reason].join('  '));
      }
    });

  command
    .command('show')
    .description('a case with the last turns of its conversation')
    .argument('<id>')
    .option('--json', 'as JSON')
    .action(async (id: string, { json }: { readonly json?: true }) => {
      const file = await atCaseDesk(readConfig(), (desk) => desk.show(id));
      say(json ? JSON.stringify(file, null, 2) : renderCase(file, text));
    });

  command
    .command('answer')
    .description('write to the person of a case')
    .argument('<id>')
    .argument('<text...>')
    .action(async (id: string, words: string[]) => {
      await atCaseDesk(readConfig(), (desk) => desk.answer(id, words.join(' ')));
      say(text('cli-case-answered', { case: id.toUpperCase() }));
    });

  command
    .command('close')
    .description('close a case')
    .argument('<id>')
    .action(async (id: string) => {
      await atCaseDesk(readConfig(), (desk) => desk.close(id));
      say(text('cli-case-closed', { case: id.toUpperCase() }));
    });

  return command;
}
