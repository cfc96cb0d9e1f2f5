import type { Content } from '../../content/content.ts';
import type { Tagged } from '../../language/glossary.ts';
import { isStopWord } from '../../language/stop-words.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { ConceptMarks } from './concept-marks.ts';
import type { Ranked } from './create-topic-ranker.ts';
import type { RuleHearing } from './hear-rule.ts';
import type { RuleIntent, SingleIntent } from './intent.ts';
import type { OtherMatter } from './other-matter-index.ts';
import type { SharedPoints } from './shared-points.ts';

/** A topic with this score is answered at once. */
export const SURE = 0.5;
/** The same for a message that names nothing of attestation: it may share letters by chance. */
const SURE_OF_TALK = 0.8;
/** The same for a message in the midst of a talk: what it leaves out was said before. */
const SURE_IN_TALK = 0.45;
/** With such a share of foreign words a message this little like any topic is about something else. */
const FOREIGN_SHARE = 0.25;
const SURE_OF_FOREIGN = 0.9;
/** From such a margin on a message that names no topic of attestation is of another matter, whatever it is like. */
const OTHER_MATTER = -0.25;
/** By how much more it must be for each topic that it names, and the more it is like one. */
const PER_TOPIC = 0.4;
const PER_LIKENESS = 0.3;
/** And where the likest topic only tells that the Rules are silent: that is no wrong answer to another matter. */
const OF_SILENT = 0.4;
/** Another matter this near to the likest topic is told by its name. */
const NEAR_OTHER = 0.15;
/** Below this score a topic is not even offered. */
const POSSIBLE = 0.35;
/** A rule and an article with this share of points in common speak of the same. */
const SAME_MATTER = 0.3;
/** Topics this near to the best one are offered beside its answer. */
const NEAR_LEAD = 0.08;
/** A word or two with no value may mean topics this near to one another: the person chooses. */
const BARE_WORDS = 2;
const EQUALLY_LIKELY = 0.06;
const MOST_READINGS = 3;

