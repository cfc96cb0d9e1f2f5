import type { Tagger } from '../../language/glossary.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { ConversationState } from '../conversation-state.ts';
import type { FactWords } from '../wording/create-fact-words.ts';
import type { Phrases } from '../wording/create-phrases.ts';
import { choicesOf } from './choices-of.ts';
import { hearReply } from './hear-reply.ts';
import type { RuleHearing } from './hear-rule.ts';
import type { RuleIntent } from './intent.ts';

/**
 * Facts put in place of what was understood, for the rule the conversation is about: by value, in a person's words, or
 * null for «not so». Undefined where there is no such rule or none of its inputs is named.
 */
export function takeFacts(request: {
  readonly rule: Rule | undefined;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly state: ConversationState;
  readonly tagger: Tagger;
  readonly hearing: RuleHearing;
  readonly phrases: Phrases;
  readonly factWords: FactWords;
}): RuleIntent | undefined {
  const { rule, facts, state, tagger, hearing, phrases, factWords } = request;
  if (!rule) return undefined;
  const named = Object.entries(facts).filter(([id]) => Object.hasOwn(rule.inputs, id));
  if (named.length === 0) return undefined;
  const words = hearing.wordsOf(rule);
  const inputs: Record<string, unknown> = { ...state.facts, ...state.known };
  const unclear: RuleIntent['unclear'][number][] = [];
  for (const [id, value] of named) {
    const input = rule.inputs[id];
    const own = words[id];
    if (value === null || !input || !own) {
      delete inputs[id];
    } else if (typeof value !== 'string' || input.schema.safeParse(value).success) {
      inputs[id] = value;
    } else {
      const labels = choicesOf(id, input, words, { phrases, factWords });
      const reply = hearReply({
        id,
        input,
        words: own,
        labels: [...labels.ru, ...labels.kk],
        text: value,
        tagged: tagger.tag(value),
        taskCounts: hearing.taskCounts,
      });
      if (reply.kind === 'unclear') {
        delete inputs[id];
        unclear.push({ input: id, text: reply.text, why: reply.why });
      } else inputs[id] = reply.kind === 'value' ? reply.value : value;
    }
  }
  return { kind: 'rule', rule, inputs, unclear, takenBack: true };
}
