import type { Content } from '../../content/content.ts';
import type { Language } from '../../domain/language.ts';
import { splitValue } from '../../domain/split-value.ts';
import { detectLanguage } from '../../language/detect-language.ts';
import type { Tagged, Tagger } from '../../language/glossary.ts';
import type { Rule } from '../../rules/define-rule.ts';
import { inputWordsOf } from '../compose/compose-outcome.ts';
import type { ConversationState } from '../conversation-state.ts';
import type { FactWords } from '../wording/create-fact-words.ts';
import type { Phrases } from '../wording/create-phrases.ts';
import { choicesOf } from './choices-of.ts';
import type { Ranked, TopicRanker } from './create-topic-ranker.ts';
import { type Heard, hearInputs } from './hear-inputs.ts';
import { hearReply } from './hear-reply.ts';

/** A topic with this score is answered at once. */
const SURE = 0.5;
/** The same for a message that names nothing of attestation: it may share letters by chance. */
const SURE_OF_TALK = 0.8;
/** Below this score a topic is not even offered. */
const POSSIBLE = 0.35;
/** Topics this near to the best one are offered beside its answer. */
const NEAR_LEAD = 0.05;
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
/** A wish for a person is taken as one only in a message this short: «специалист» is also a job. */
const PERSON_WISH_TOKENS = 7;

/** What a message comes to. `unclear`: a value was named that cannot be taken. */
export type Intent =
  | { readonly kind: 'person' }
  | {
      readonly kind: 'rule';
      readonly rule: Rule;
      readonly inputs: Readonly<Record<string, unknown>>;
      readonly unclear: Heard['unclear'];
      /** An article that tells the norm while the rule still needs a value. */
      readonly background?: string;
    }
  | {
      readonly kind: 'article';
      readonly id: string;
      readonly rule?: string;
      readonly also: readonly string[];
    }
  | { readonly kind: 'off_topic' }
  | { readonly kind: 'unknown'; readonly near: readonly Ranked[] };

export interface Understanding {
  readonly language: Language;
  readonly intent: Intent;
  readonly tagged: Tagged;
}

