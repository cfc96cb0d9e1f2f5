import type { Language } from '../../domain/language.ts';
import type { Tagged, Tagger } from '../../language/glossary.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { NamedSources } from '../compose/named-sources.ts';
import type { ConceptMarks } from './concept-marks.ts';
import type { Ranked, TopicRanker } from './create-topic-ranker.ts';
import type { RuleHearing } from './hear-rule.ts';
import type { SharedPoints } from './shared-points.ts';
import { askingSentences, splitQuestions } from './split-questions.ts';

/** A message with more words than this tells a story; its questions are then ranked by themselves too. */
const STORY_TOKENS = 40;
/** What a rule gains for each group of concepts its pattern finds. */
const PER_GROUP = 0.1;
/** What an article gains besides where one of its patterns is found. */
const NAMED = 0.2;
/** What a rule gains where the message brings values for it, beside a post: for the first, and for each further one. */
const FIRST_INPUT = 0.3;
const FURTHER_INPUT = 0.35;
/** What it gains besides where one of them is a figure or a day: only a calculation has a use for it. */
const FIGURE = 0.05;
/** A rule less like the message than this share of the likest topic gains nothing by one value alone. */
const LIKE_ENOUGH = 0.7;
/** What a rule loses where none of its patterns is found: likeness alone must not set a calculation going. */
const NO_PATTERN = 0.4;
/** The same for a rule that the message is most like, or nearly: a pattern cannot foresee every wording. */
const NO_PATTERN_LEADING = 0.05;
const LEADS = 0.95;
/** How much of the likeness is that of the question where a message tells something first. */
const QUESTION_SHARE = 0.3;
/** A shorter question tells nothing by itself: «Не отменят?» */
const TELLING_QUESTION = 3;
/** The same of what is left where a message names a document. */
const WITHOUT_SOURCE_SHARE = 0.5;
/** How much of a follow-up's likeness is that of its own words, the rest being that of the talk they follow. */
const OWN_SHARE = 0.5;
/** The same where it names no topic of its own. */
const OWN_SHARE_UNNAMED = 0.35;
/** The same where nothing shows that it follows, but it comes in the midst of a talk. */
const OWN_SHARE_LOOSE = 0.5;
/** What topics gain that rest on the same points as what was just talked about. */
const SAME_POINTS = 0.25;
const SAME_POINTS_LOOSE = 0.15;

/** What a message follows: the question before and what it names. */
export interface Context {
  readonly text: string;
  readonly tagged: Tagged;
  /** The rule or article that answered it. */
  readonly topic?: string | undefined;
}

