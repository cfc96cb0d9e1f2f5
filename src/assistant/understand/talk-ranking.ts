import { isDeepStrictEqual } from 'node:util';
import type { Tagged } from '../../language/glossary.ts';
import { pointsBack } from '../../language/marker-words.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { ConversationState } from '../conversation-state.ts';
import type { ConceptMarks } from './concept-marks.ts';
import type { Ranked } from './create-topic-ranker.ts';
import type { RuleHearing } from './hear-rule.ts';
import { isFollowing } from './is-following.ts';

/** What a topic loses that answered the turn before. */
const JUST_TOLD = 0.2;
/** What it loses besides: this share of how much more the message by itself is like another topic. */
const OWN_LEAD = 0.65;

/** So like a topic by itself must a message be that names nothing of attestation. */
const LIKE_ENOUGH = 0.3;

/** What the talk does to the topics of a message in its midst. */
export function createTalkRanking(deps: {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly hearing: RuleHearing;
  readonly marks: ConceptMarks;
}) {
  const { rules, hearing, marks } = deps;

  return {
    /**
     * What was just told is hardly what is asked next, unless a value is new to it; the less so the more a message that
     * names its topic is like another one: «а секретарь голосует?».
     */
    withoutRepeating(
      ranked: readonly Ranked[],
      at: {
        readonly text: string;
        readonly tagged: Tagged;
        readonly state: ConversationState;
        /** The topics by the message's own words. */
        readonly own: readonly Ranked[];
      },
    ): readonly Ranked[] {
      const { topic } = at.state;
      if (topic === undefined || bringsNew(rules.get(topic), at)) return ranked;
      const [top] = at.own;
      const behind = (top?.score ?? 0) - (at.own.find(({ id }) => id === topic)?.score ?? 0);
      const back = at.tagged.tokens.some(({ folded }) => pointsBack.has(folded));
      const names = !back && marks.topicsOf(at.tagged).length > 0;
      const less = JUST_TOLD + (names ? OWN_LEAD * Math.max(0, behind) : 0);
      return ranked
        .map((one) => (one.id === topic ? { ...one, score: one.score - less } : one))
        .sort((a, b) => b.score - a.score);
    },

    /** Where a message names nothing, the talk alone must not answer it. */
    likeEnough(inTalk: readonly Ranked[], own: readonly Ranked[], tagged: Tagged): readonly Ranked[] {
      if (marks.namesSomething(tagged) || isFollowing(tagged, marks)) return inTalk;
      const enough = new Set(own.flatMap(({ id, score }) => (score >= LIKE_ENOUGH ? [id] : [])));
      return inTalk.filter(({ id }) => enough.has(id));
    },
  };

  function bringsNew(
    rule: Rule | undefined,
    { text, tagged, state }: { text: string; tagged: Tagged; state: ConversationState },
  ): boolean {
    if (!rule) return false;
    const { values, unclear } = hearing.hear(rule, text, tagged);
    return (
      unclear.length > 0 ||
      Object.entries(values).some(([id, value]) => !isDeepStrictEqual(state.known[id], value))
    );
  }
}
