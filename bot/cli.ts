import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { ContentFault, OperatorMistake, PersonMistake } from '../src/domain/errors.ts';
import { askCommand } from './cli/ask-command.ts';
import { casesCommand } from './cli/cases-command.ts';
import { coverageCommand } from './cli/coverage-command.ts';
import { editionsDiffCommand, editionsRadarCommand } from './cli/editions-command.ts';
import { ingestCommand } from './cli/ingest-command.ts';
import { knowledgeCheckCommand } from './cli/knowledge-check-command.ts';
import { migrateCommand } from './cli/migrate-command.ts';
import { mistakeWords } from './cli/mistake-words.ts';
import { planCommand } from './cli/plan-command.ts';
import { ruleCommand } from './cli/rule-command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const program = new Command('kenes')
  .description('Answers about the attestation of teachers in Kazakhstan')
  .addCommand(askCommand(root))
  .addCommand(ruleCommand(root))
  .addCommand(planCommand(root))
  .addCommand(knowledgeCheckCommand(root))
  .addCommand(coverageCommand(root))
  .addCommand(casesCommand())
  .addCommand(migrateCommand())
  .addCommand(ingestCommand(root))
  .addCommand(editionsDiffCommand(root))
  .addCommand(editionsRadarCommand(root));

program.parseAsync().catch((error: unknown) => {
  const words =
    error instanceof PersonMistake
      ? mistakeWords(error)
      : error instanceof OperatorMistake || error instanceof ContentFault
        ? error.message
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error);
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
});