/** Ranks topics for a message: by likeness, by the patterns and values of rules, and by the talk it follows. */
export function createMessageRanker(deps: {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly tagger: Tagger;
  readonly ranker: TopicRanker;
  readonly hearing: RuleHearing;
  readonly marks: ConceptMarks;
  readonly points: SharedPoints;
  readonly namedSources: NamedSources;
}) {
  const { rules, tagger, ranker, hearing, marks, points, namedSources } = deps;

  /** «В приказе № 72 выписку давали за три дня»: the document named is not what is asked about. */
  function likeness(text: string, tagged: Tagged, language: Language): readonly Ranked[] {
    const whole = ranker.rank(text, tagged);
    const rest = namedSources.without(text);
    const restTagged = rest === text ? tagged : tagger.tag(rest, language);
    if (rest === text || marks.topicsOf(restTagged).length === 0) return whole;
    return blend(whole, ranker.rank(rest, restTagged), WITHOUT_SOURCE_SHARE);
  }

  /** Topics of the whole message, or of a part of a long one: the best score each topic reaches. */
  function byParts(text: string, tagged: Tagged, language: Language): readonly Ranked[] {
    const whole = likeness(text, tagged, language);
    if (tagged.tokens.length <= STORY_TOKENS) return byQuestion(text, whole, language);
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

  /** «Я завуч, иду на первую. Какой порог?»: what is told before the question weighs less than the question. */
  function byQuestion(text: string, whole: readonly Ranked[], language: Language): readonly Ranked[] {
    const { told, asked } = splitQuestions(text);
    const [question, another] = asked;
    if (told === '' || question === undefined || another !== undefined) return whole;
    const tagged = tagger.tag(question, language);
    const words = tagged.tokens.filter(({ kind }) => kind === 'word').length;
    if (words < TELLING_QUESTION || marks.topicsOf(tagged).length === 0) return whole;
    return blend(whole, ranker.rank(question, tagged), QUESTION_SHARE);
  }

  /** How many values of a rule a message brings; a post alone says who asks, not what to compute. */
  function heardIn(rule: Rule, text: string, tagged: Tagged): { count: number; figure: boolean } {
    const { values, unclear } = hearing.hear(rule, text, tagged);
    const ids = [...Object.keys(values).filter((id) => id !== 'post'), ...unclear.map(({ input }) => input)];
    // «73 балла — это мастер?»: no test has so many, so the figure is not the test's, nor the question.
    const fits = Object.entries(values).every(
      ([id, value]) => rule.inputs[id]?.schema.safeParse(value).success,
    );
    if (!fits) return { count: 0, figure: false };
    const words = hearing.wordsOf(rule);
    return { count: ids.length, figure: ids.some((id) => words[id]?.hears.quantity !== undefined) };
  }

  /** Rules gain where the message names a value they need. */
  function withInputs(ranked: readonly Ranked[], text: string, tagged: Tagged): Ranked[] {
    const likest = Math.max(0, ...ranked.map(({ score }) => score));
    return ranked
      .map((one) => {
        const rule = rules.get(one.id);
        if (one.bound && one.patterns === 0) {
          const leads = one.score >= LEADS * likest;
          const calculates = leads && rule !== undefined && heardIn(rule, text, tagged).figure;
          return {
            ...one,
            score: one.score + (calculates ? FIGURE : leads ? -NO_PATTERN_LEADING : -NO_PATTERN),
          };
        }
        if (!rule)
          return {
            ...one,
            score: one.score + (one.patterns > 0 ? NAMED + PER_GROUP * one.patterns : 0),
          };
        const { count, figure } = heardIn(rule, text, tagged);
        const counts = count > 1 || (count === 1 && one.score >= LIKE_ENOUGH * likest);
        const gain = counts
          ? FIRST_INPUT + FURTHER_INPUT * Math.min(2, count - 1) + (figure ? FIGURE : 0)
          : 0;
        return { ...one, score: one.score + PER_GROUP * one.patterns + gain };
      })
      .sort((a, b) => b.score - a.score);
  }

  return {
    /** `heardIn`: where its values may stand too, if it is a part of a longer message. */
    rank: (text: string, tagged: Tagged, language: Language, heardIn: Context = { text, tagged }): Ranked[] =>
      withInputs(byParts(text, tagged, language), heardIn.text, heardIn.tagged),

    /** As `rank`, for a message that follows what was talked about: «и за сколько дней?». `loose`: it may be about it, or not. */
    rankFollowing(text: string, tagged: Tagged, context: Context, loose = false): Ranked[] {
      const own = new Map(ranker.rank(text, tagged).map((one) => [one.id, one]));
      const joined = ranker.rank(`${context.text} ${text}`, {
        ...tagged,
        mentions: [...context.tagged.mentions, ...tagged.mentions],
      });
      const close = marks.topicsOf(tagged).length === 0 ? OWN_SHARE_UNNAMED : OWN_SHARE;
      const share = loose ? OWN_SHARE_LOOSE : close;
      const gain = loose ? SAME_POINTS_LOOSE : SAME_POINTS;
      const both = joined.map((one) => ({
        ...one,
        score:
          share * (own.get(one.id)?.score ?? 0) +
          (1 - share) * one.score +
          (context.topic === undefined ? 0 : gain * points.share(context.topic, one.id)),
      }));
      return withInputs(both, text, tagged);
    },
  };
}
/** Scores of `one`, a `share` of them from `other`. */
function blend(one: readonly Ranked[], other: readonly Ranked[], share: number): readonly Ranked[] {
  const scores = new Map(other.map(({ id, score }) => [id, score]));
  return one.map((ranked) => ({
    ...ranked,
    score: (1 - share) * ranked.score + share * (scores.get(ranked.id) ?? 0),
  }));
}
export type MessageRanker = ReturnType<typeof createMessageRanker>;
