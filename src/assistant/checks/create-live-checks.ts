import type { Answer } from '../../domain/answer.ts';
import type { Standing } from '../../domain/standing.ts';
import { numbersOf } from '../ground.ts';
import { checkCitations } from './check-citations.ts';
import { checkGrounded } from './check-grounded.ts';
import { checkLanguage } from './check-language.ts';
import { checkLength } from './check-length.ts';
import { checkSafe } from './check-safe.ts';
import { checkStanding } from './check-standing.ts';
import type { Finding } from './finding.ts';

/** What may lead where somebody asks about a document that is no norm. */
const MAY_LEAD: readonly Standing[] = ['in_force', 'methodology', 'clarification'];

/**
 * Looks at every answer that leaves as the evals do, and counts what it finds. Only names of checks are told, never what
 * stands in the answer. `approved`: texts whose numbers need no other ground.
 */
export function createLiveChecks(deps: {
  readonly sources: ReadonlySet<string>;
  readonly approved: readonly string[];
  readonly count: (check: string, ok: boolean) => void;
  readonly failed: (checks: readonly string[], answer: string) => void;
}) {
  const { sources, count, failed } = deps;
  const approved = new Set(deps.approved.flatMap(numbersOf));

  return function look(answer: Answer, evidence: readonly string[]): void {
    const found: Readonly<Record<string, Finding | undefined>> = {
      grounded: checkGrounded(answer, evidence, approved),
      citation: checkCitations(answer, { sources }),
      language: checkLanguage(answer, answer.language),
      length: checkLength(answer),
      standing: checkStanding(answer, MAY_LEAD),
      safe: checkSafe(answer),
    };
    const names = Object.entries(found).flatMap(([name, one]) => {
      if (one) count(name, one.ok);
      return one?.ok === false ? [name] : [];
    });
    if (names.length > 0) failed(names, answer.id);
  };
}
export type LiveChecks = ReturnType<typeof createLiveChecks>;
