import type { Answer } from '../../domain/answer.ts';
import type { Standing } from '../../domain/standing.ts';
import { type Finding, finding } from './finding.ts';

/** A told norm leads with a document of one of these standings; undefined where no norm is told. */
export function checkStanding(
  { citations, status }: Pick<Answer, 'citations' | 'status'>,
  allowed: readonly Standing[],
): Finding | undefined {
  const [first] = citations;
  if (!first || (status !== 'answered' && status !== 'computed')) return undefined;
  return finding(allowed.includes(first.standing), `${first.reference ?? first.source} is ${first.standing}`);
}