/** Understands a message offline, from the declarations of rules and articles and what the conversation is about. */
export function createUnderstanding(deps: {
  readonly content: Content;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly tagger: Tagger;
  readonly ranker: TopicRanker;
  readonly phrases: Phrases;
  readonly factWords: FactWords;
}) {
  const { content, rules, tagger, ranker, phrases, factWords } = deps;
  const taskCounts = numbersOfParameter(content, 'ozp.tasks');

  const pointsOf = new Map(
    [...Object.values(content.rules), ...content.articles].map(({ id, references }) => [
      id,
      new Set(references.map(pointOf)),
    ]),
  );

  /** Which share of the points of a rule and an article both rest on, 0 to 1. */
  function sharedPoints(rule: string, article: string): number {
    const ofRule = pointsOf.get(rule) ?? new Set();
    const ofArticle = pointsOf.get(article) ?? new Set();
    const shared = [...ofRule].filter((point) => ofArticle.has(point)).length;
    return shared / Math.max(1, ofRule.size + ofArticle.size - shared);
  }

  /** The likeliest article that rests on the same points as a rule. */
  function nearestNorm(rule: string, ranked: readonly Ranked[]): string | undefined {
    const [nearest] = ranked
      .filter(({ kind, score }) => kind === 'article' && score >= SURE)
      .map(({ id, score }) => ({ id, fit: score * sharedPoints(rule, id) }))
      .filter(({ fit }) => fit > 0)
      .sort((a, b) => b.fit - a.fit);
    return nearest?.id;
  }

  function wordsOf(rule: Rule) {
    const words = content.rules[rule.id];
    if (!words) throw new Error(`rule ${rule.id} has no words in knowledge/rules`);
    return inputWordsOf(rule, words, content);
  }

  return function understand(request: {
    readonly text: string;
    readonly fallback: Language;
    readonly state: ConversationState;
    readonly profile: Readonly<Record<string, unknown>>;
  }): Understanding {
    const { text, fallback, state, profile } = request;
    const language = detectLanguage(text, fallback).language;
    const tagged = tagger.tag(text, language);
    const ranked = withInputs(rankParts(text, tagged, language), text, tagged);
    const reply = replied(text, tagged, language, state, ranked);
    if (reply) return { language: replyLanguage(text, fallback), tagged, intent: reply };
    const wish = tagged.mentions.some(({ concept }) => concept === 'person-wish');
    if (wish && tagged.tokens.length <= PERSON_WISH_TOKENS) {
      return { language, tagged, intent: { kind: 'person' } };
    }
    return {
      language,
      tagged,
      intent: followed(text, tagged, state, ranked, profile) ?? fresh(text, tagged, ranked, profile),
    };
  };

  /** Topics of the whole message, or of a part of a long one: the best score each topic reaches. */
  function rankParts(text: string, tagged: Tagged, language: Language): readonly Ranked[] {
    const whole = ranker.rank(text, tagged);
    if (tagged.tokens.length <= STORY_TOKENS) return whole;
    const best = new Map(whole.map((one) => [one.id, one]));
    for (const part of questionsIn(text)) {
      for (const one of ranker.rank(part, tagger.tag(part, language))) {
        const known = best.get(one.id);
        if (known && one.score > known.score)
          best.set(one.id, { ...one, patterns: Math.max(one.patterns, known.patterns) });
      }
    }
    return [...best.values()];
  }

  /** Rules gain where the message names a value they need. */
  function withInputs(ranked: readonly Ranked[], text: string, tagged: Tagged): Ranked[] {
    const likest = ranked[0]?.score ?? 0;
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

  /** How many values of a rule a message brings; a post alone says who asks, not what to compute. */
  function heardCount(rule: Rule, text: string, tagged: Tagged): number {
    const { values, unclear } = hearInputs(text, tagged, wordsOf(rule), taskCounts);
    return Object.keys(values).filter((id) => id !== 'post').length + unclear.length;
  }

  /** The message as a reply to the question that was asked, unless it clearly asks something else. */
  function replied(
    text: string,
    tagged: Tagged,
    language: Language,
    state: ConversationState,
    ranked: readonly Ranked[],
  ): Intent | undefined {
    const rule = state.rule === undefined ? undefined : rules.get(state.rule);
    const { asked } = state;
    const input = asked === undefined ? undefined : rule?.inputs[asked];
    if (!rule || asked === undefined || !input) return undefined;
    const words = wordsOf(rule);
    const asking = words[asked];
    if (!asking) return undefined;
    const labels = choicesOf(asked, input, words, { phrases, factWords });
    const reply = hearReply({
      id: asked,
      input,
      words: asking,
      labels: [...labels.ru, ...labels.kk],
      text,
      tagged,
      taskCounts,
    });
    const [top] = ranked;
    const other = top !== undefined && top.id !== rule.id && top.score >= SURE && tagged.tokens.length > 3;
    if (reply.kind === 'none' || (other && !sameWords(text, labels[language]))) return undefined;
    const heard = hearInputs(text, tagged, words, taskCounts);
    if (reply.kind === 'unclear') {
      return { kind: 'rule', rule, inputs: state.known, unclear: [{ input: asked, ...reply }] };
    }
    return {
      kind: 'rule',
      rule,
      inputs: { ...state.known, ...heard.values, [asked]: reply.value },
      unclear: [],
    };
  }

  /** «А на мастера?»: a short message that changes an input of the rule just talked about. */
  function followed(
    text: string,
    tagged: Tagged,
    state: ConversationState,
    ranked: readonly Ranked[],
    profile: Readonly<Record<string, unknown>>,
  ): Intent | undefined {
    const rule = state.rule === undefined ? undefined : rules.get(state.rule);
    if (!rule || tagged.tokens.length > 6) return undefined;
    const heard = hearInputs(text, tagged, wordsOf(rule), taskCounts);
    if (Object.keys(heard.values).length === 0) return undefined;
    const [top] = ranked;
    if (top && top.id !== rule.id && top.score >= SURE && hasOwnTopic(tagged)) return undefined;
    return {
      kind: 'rule',
      rule,
      inputs: { ...profile, ...state.known, ...heard.values },
      unclear: heard.unclear,
    };
  }

  function fresh(
    text: string,
    tagged: Tagged,
    ranked: readonly Ranked[],
    profile: Readonly<Record<string, unknown>>,
  ): Intent {
    const [top] = ranked;
    if (!tagged.tokens.some(({ kind }) => kind === 'word')) return { kind: 'unknown', near: [] };
    const talk = !tagged.mentions.some(({ concept }) => !TALK_CONCEPTS.has(concept));
    if (!top || top.score < (talk ? SURE_OF_TALK : SURE)) {
      if (talk) return { kind: 'off_topic' };
      return { kind: 'unknown', near: ranked.filter(({ score }) => score >= POSSIBLE).slice(0, 3) };
    }
    const rule = top.kind === 'rule' ? rules.get(top.id) : undefined;
    if (!rule) {
      const related = ranked.find(
        ({ kind, patterns, score }) => kind === 'rule' && patterns > 0 && score >= SURE,
      );
      const also = ranked.slice(1, 3).filter(({ score }) => score >= SURE && top.score - score < NEAR_LEAD);
      return {
        kind: 'article',
        id: top.id,
        also: also.map(({ id }) => id),
        ...(related ? { rule: related.id } : {}),
      };
    }
    const background = content.rules[rule.id]?.norm ?? nearestNorm(rule.id, ranked);
    const heard = hearInputs(text, tagged, wordsOf(rule), taskCounts);
    return {
      kind: 'rule',
      rule,
      inputs: { ...profile, ...heard.values },
      unclear: heard.unclear,
      ...(background === undefined ? {} : { background }),
    };
  }

  /** A button's word or a bare number tells no language: the conversation's goes on. */
  function replyLanguage(text: string, fallback: Language): Language {
    const detected = detectLanguage(text, fallback);
    return detected.confident ? detected.language : fallback;
  }
}
export type Understand = ReturnType<typeof createUnderstanding>;

/** Concepts that ask or connect but name no topic of their own. */
const FUNCTION_CONCEPTS = new Set([
  'how-many',
  'wanted',
  'current',
  'must',
  'when',
  'negation',
  'percent',
  'points',
  'category',
  'correction',
  'position',
]);

/** Concepts of any talk: a message with no other is about something else than attestation. */
const TALK_CONCEPTS = new Set([
  ...FUNCTION_CONCEPTS,
  'greeting',
  'thanks',
  'goodbye',
  'yes_no.yes',
  'yes_no.no',
  'address',
  'source-wish',
]);

/** Whether a message names a topic beside the values it gives («надбавка за мастера» does, «а на мастера?» does not). */
function hasOwnTopic({ mentions }: Tagged): boolean {
  return mentions.some(({ concept }) => !concept.includes('.') && !FUNCTION_CONCEPTS.has(concept));
}

function pointOf(reference: string): string {
  return reference.split('/')[0] ?? reference;
}

/** The sentences of a story that ask something; the last one where none has a question mark. */
function questionsIn(text: string): string[] {
  const sentences = text.split(/(?<=[.!?…])\s+/u).filter((sentence) => sentence.trim() !== '');
  const asking = sentences.filter((sentence) => sentence.includes('?'));
  return asking.length > 0 ? asking : sentences.slice(-1);
}

function sameWords(text: string, labels: readonly { readonly label: string }[]): boolean {
  const said = text.trim().toLocaleLowerCase();
  return labels.some(({ label }) => label.toLocaleLowerCase() === said);
}

function numbersOfParameter(content: Content, id: string): number[] {
  const value = content.parameters[id]?.values.at(-1)?.value;
  if (value === undefined) return [];
  const { table, entry } = splitValue(value);
  const entries = table ? Object.values(table) : [entry];
  return [...new Set(entries.filter((one): one is number => typeof one === 'number'))];
}
