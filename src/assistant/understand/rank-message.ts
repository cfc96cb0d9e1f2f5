import type { Language } from '../../domain/language.ts';
import type { Tagged, Tagger } from '../../language/glossary.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { Ranked, TopicRanker } from './create-topic-ranker.ts';
import type { RuleHearing } from './hear-rule.ts';
import { askingSentences } from './split-questions.ts';

/** A message with more words than this tells a story; its questions are then ranked by themselves too. */
const STORY_TOKENS = 22;
/** What a rule gains for each group of concepts its pattern finds. */
const PER_GROUP = 0.1;
/** What a rule gains where the message brings values for it, beside a post: for the first, and for each further one. */
const FIRST_INPUT = 0.55;
const FURTHER_INPUT = 0.15;
/** A rule less like the message than this share of the likest topic gains nothing by one value alone. */
const LIKE_ENOUGH = 0.4;
/** What a rule loses where none of its patterns is found: likeness alone must not set a calculation going. */
const NO_PATTERN = 0.4;
/** How much of a follow-up's likeness is that of its own words, the rest being that of the talk they follow. */
const OWN_SHARE = 0.5;

/** What a message follows: the question before and what it names. */
export interface Context {
  readonly text: string;
  readonly tagged: Tagged;
}

/** Ranks topics for a message: by likeness, by the patterns and values of rules, and by the talk it follows. */
export function createMessageRanker(deps: {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly tagger: Tagger;
  readonly ranker: TopicRanker;
  readonly hearing: RuleHearing;
}) {
  const { rules, tagger, ranker, hearing } = deps;

  /** Topics of the whole message, or of a part of a long one: the best score each topic reaches. */
  function byParts(text: string, tagged: Tagged, language: Language): readonly Ranked[] {
    const whole = ranker.rank(text, tagged);
    if (tagged.tokens.length <= STORY_TOKENS) return whole;
    const best = new Map(whole.map((one) => [one.id, one]));
    for (const part of askingSentences(text)) {
      for (const one of ranker.rank(part, tagger.tag(part, language))) {
        const known = best.get(one.id);
        if (known && one.score > known.score)
          best.set(one.id, { ...one, patterns: Math.max(one.patterns, known.patterns) });
      }
    }
    return [...best.values()];
  }

  /** How many values of a rule a message brings; a post alone says who asks, not what to compute. */
  function heardCount(rule: Rule, text: string, tagged: Tagged): number {
    const { values, unclear } = hearing.hear(rule, text, tagged);
    return Object.keys(values).filter((id) => id !== 'post').length + unclear.length;
  }

  /** Rules gain where the message names a value they need. */
  function withInputs(ranked: readonly Ranked[], text: string, tagged: Tagged): Ranked[] {
    const likest = Math.max(0, ...ranked.map(({ score }) => score));
    return ranked
      .map((one) => {
        if (one.bound && one.patterns === 0) return { ...one, score: one.score - NO_PATTERN };
        const rule = rules.get(one.id);
        if (!rule)
          return {
            ...one,
            score: one.score + (one.patterns > 0 ? FIRST_INPUT + PER_GROUP * one.patterns : 0),
          };
        const heard = heardCount(rule, text, tagged);
        const counts = heard > 1 || (heard === 1 && one.score >= LIKE_ENOUGH * likest);
        const gain = counts ? FIRST_INPUT + FURTHER_INPUT * Math.min(2, heard - 1) : 0;
        return { ...one, score: one.score + PER_GROUP * one.patterns + gain };
      })
      .sort((a, b) => b.score - a.score);
  }

  return {
    /** `heardIn`: where its values may stand too, if it is a part of a longer message. */
    rank: (text: string, tagged: Tagged, language: Language, heardIn: Context = { text, tagged }): Ranked[] =>
      withInputs(byParts(text, tagged, language), heardIn.text, heardIn.tagged),

    /** As `rank`, for a message that follows what was talked about: «и за сколько дней?». */
    rankFollowing(text: string, tagged: Tagged, context: Context): Ranked[] {
      const own = new Map(ranker.rank(text, tagged).map((one) => [one.id, one]));
      const joined = ranker.rank(`${context.text} ${text}`, {
        ...tagged,
        mentions: [...context.tagged.mentions, ...tagged.mentions],
      });
      const both = joined.map((one) => ({
        ...one,
        score: OWN_SHARE * (own.get(one.id)?.score ?? 0) + (1 - OWN_SHARE) * one.score,
      }));
      return withInputs(both, text, tagged);
    },
  };
}
export type MessageRanker = ReturnType<typeof createMessageRanker>;
