import { Command, Option } from 'commander';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { PersonMistake } from '../../src/domain/errors.ts';
import { fullLinks } from '../full-links.ts';
import { failureWords } from '../locales/failure-words.ts';
import { createTexts } from '../locales/load-locales.ts';
import { renderTerminal } from './render-terminal.ts';

interface RuleOptions {
  readonly json?: true;
  readonly language: 'ru' | 'kk';
  readonly on?: string;
}

/** `rule <id> key=value …`: one rule, its inputs given by name; without an id the list of rules. */
export function ruleCommand(root: string): Command {
  return new Command('rule')
    .description('evaluate one rule; without an id, list them')
    .argument('[id]', 'the rule')
    .argument('[inputs...]', 'key=value; objects and lists as JSON')
    .option('--json', 'the whole answer as JSON')
    .option('--on <day>', 'the day asked about, YYYY-MM-DD')
    .addOption(new Option('--language <language>').choices(['ru', 'kk']).default('ru'))
    .action(async (id: string | undefined, pairs: string[], options: RuleOptions) => {
      const { language } = options;
      const config = readConfig();
      const service = await createApp({ config, root, inMemory: true });
      try {
        if (id === undefined) {
          for (const rule of service.rules.list(language)) {
            const inputs = rule.inputs.map((input) => input.id).join(', ');
            process.stdout.write(`${rule.id} — ${rule.about} (${inputs})\n`);
          }
          return;
        }
        const given = { id, inputs: Object.fromEntries(pairs.map(readPair)), language };
        const computed = service.rules.evaluate(
          options.on === undefined ? given : { ...given, on: options.on },
        );
        const answer = fullLinks(computed, config.publicUrl);
        const text = createTexts()[language];
        process.stdout.write(
          options.json ? `${JSON.stringify(answer, null, 2)}\n` : renderTerminal(answer, text),
        );
      } catch (error) {
        if (!(error instanceof PersonMistake)) throw error;
        process.stderr.write(`${failureWords(error, createTexts()[language]).message}\n`);
        process.exitCode = 1;
      } finally {
        await service.close();
      }
    });
}

function readPair(pair: string): [string, unknown] {
  const at = pair.indexOf('=');
  if (at < 1) throw new PersonMistake('bad_request', { detail: `${pair.slice(0, 60)} (key=value)` });
  const raw = pair.slice(at + 1);
  try {
    return [pair.slice(0, at), JSON.parse(raw)];
  } catch {
    return [pair.slice(0, at), raw];
  }
}
