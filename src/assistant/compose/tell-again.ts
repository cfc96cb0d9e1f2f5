import type { Content } from '../../content/content.ts';
import type { Citation } from '../../domain/answer.ts';
import type { Article } from '../../domain/article.ts';
import type { Day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { AgainIntent } from '../understand/intent.ts';
import type { Phrases } from '../wording/create-phrases.ts';
import type { ComposeArticle } from './compose-article.ts';
import type { Evaluate } from './create-evaluator.ts';
import type { Draft } from './draft.ts';

/** So many places are named in the sentence; all of them stand below the answer. */
const MOST_PLACES = 3;

interface At {
  /** What the rule was told. */
  readonly known: Readonly<Record<string, unknown>>;
  readonly language: Language;
  readonly on: Day;
}

/**
 * Tells the last answer once more, with the places it stands on first, or with all that was behind «more»; undefined where
 * it stood on nothing.
 */
export function createTellAgain(deps: {
  readonly content: Pick<Content, 'rules'>;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly evaluate: Evaluate;
  readonly composeArticle: ComposeArticle;
  readonly phrases: Phrases;
}) {
  const { content, rules, articles, evaluate, composeArticle, phrases } = deps;

  return function tellAgain({ topic, how }: AgainIntent, at: At): Draft | undefined {
    const draft = drafted(topic, at);
    if (!draft) return undefined;
    // What the documents leave open is no more open for being asked about once more.
    if (how === 'more' && articles.get(topic)?.kind === 'silent') return atLength(draft);
    if (draft.citations.length === 0) return undefined;
    if (how === 'more' && draft.more !== undefined) return atLength(draft);
    const lead = phrases.phrase(at.language, 'ground-told', { places: placesOf(draft.citations) });
    return { ...draft, text: `${lead}\n\n${draft.text}`, evidence: [...draft.evidence, lead] };
  };

  function drafted(topic: string, { known, language, on }: At): Draft | undefined {
    const rule = rules.get(topic);
    const norm = articles.get(rule ? (content.rules[rule.id]?.norm ?? '') : topic);
    const computed = rule && evaluate({ rule, inputs: known, on, language }).draft;
    // What only asks for a value stands on nothing yet: the norm does.
    if (computed && computed.citations.length > 0) return computed;
    return norm && composeArticle(norm, language, on);
  }
}

function atLength({ more, ...draft }: Draft): Draft {
  return more === undefined ? draft : { ...draft, text: `${draft.text}\n\n${more}` };
}

/** «Правила, ред. от …: п. 39; прил. 9»: each document once. */
function placesOf(citations: readonly Citation[]): string {
  const byDocument = new Map<string, string[]>();
  for (const { title, place } of citations.slice(0, MOST_PLACES)) {
    const places = byDocument.get(title) ?? [];
    byDocument.set(title, [...places, place]);
  }
  return [...byDocument].map(([title, places]) => `${title}: ${places.join('; ')}`).join('. ');
}