/** Takes a question by itself: its likeliest topic, with the values it brings. `known`: what was known before. */
export function createFreshUnderstanding(deps: {
  readonly content: Content;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly hearing: RuleHearing;
  readonly marks: ConceptMarks;
  readonly points: SharedPoints;
  /** Whether any topic of attestation uses a word. */
  readonly knows: (folded: string) => boolean;
  readonly otherMatter: OtherMatter;
}) {
  const { content, rules, hearing, marks, points, knows, otherMatter } = deps;
  const kinds = new Map(content.articles.map(({ id, kind }) => [id, kind]));

  return function fresh(request: {
    readonly text: string;
    readonly tagged: Tagged;
    readonly ranked: readonly Ranked[];
    readonly known: Readonly<Record<string, unknown>>;
    /** It may go on with what was talked about, so that naming nothing of attestation means nothing. */
    readonly inTalk?: boolean;
    /** Nothing was talked about before. */
    readonly opening?: boolean;
    /** The rule talked about. */
    readonly current?: string | undefined;
  }): SingleIntent {
    const { text, tagged, ranked, known, inTalk = false, opening = false, current } = request;
    const [top] = ranked;
    if (!tagged.tokens.some(({ kind }) => kind === 'word')) return { kind: 'unknown', near: [] };
    const unnamed = !marks.namesSomething(tagged);
    const talk = !inTalk && unnamed;
    if (top && top.score >= SURE && isOwnMatter(top.id, opening))
      return { kind: 'article', id: top.id, also: [] };
    if (!top || top.score < (talk ? SURE_OF_TALK : inTalk ? SURE_IN_TALK : SURE)) {
      if (talk || (unnamed && foreignShare(tagged) > 0)) return { kind: 'off_topic' };
      return { kind: 'unknown', near: ranked.filter(({ score }) => score >= POSSIBLE).slice(0, 3) };
    }
    if (opening && top.score < SURE_OF_FOREIGN && foreignShare(tagged) >= FOREIGN_SHARE) {
      return { kind: 'off_topic' };
    }
    if (!inTalk && isOtherMatter(top, text, tagged)) return declinedAs(top, ranked);
    // «Иә» is in many example questions, and asks nothing.
    const words = tagged.tokens.filter(({ kind }) => kind === 'word').length;
    if (talk && words === 1 && kinds.get(top.id) === 'provision') return { kind: 'off_topic' };
    const readings = opening && isBare(tagged) ? readingsOf(top, ranked) : [];
    if (readings.length > 1) return { kind: 'either', topics: readings };
    const rule = top.kind === 'rule' ? rules.get(top.id) : undefined;
    if (rule) return ruled(rule, { text, tagged, ranked, known });
    const related = relatedRule(top.id, ranked, current);
    const also = ranked
      .slice(1, 4)
      .filter(({ score }) => score >= SURE && top.score - score < NEAR_LEAD)
      .filter(({ id }) => points.share(top.id, id) < SAME_MATTER)
      .slice(0, 2);
    return {
      kind: 'article',
      id: top.id,
      also: also.map(({ id }) => id),
      ...(related ? { rule: related.id } : {}),
    };
  };

  /** «Машинаны қайдан алған дұрыс» is like a norm by its common words; what a pattern finds is none of it. */
  function isOtherMatter(top: Ranked, text: string, tagged: Tagged): boolean {
    const kind = kinds.get(top.id);
    if (top.patterns > 0 || kind === 'refusal' || kind === 'person') return false;
    const besides = PER_TOPIC * marks.topicsOf(tagged).length + PER_LIKENESS * (top.score - 1);
    const needed = OTHER_MATTER + besides + (kind === 'silent' ? OF_SILENT : 0);
    return otherMatter(text, tagged) > needed;
  }

  /** As which other matter it is declined: one that it is nearly as like as the likest topic, if there is one. */
  function declinedAs(top: Ranked, ranked: readonly Ranked[]): SingleIntent {
    const other = ranked.find(
      ({ id, score }) => kinds.get(id) === 'off_topic' && top.score - score < NEAR_OTHER,
    );
    return other ? { kind: 'article', id: other.id, also: [] } : { kind: 'off_topic' };
  }

  /** «Срок», «апелляция»: what it may be, on different points, where nothing speaks for one of them. */
  function readingsOf(top: Ranked, ranked: readonly Ranked[]): string[] {
    const readings = [top.id];
    for (const { id, score } of ranked.slice(1)) {
      if (top.score - score >= EQUALLY_LIKELY || readings.length === MOST_READINGS) break;
      if (readings.every((one) => points.share(one, id) < SAME_MATTER)) readings.push(id);
    }
    return readings;
  }

  /** Wishes for a person and other matters are known by their own examples, whatever words of attestation they lack. */
  function isOwnMatter(id: string, opening: boolean): boolean {
    const kind = kinds.get(id);
    return kind === 'person' || kind === 'off_topic' || (kind === 'silent' && !opening);
  }

  /** Which share of what a message says is in words that no topic of attestation uses: «загранпаспорт», «юбилей». */
  function foreignShare({ tokens, mentions }: Tagged): number {
    const telling = tokens.filter(({ kind, folded }) => kind === 'word' && !isStopWord(folded));
    const foreign = telling.filter(
      ({ text, folded, start, end, opening }) =>
        (opening || text.toLowerCase() === text) &&
        !knows(folded) &&
        !mentions.some((mention) => mention.start <= start && mention.end >= end),
    );
    return foreign.length / Math.max(1, telling.length);
  }

  /** The rule that a value said next would be for: one that the question fits too, on the same points if there is one. */
  function relatedRule(
    article: string,
    ranked: readonly Ranked[],
    current: string | undefined,
  ): Ranked | undefined {
    const fitting = ranked.filter(({ kind, score }) => kind === 'rule' && score >= POSSIBLE);
    const norm = fitting.find(({ id }) => content.rules[id]?.norm === article);
    const close = fitting.filter(({ id }) => points.share(id, article) >= SAME_MATTER);
    // Of several that wait for a pattern, each is for another post.
    const fit = close.filter(({ bound, patterns }) => close.length === 1 || !bound || patterns > 0);
    const near = close.find(({ id }) => id === current) ?? fit[0];
    return norm ?? near ?? fitting.find(({ patterns, score }) => patterns > 0 && score >= SURE);
  }

  function ruled(
    rule: Rule,
    { text, tagged, ranked, known }: Parameters<ReturnType<typeof createFreshUnderstanding>>[0],
  ): RuleIntent {
    const background = content.rules[rule.id]?.norm ?? points.nearestNorm(rule.id, ranked, SURE);
    const heard = hearing.hear(rule, text, tagged);
    return {
      kind: 'rule',
      rule,
      inputs: { ...known, ...heard.values },
      unclear: heard.unclear,
      ...(background === undefined ? {} : { background }),
    };
  }
}

function isBare({ tokens, mentions, quantities }: Tagged): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  return (
    words <= BARE_WORDS && quantities.length === 0 && !mentions.some(({ concept }) => concept.includes('.'))
  );
}
export type FreshUnderstanding = ReturnType<typeof createFreshUnderstanding>;
