import type { Content } from '../../content/content.ts';
import type { Language } from '../../domain/language.ts';
import { detectLanguage } from '../../language/detect-language.ts';
import type { Tagged, Tagger } from '../../language/glossary.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { NamedSources } from '../compose/named-sources.ts';
import { type ConversationState, parseState } from '../conversation-state.ts';
import type { FactWords } from '../wording/create-fact-words.ts';
import type { Phrases } from '../wording/create-phrases.ts';
import { asksAgain } from './asks-again.ts';
import { asksHowLong } from './asks-how-long.ts';
import { bareFigure } from './bare-figure.ts';
import { createConceptMarks } from './concept-marks.ts';
import type { Ranked, TopicRanker } from './create-topic-ranker.ts';
import { createRuleHearing } from './hear-rule.ts';
import type { Intent, Understanding } from './intent.ts';
import { isFollowing } from './is-following.ts';
import { createOtherPosts } from './of-other-post.ts';
import { backToOwn, ofWhom } from './of-whom.ts';
import type { OtherMatter } from './other-matter-index.ts';
import { createPersonFacts } from './person-facts.ts';
import { type Context, createMessageRanker } from './rank-message.ts';
import { createRuleTopics } from './rule-topics.ts';
import { createSharedPoints } from './shared-points.ts';
import { takeFacts } from './take-facts.ts';
import { createTalkRanking } from './talk-ranking.ts';
import { createFollowUpUnderstanding } from './understand-follow-up.ts';
import { createFreshUnderstanding } from './understand-fresh.ts';
import { createReplyUnderstanding } from './understand-reply.ts';
import { createSeveralUnderstanding } from './understand-several.ts';
import { withoutBystanders } from './without-bystanders.ts';
import { withoutCourtesy } from './without-courtesy.ts';
import { withoutDenied } from './without-denied.ts';
import { withoutDoubted } from './without-doubted.ts';

/** A wish for a person is taken as one only in a message this short: «специалист» is also a job. */
const PERSON_WISH_TOKENS = 7;

/** A doubt this short names nothing that it could be about. */
const BARE_WORDS = 3;

/** A message of so many words in the midst of a talk may be about what was talked about. */
const LOOSE_WORDS = 12;

/** So many topics of a message in one pattern leave nothing to add. */
const WHOLE_PATTERN = 2;
/** So many values for the likest rule, beside a post, are a question of their own. */
const WHOLE_VALUES = 2;

