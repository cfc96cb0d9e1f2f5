import { loadContent } from '../../src/content/load-content.ts';
import { type LocatedCase, readCases } from '../../src/content/read-cases.ts';
import type { Parameter } from '../../src/domain/parameter.ts';
import { createWorkdays } from '../../src/rules/create-workdays.ts';
import { loadRules } from '../../src/rules/load-rules.ts';
import { runCase } from '../../src/rules/run-case.ts';

/** The rules as they are, and their cases with the parameters that each one reads. Cases that fail already are left out. */
export async function openBench(root: string) {
  const content = loadContent({ root });
  const rules = await loadRules();
  const workdays = createWorkdays(content.holidays);

  function passes(
    { rule: id, value }: LocatedCase,
    parameters: Readonly<Record<string, Parameter>>,
  ): boolean {
    const rule = rules.get(id);
    if (!rule) return false;
    try {
      return runCase({ rule, content: { ...content, parameters }, workdays, value }).problem === undefined;
    } catch {
      return false;
    }
  }

  /** Which rows of which values the trace of a case shows, as `rowId` names them. */
  function shownBy({ rule: id, value }: LocatedCase): string[] {
    const rule = rules.get(id);
    const outcome = rule && runCase({ rule, content, workdays, value }).outcome;
    if (!outcome || !('trace' in outcome)) return [];
    return outcome.trace.map(({ label, key, references }) => rowId(label, key, references));
  }

  const all = readCases(root).map((one) => {
    const read = new Set<string>();
    const watched = new Proxy(content.parameters, {
      get(target, id) {
        if (typeof id === 'string') read.add(id);
        return typeof id === 'string' ? target[id] : undefined;
      },
    });
    return { one, read, good: passes(one, watched) };
  });
  const cases = all.filter(({ good }) => good);
  const rows = new Set(cases.flatMap(({ one }) => shownBy(one)));
  return { content, passes, cases, rows, broken: all.filter(({ good }) => !good) };
}

/** A row of a parameter's table as it reads in one edition, which its references tell. */
export function rowId(id: string, key: string | undefined, references: readonly string[]): string {
  return [id, key ?? '', ...references].join(' ');
}
