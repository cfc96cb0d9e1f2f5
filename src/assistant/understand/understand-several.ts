import type { Language } from '../../domain/language.ts';
import type { Tagged, Tagger } from '../../language/glossary.ts';
import { pointsBack } from '../../language/marker-words.ts';
import type { ConceptMarks } from './concept-marks.ts';
import type { RuleHearing } from './hear-rule.ts';
import type { Intent, SingleIntent } from './intent.ts';
import type { Context, MessageRanker } from './rank-message.ts';
import { splitQuestions } from './split-questions.ts';
import type { FreshUnderstanding } from './understand-fresh.ts';

/** So many questions of one message are answered; the rest is named. */
const MOST_PARTS = 3;

/** A later question this short, with one topic, is about what the one before was about. */
const LEANING_TOKENS = 5;

/** How much of a part's likeness is that of the whole message, where it tells something before it asks. */
const WHOLE_SHARE = 0.5;

interface Part {
  readonly text: string;
  readonly tagged: Tagged;
}

/** Takes a message apart where it asks several things; undefined where it asks one. */
export function createSeveralUnderstanding(deps: {
  readonly tagger: Tagger;
  readonly marks: ConceptMarks;
  readonly hearing: RuleHearing;
  readonly messages: MessageRanker;
  readonly fresh: FreshUnderstanding;
}) {
  const { tagger, marks, hearing, messages, fresh } = deps;

  return function several(request: {
    readonly text: string;
    readonly tagged: Tagged;
    readonly language: Language;
    readonly known: Readonly<Record<string, unknown>>;
    readonly context: Context | undefined;
  }): Intent | undefined {
    const { text, tagged, language, known } = request;
    const { told, asked } = splitQuestions(text);
    if (asked.length < 2) return undefined;
    const parts = partsOf(asked, language);
    if (parts.length < 2) return undefined;
    const whole = new Map(
      told === '' ? [] : messages.rank(text, tagged, language).map(({ id, score }) => [id, score]),
    );
    let context = request.context;
    let first = true;
    const understood: { text: string; intent: SingleIntent }[] = [];
    for (const part of parts) {
      const before = understood.at(-1)?.intent;
      const intent = same(part, before, language) ?? alone(part);
      context = { text: part.text, tagged: topicsAlone(part.tagged), topic: topicOf(intent) };
      first = false;
      if (!understood.some((one) => repeats(one.intent, intent)))
        understood.push({ text: part.text, intent });
    }
    const answered = understood.filter(({ intent }) => isAnswered(intent));
    if (understood.length < 2 || answered.length === 0) return undefined;
    return {
      kind: 'several',
      parts: understood.slice(0, MOST_PARTS),
      rest: understood.slice(MOST_PARTS).map((part) => part.text),
    };

    /** «И сколько действует?» is of what was asked before: it names at most what is asked of it. */
    function leansOn({ tagged: { tokens, mentions }, tagged: part }: Part): boolean {
      const named = marks.topicsOf(part).length;
      return (
        named === 0 || (!first && named === 1 && tokens.length <= LEANING_TOKENS && !mentions.some(isValue))
      );
    }

    function alone(part: Part): SingleIntent {
      const withTold = `${told} ${part.text}`.trim();
      const heardIn = told === '' ? part.tagged : tagger.tag(withTold, language);
      const back = part.tagged.tokens.some(({ folded }) => pointsBack.has(folded));
      const own =
        context && (back || leansOn(part))
          ? messages.rankFollowing(part.text, part.tagged, context)
          : messages.rank(part.text, part.tagged, language, { text: withTold, tagged: heardIn });
      const ranked = own
        .map((one) => ({
          ...one,
          score: (1 - WHOLE_SHARE) * one.score + WHOLE_SHARE * (whole.get(one.id) ?? one.score),
        }))
        .sort((a, b) => b.score - a.score);
      const intent = fresh({ text: withTold, tagged: heardIn, ranked, known, inTalk: back });
      if (intent.kind !== 'rule') return intent;
      return { ...intent, inputs: { ...hearing.hear(intent.rule, text, tagged).values, ...intent.inputs } };
    }
  };

  /** A part that only names another value asks the same again: «порог на эксперта? а на мастера?» */
  function same(part: Part, before: SingleIntent | undefined, language: Language): SingleIntent | undefined {
    if (before?.kind !== 'rule' || marks.topicsOf(part.tagged).length > 0) return undefined;
    const heard = hearing.hear(before.rule, part.text, tagger.tag(part.text, language)).values;
    if (Object.keys(heard).length === 0) return undefined;
    return { ...before, inputs: { ...before.inputs, ...heard } };
  }

  /** What is asked, each part with a topic or a value of its own; what has neither belongs to the part before. */
  function partsOf(asked: readonly string[], language: Language): Part[] {
    const parts: Part[] = [];
    for (const text of asked) {
      const tagged = tagger.tag(text, language);
      const stands = marks.topicsOf(tagged).length > 0 || tagged.mentions.some(isValue);
      const last = parts.at(-1);
      if (stands || !last) parts.push({ text, tagged });
      else parts[parts.length - 1] = rejoined(`${last.text} ${text}`, language);
    }
    return parts.filter(({ tagged }) => marks.namesSomething(tagged));
  }

  function rejoined(text: string, language: Language): Part {
    return { text, tagged: tagger.tag(text, language) };
  }

  function topicsAlone(tagged: Tagged): Tagged {
    const topics = new Set(marks.topicsOf(tagged));
    return {
      ...tagged,
      quantities: [],
      mentions: tagged.mentions.filter(({ concept }) => topics.has(concept)),
    };
  }
}

function isValue({ concept }: { readonly concept: string }): boolean {
  return concept.includes('.') && !concept.startsWith('yes_no.');
}

function topicOf(intent: SingleIntent): string | undefined {
  if (intent.kind === 'rule') return intent.rule.id;
  return intent.kind === 'article' ? intent.id : undefined;
}

function isAnswered({ kind }: SingleIntent): boolean {
  return kind === 'rule' || kind === 'article';
}

/** Whether a later part comes to what an earlier one already says. */
function repeats(one: SingleIntent, other: SingleIntent): boolean {
  if (one.kind === 'rule' && other.kind === 'rule') {
    return one.rule.id === other.rule.id && JSON.stringify(one.inputs) === JSON.stringify(other.inputs);
  }
  if (one.kind === 'article' && other.kind === 'article') return one.id === other.id;
  if (one.kind === 'rule' && other.kind === 'article')
    return one.background === other.id || other.rule === one.rule.id;
  if (one.kind === 'article' && other.kind === 'rule') return one.rule === other.rule.id;
  return one.kind === other.kind;
}
