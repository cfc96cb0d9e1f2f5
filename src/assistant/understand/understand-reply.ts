import type { Language } from '../../domain/language.ts';
import type { Tagged } from '../../language/glossary.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { ConversationState } from '../conversation-state.ts';
import type { FactWords } from '../wording/create-fact-words.ts';
import type { Phrases } from '../wording/create-phrases.ts';
import { choicesOf } from './choices-of.ts';
import type { Ranked } from './create-topic-ranker.ts';
import { hearReply } from './hear-reply.ts';
import type { RuleHearing } from './hear-rule.ts';
import type { RuleIntent } from './intent.ts';
import type { RuleTopics } from './rule-topics.ts';
import { SURE } from './understand-fresh.ts';

/** A reply is short; a message with more words is one only where it names nothing else. */
const REPLY_TOKENS = 3;

/** Takes a message as a reply to the question that was asked, unless it clearly asks something else. */
export function createReplyUnderstanding(deps: {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly hearing: RuleHearing;
  readonly topics: RuleTopics;
  readonly phrases: Phrases;
  readonly factWords: FactWords;
}) {
  const { rules, hearing, topics, phrases, factWords } = deps;

  return function replied(request: {
    readonly text: string;
    readonly tagged: Tagged;
    readonly language: Language;
    readonly state: ConversationState;
    readonly ranked: readonly Ranked[];
  }): { readonly intent: RuleIntent; readonly input: string } | undefined {
    const { text, tagged, language, state, ranked } = request;
    const rule = state.rule === undefined ? undefined : rules.get(state.rule);
    const { asked } = state;
    const input = asked === undefined ? undefined : rule?.inputs[asked];
    if (!rule || asked === undefined || !input) return undefined;
    const words = hearing.wordsOf(rule);
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
      taskCounts: hearing.taskCounts,
    });
    if (reply.kind === 'none') return undefined;
    if (asksElse(rule, tagged, ranked) && !sameWords(text, labels[language])) return undefined;
    if (reply.kind === 'unclear') {
      return {
        intent: { kind: 'rule', rule, inputs: state.known, unclear: [{ input: asked, ...reply }] },
        input: asked,
      };
    }
    const heard = hearing.hear(rule, text, tagged);
    const inputs = { ...state.known, ...heard.values, [asked]: reply.value };
    return { intent: { kind: 'rule', rule, inputs, unclear: [] }, input: asked };
  };

  function asksElse(rule: Rule, tagged: Tagged, ranked: readonly Ranked[]): boolean {
    const [top] = ranked;
    if (top === undefined || top.id === rule.id || top.score < SURE) return false;
    return tagged.tokens.length > REPLY_TOKENS && topics.isForeign(rule.id, tagged);
  }
}

function sameWords(text: string, labels: readonly { readonly label: string }[]): boolean {
  const said = text.trim().toLocaleLowerCase();
  return labels.some(({ label }) => label.toLocaleLowerCase() === said);
}