/** Understands a message offline, from the declarations of rules and articles and what the conversation is about. */
export function createUnderstanding(deps: {
  readonly content: Content;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly tagger: Tagger;
  readonly ranker: TopicRanker;
  readonly otherMatter: OtherMatter;
  readonly phrases: Phrases;
  readonly factWords: FactWords;
  readonly namedSources: NamedSources;
}) {
  const { content, rules, tagger, ranker, otherMatter, phrases, factWords, namedSources } = deps;
  const marks = createConceptMarks(content.glossary);
  const wishes = new Set(content.articles.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const hearing = createRuleHearing({ content });
  const points = createSharedPoints(content);
  const topics = createRuleTopics({ content, rules, hearing, marks });
  const tellsOfPerson = createPersonFacts({ content });
  const messages = createMessageRanker({ rules, tagger, ranker, hearing, marks, points, namedSources });
  const talk = createTalkRanking({ rules, hearing, marks });
  const replied = createReplyUnderstanding({ rules, hearing, topics, phrases, factWords });
  const followed = createFollowUpUnderstanding({ rules, hearing, topics, points, norms: content.rules });
  const fresh = createFreshUnderstanding({
    content,
    rules,
    hearing,
    marks,
    points,
    knows: ranker.knows,
    otherMatter,
  });
  const ofOtherPost = createOtherPosts({ content, rules, hearing });
  const several = createSeveralUnderstanding({ tagger, marks, hearing, messages, fresh });

  return function understand(request: {
    readonly text: string;
    readonly fallback: Language;
    readonly state: ConversationState;
    readonly profile: Readonly<Record<string, unknown>>;
    readonly facts: Readonly<Record<string, unknown>>;
  }): Understanding {
    const { fallback, profile } = request;
    const language = detectLanguage(request.text, fallback).language;
    const whole = tagger.tag(request.text, language);
    const anew = whole.mentions.some(({ concept }) => concept === 'start-over');
    const { text, greeted } = withoutCourtesy(request.text, whole, marks);
    const tagged = text === request.text ? whole : tagger.tag(text, language);
    const whose = ofWhom(tagged, request.state);
    const before = backToOwn(request.state, whose);
    const state = anew ? parseState({}) : before;
    const understanding = { language, tagged, greeted, anew, whose, told: tellsOfPerson(text, tagged) };
    const done = (one: Understanding) =>
      ofOtherPost(
        { ...one, intent: withQuestionBefore(one.intent, text, language, state) },
        { text, tagged, state },
      );
    const replaced = takeFacts({
      rule: ruleOf(state),
      facts: request.facts,
      state,
      tagger,
      hearing,
      phrases,
      factWords,
    });
    if (replaced) {
      const own = Object.keys(request.facts);
      return { ...understanding, language: replyLanguage(text, fallback), intent: replaced, own };
    }

    const known = { ...profile, ...state.facts };
    const context = contextOf(state, language);
    const ranked = messages.rank(text, tagged, language);
    const reply = replied({ text, tagged, language, state, ranked });
    if (reply) {
      const { intent, input } = reply;
      return {
        ...understanding,
        language: replyLanguage(text, fallback),
        intent,
        figure: input,
        own: [input],
      };
    }
    if (wishesPerson(tagged, ranked)) return { ...understanding, intent: { kind: 'person' } };
    const how = asksAgain(withoutDoubted(text, withoutBystanders(text, tagged)), marks);
    // A rule that still asks for something has no topic told yet, and its norm is told all the same.
    const told = state.background ?? state.topic ?? state.rule;
    if (how !== undefined && told !== undefined)
      return { ...understanding, intent: { kind: 'again', topic: told, how } };
    // «Почему?» as the first word of a talk is about nothing.
    if (how === 'ground' && words(tagged) <= BARE_WORDS)
      return { ...understanding, intent: { kind: 'unknown', near: [] } };
    const follow = followed({ text, tagged, state, ranked, known });
    if (follow) return done({ ...understanding, ...follow });
    const rule = ruleOf(state);
    const returns =
      before !== request.state && words(tagged) <= BARE_WORDS && marks.topicsOf(tagged).length === 0;
    if (rule && (returns || asksHowLong(tagged, state, marks))) {
      const inputs = { ...known, ...state.known };
      return done({ ...understanding, intent: { kind: 'rule', rule, inputs, unclear: [] } });
    }
    const leans = context !== undefined && !standsAlone(text, tagged, ranked);
    const following = leans && isFollowing(tagged, marks);
    const short = leans && words(tagged) <= LOOSE_WORDS;
    // What has a word foreign to attestation must be like a topic by itself: «как сварить борщ» follows nothing.
    const loose = short && !following && (marks.namesSomething(tagged) || allKnown(tagged));
    const inTalk =
      following || loose
        ? talk.likeEnough(messages.rankFollowing(text, tagged, context, loose), ranked, tagged)
        : ranked;
    const found: Intent =
      several({ text, tagged, language, known, context }) ??
      fresh({
        text,
        tagged,
        ranked: talk.withoutRepeating(inTalk, { text, tagged, state, own: ranked }),
        known:
          following || (loose && state.period && state.topic === state.rule)
            ? { ...known, ...state.known }
            : known,
        inTalk: following || short,
        opening: context === undefined,
        current: state.rule,
      });
    if (wishesByExample(found)) return { ...understanding, intent: { kind: 'person' } };
    const intent = withKnown(following || loose ? withBareFigure(found, text, tagged, state) : found, {
      text,
      tagged,
      state,
      known,
      profile,
    });
    return done({ ...understanding, intent, ...dropped(state, intent), ...lastFigure(intent, text, tagged) });
  };

  /** «А завучем?» … «я исследователь»: what this message and the question before it say only together. */
  function withQuestionBefore(
    intent: Intent,
    text: string,
    language: Language,
    state: ConversationState,
  ): Intent {
    if (intent.kind !== 'rule' || state.about === undefined || state.rule !== intent.rule.id) return intent;
    // What it was told before is recalled by itself.
    if (Object.keys(state.kept?.[intent.rule.id] ?? {}).length > 0) return intent;
    const words = hearing.wordsOf(intent.rule);
    const open = Object.keys(words).filter(
      (id) =>
        !(id in intent.inputs) && content.inputs[id] === undefined && words[id]?.hears.flags !== undefined,
    );
    if (open.length === 0) return intent;
    const both = `${state.about} ${text}`;
    const { values } = hearing.hear(intent.rule, both, tagger.tag(both, language));
    const heard = Object.fromEntries(Object.entries(values).filter(([id]) => open.includes(id)));
    return { ...intent, inputs: { ...intent.inputs, ...heard } };
  }

  /** «А муж, ему ещё пять лет»: what the talk leads back to takes a figure without words, as it does right after it. */
  function withBareFigure(intent: Intent, text: string, tagged: Tagged, state: ConversationState): Intent {
    if (intent.kind !== 'rule') return intent;
    const { rule } = intent;
    const words = hearing.wordsOf(rule);
    const taken = hearing.hear(rule, text, tagged).values;
    if (Object.keys(taken).some((id) => words[id]?.hears.quantity !== undefined)) return intent;
    const { quantities } = withoutDoubted(text, withoutDenied(tagged));
    const before = { ...state, known: { ...state.facts, ...state.kept?.[rule.id] } };
    const { taskCounts } = hearing;
    const figure = bareFigure({ rule, words, quantities, taken, state: before, taskCounts });
    if (figure === undefined || before.known[figure.input] === undefined) return intent;
    return { ...intent, inputs: { ...intent.inputs, [figure.input]: figure.value } };
  }

  /** A norm told in the midst of a talk, or to a person whose facts are remembered, with what its rule knows by now. */
  function withKnown(
    intent: Intent,
    at: {
      text: string;
      tagged: Tagged;
      state: ConversationState;
      known: Readonly<Record<string, unknown>>;
      profile: Readonly<Record<string, unknown>>;
    },
  ): Intent {
    const { text, tagged, state, known, profile } = at;
    if (intent.kind !== 'article' || intent.rule === undefined) return intent;
    const rule = rules.get(intent.rule);
    if (!rule) return intent;
    const goesOn = state.topic !== undefined && state.topic !== rule.id && isFollowing(tagged, marks);
    const heard = hearing.hear(rule, text, tagged).values;
    // What is of everybody who asks is remembered by other ways, where it is said of the speaker.
    const own = Object.fromEntries(Object.entries(heard).filter(([id]) => content.inputs[id] === undefined));
    const said = Object.keys(heard).length === 0 ? intent : { ...intent, heard: own };
    if (!goesOn && !Object.keys(profile).some((id) => id in rule.inputs)) return said;
    const isNorm = content.rules[rule.id]?.norm === intent.id;
    if (!isNorm && said === intent) return intent;
    return { ...said, inputs: { ...known, ...state.known, ...heard } };
  }

  function allKnown({ tokens }: Tagged): boolean {
    return tokens.every(({ kind, folded }) => kind !== 'word' || ranker.knows(folded));
  }

  /** A message with another topic wishes for a person only where it says so twice, or is most like such a wish. */
  function wishesPerson(tagged: Tagged, [top]: readonly Ranked[]): boolean {
    const said = tagged.mentions.filter(({ concept }) => concept === 'person-wish').length;
    if (said === 0) return false;
    const others = marks.topicsOf(tagged).filter((concept) => concept !== 'person-wish').length;
    const likely = others === 0 || (top !== undefined && wishes.has(top.id));
    return (tagged.tokens.length <= PERSON_WISH_TOKENS && likely) || (said > 1 && others < 2);
  }

  function wishesByExample(intent: Intent): boolean {
    return intent.kind === 'article' && wishes.has(intent.id);
  }

  /** A question that names all that its topic needs wants no context: «а какой тогда порог ОЗП?», «сарапшыға 34 жете ме». */
  function standsAlone(text: string, tagged: Tagged, [top]: readonly Ranked[]): boolean {
    if (top === undefined) return false;
    const rule = rules.get(top.id);
    const heard = rule ? Object.keys(hearing.hear(rule, text, tagged).values) : [];
    if (heard.filter((id) => id !== 'post').length >= WHOLE_VALUES) return true;
    return top.patterns >= WHOLE_PATTERN && marks.topicsOf(tagged).length >= WHOLE_PATTERN;
  }

  /** The figure that a question names last is the one that «а если 6?» changes. */
  function lastFigure(intent: Intent, text: string, tagged: Tagged): { readonly figure?: string } {
    if (intent.kind !== 'rule') return {};
    const words = hearing.wordsOf(intent.rule);
    const figure = Object.keys(hearing.hear(intent.rule, text, tagged).values).findLast(
      (id) => words[id]?.hears.quantity !== undefined,
    );
    return figure === undefined ? {} : { figure };
  }

  function ruleOf(state: ConversationState): Rule | undefined {
    return state.rule === undefined ? undefined : rules.get(state.rule);
  }

  /** What the conversation is about, as a question with its topics: values are known by themselves. */
  function contextOf({ about, topic }: ConversationState, language: Language): Context | undefined {
    if (about === undefined) return undefined;
    const tagged = tagger.tag(about, language);
    const own = new Set(marks.topicsOf(tagged));
    return {
      text: about,
      topic,
      tagged: {
        ...tagged,
        quantities: [],
        mentions: tagged.mentions.filter(({ concept }) => own.has(concept)),
      },
    };
  }

  /** A button's word or a bare number tells no language: the conversation's goes on. */
  function replyLanguage(text: string, fallback: Language): Language {
    const detected = detectLanguage(text, fallback);
    return detected.confident ? detected.language : fallback;
  }
}
export type Understand = ReturnType<typeof createUnderstanding>;

function words({ tokens }: Tagged): number {
  return tokens.filter(({ kind }) => kind === 'word').length;
}

/** The rule whose question is left unanswered by an answer to something else. */
function dropped({ rule, asked }: ConversationState, intent: Intent): { readonly dropped?: string } {
  if (rule === undefined || asked === undefined) return {};
  return intent.kind === 'rule' && intent.rule.id === rule ? {} : { dropped: rule };
}
