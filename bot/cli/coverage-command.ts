import { Command } from 'commander';
import { readCoverage } from '../../src/coverage.ts';
import { isGap, type PlaceCoverage } from '../../src/domain/coverage.ts';

/** `coverage`: every point and appendix of the Rules with what serves it; exit code 1 where nothing does. */
export function coverageCommand(root: string): Command {
  return new Command('coverage')
    .description('what serves each point and appendix of the Rules')
    .option('--json', 'with the ids of what serves each place')
    .action(async ({ json }: { readonly json?: true }) => {
      const coverage = await readCoverage(root);
      const { places } = coverage;
      const gaps = places.filter(isGap);
      const rows = [
        row(['place', 'parameters', 'rules', 'articles', 'cases']),
        ...places.map((one) => row(numbers(one))),
      ];
      process.stdout.write(
        json
          ? `${JSON.stringify(coverage, null, 2)}\n`
          : `${rows.join('\n')}\n${places.length} places, ${gaps.length} with nothing\n`,
      );
      if (gaps.length > 0) process.exitCode = 1;
    });
}

function numbers(one: PlaceCoverage): string[] {
  const { place, parameters, rules, articles, cases } = one;
  const counts = [parameters.length, rules.length, articles.length, cases];
  return [place, ...counts.map((count) => (count === 0 ? '·' : String(count))), ...(isGap(one) ? ['!'] : [])];
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(6) : cell.padStart(11))).join('');
}
