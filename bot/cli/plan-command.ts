import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { OperatorMistake, PersonMistake } from '../../src/domain/errors.ts';
import { failureWords } from '../locales/failure-words.ts';
import { createTexts } from '../locales/load-locales.ts';
import { readProfile } from '../plan/read-profile.ts';
import { renderPlan } from './render-plan.ts';

interface PlanOptions {
  readonly json?: true;
  readonly ics?: string;
  readonly inputs?: true;
  readonly language: 'ru' | 'kk';
  readonly on?: string;
}

/** `plan key=value …`: what is due when and what is missing; `--ics` writes the last days as a calendar. */
export function planCommand(root: string): Command {
  return new Command('plan')
    .description('plan the way to a category')
    .argument('[profile...]', 'key=value, e.g. post=teacher current_category=expert assigned_on=2021-08-20')
    .option('--json', 'the whole plan as JSON')
    .option('--ics <file>', 'write the last days as iCalendar')
    .option('--inputs', 'list what a profile may hold')
    .option('--on <day>', 'the day asked about, YYYY-MM-DD')
    .addOption(new Option('--language <language>').choices(['ru', 'kk']).default('ru'))
    .action(async (pairs: string[], options: PlanOptions) => {
      const { language, on, ics } = options;
      const text = createTexts()[language];
      const service = await createApp({ config: readConfig(), root, inMemory: true });
      try {
        const inputs = service.planInputs(language);
        if (options.inputs) {
          for (const { input, label, kind, choices, example } of inputs) {
            const values = choices.map(({ value }) => value).join('|');
            process.stdout.write(`${input} — ${label} (${kind}: ${values || example})\n`);
          }
          return;
        }
        const profile = readProfile(Object.fromEntries(pairs.map(readPair)), inputs);
        const plan = service.plan({ profile, on, language });
        if (ics !== undefined) write(ics, service.planCalendar(plan));
        process.stdout.write(options.json ? `${JSON.stringify(plan, null, 2)}\n` : renderPlan(plan, text));
      } catch (error) {
        if (!(error instanceof PersonMistake)) throw error;
        process.stderr.write(`${failureWords(error, text).message}\n`);
        process.exitCode = 1;
      } finally {
        await service.close();
      }
    });
}

function readPair(pair: string): [string, string] {
  const at = pair.indexOf('=');
  if (at < 1) throw new PersonMistake('bad_request', { detail: `${pair.slice(0, 60)} (key=value)` });
  return [pair.slice(0, at), pair.slice(at + 1)];
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'failed';
    throw new OperatorMistake(`${path} cannot be written: ${code}`);
  }
}
