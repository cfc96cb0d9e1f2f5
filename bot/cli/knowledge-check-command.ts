import { Command } from 'commander';
import { checkKnowledge } from '../../src/check-knowledge.ts';

/** `knowledge-check`: everything a start would refuse, and every case of every rule. */
export function knowledgeCheckCommand(root: string): Command {
  return new Command('knowledge-check')
    .description('check knowledge/ and the cases of all rules')
    .action(async () => {
      const { parameters, articles, rules, cases } = await checkKnowledge(root);
      process.stdout.write(
        `${parameters} parameters, ${articles} articles, ${rules} rules, ${cases} cases: all good\n`,
      );
    });
}
