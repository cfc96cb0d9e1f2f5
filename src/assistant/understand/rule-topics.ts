import type { Content } from '../../content/content.ts';
import { parsePattern } from '../../content/pattern.ts';
import type { Tagged } from '../../language/glossary.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { ConceptMarks } from './concept-marks.ts';
import type { RuleHearing } from './hear-rule.ts';

/** Which topics belong to a rule: those of its patterns, and those beside which its inputs are heard. */
export function createRuleTopics(deps: {
  readonly content: Pick<Content, 'rules'>;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly hearing: RuleHearing;
  readonly marks: ConceptMarks;
}) {
  const { content, rules, hearing, marks } = deps;
  const own = new Map(
    [...rules.values()].map((rule) => {
      const heard = Object.values(hearing.wordsOf(rule)).flatMap(({ hears }) => [
        ...(hears.near ?? []),
        ...Object.values(hears.flags ?? {}).flatMap((patterns) => patterns.flatMap(conceptsOf)),
      ]);
      const patterns = (content.rules[rule.id]?.hears ?? []).flatMap(conceptsOf);
      return [rule.id, new Set([...patterns, ...heard])] as const;
    }),
  );

  const barred = new Map(
    [...rules.keys()].map(
      (id) =>
        [id, new Set((content.rules[id]?.hears ?? []).flatMap((one) => parsePattern(one).none))] as const,
    ),
  );

  return {
    /** Whether a message names what the rule's patterns rule out: a total of the portfolio is no result of the test. */
    isBarred: (rule: string, tagged: Tagged): boolean =>
      marks.topicsOf(tagged).some((concept) => barred.get(rule)?.has(concept) === true),
    /** Whether a message names a topic that is none of the rule's. */
    isForeign: (rule: string, tagged: Tagged): boolean =>
      marks.topicsOf(tagged).some((concept) => own.get(rule)?.has(concept) !== true),
  };
}
export type RuleTopics = ReturnType<typeof createRuleTopics>;

function conceptsOf(pattern: string): string[] {
  return parsePattern(pattern).all.flat();
}
