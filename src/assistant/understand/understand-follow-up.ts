import { isDeepStrictEqual } from 'node:util';
import type { Tagged } from '../../language/glossary.ts';
import { selfWords } from '../../language/marker-words.ts';
import { questionWord } from '../../language/question-words.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { ConversationState } from '../conversation-state.ts';
import { bareFigure } from './bare-figure.ts';
import type { Ranked } from './create-topic-ranker.ts';
import type { RuleHearing } from './hear-rule.ts';
import type { RuleIntent } from './intent.ts';
import type { RuleTopics } from './rule-topics.ts';
import { SURE } from './understand-fresh.ts';
import { withoutDenied } from './without-denied.ts';
import { withoutDoubted } from './without-doubted.ts';

/** A longer message is a question of its own. */
const FOLLOW_UP_TOKENS = 12;
/** From so many words on, a message that another rule's pattern fits is that rule's. */
const OWN_QUESTION_TOKENS = 7;
/** So is a shorter one that brings it so many values, and more of them than to the rule talked about. */
const OWN_QUESTION_VALUES = 2;

/** Takes a message as a change of what the rule just talked about was told: «а на мастера?», «а если 6?», «нет, я эксперт». */
export function createFollowUpUnderstanding(deps: {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly hearing: RuleHearing;
  readonly topics: RuleTopics;
}) {
  const { rules, hearing, topics } = deps;

  return function followed(request: {
    readonly text: string;
    readonly tagged: Tagged;
    readonly state: ConversationState;
    readonly ranked: readonly Ranked[];
    readonly known: Readonly<Record<string, unknown>>;
  }): { readonly intent: RuleIntent; readonly figure?: string } | undefined {
    const { text, tagged, state, ranked, known } = request;
    const rule = state.rule === undefined ? undefined : rules.get(state.rule);
    if (!rule || tagged.tokens.length > FOLLOW_UP_TOKENS) return undefined;
    const asks = text.includes('?') || questionWord.test(text);
    const foreign = topics.isForeign(rule.id, tagged);
    const own = isOwnQuestion(rule, text, tagged, ranked);
    if (asks && (foreign || own || bringsForeignTime(rule, tagged))) return undefined;
    if (foreign && !asks && own && !continuesAsked(state, rule, text, tagged)) return undefined;
    if (foreign && topics.isBarred(rule.id, tagged)) return undefined;
    const heard = hearing.hear(rule, text, tagged);
    const values = ofTheSpeaker(rule, heard.values, tagged, state);
    const words = hearing.wordsOf(rule);
    const owned = Object.keys(values).some((id) => words[id]?.hears.quantity !== undefined);
    const figure = owned
      ? undefined
      : bareFigure({
          rule,
          words,
          quantities: withoutDoubted(text, withoutDenied(tagged)).quantities,
          taken: values,
          state,
          taskCounts: hearing.taskCounts,
        });
    const all = { ...values, ...(figure ? { [figure.input]: figure.value } : {}) };
    // What is said again changes nothing: something else is asked about it.
    if (Object.entries(all).every(([id, value]) => isDeepStrictEqual(state.known[id], value)))
      return undefined;
    // A question that leaves the one put to it open is its own: «а когда смогу?».
    if (state.asked !== undefined && !(state.asked in all) && questionWord.test(text) && !owned && !figure)
      return undefined;
    const unclear = heard.unclear.filter(({ input }) => !(input in all));
    const intent: RuleIntent = { kind: 'rule', rule, inputs: { ...known, ...state.known, ...all }, unclear };
    return { intent, ...(figure ? { figure: figure.input } : {}) };
  };

  /** «А директору тоже раз в 5 лет?» is no question of a rule that has no use for a length of time. */
  function bringsForeignTime(rule: Rule, { quantities }: Tagged): boolean {
    const wanted = Object.values(hearing.wordsOf(rule)).some(({ hears }) => hears.quantity === 'duration');
    return !wanted && quantities.some(({ kind }) => kind === 'duration');
  }

  /** Whether it brings what was asked for. */
  function continuesAsked(state: ConversationState, rule: Rule, text: string, tagged: Tagged): boolean {
    return state.asked !== undefined && state.asked in hearing.hear(rule, text, tagged).values;
  }

  function isOwnQuestion(rule: Rule, text: string, tagged: Tagged, [top]: readonly Ranked[]): boolean {
    if (top === undefined || top.id === rule.id || top.patterns === 0 || top.score < SURE) return false;
    const other = rules.get(top.id);
    const brought = other ? valuesFor(other, text, tagged) : 0;
    return (
      tagged.tokens.length >= OWN_QUESTION_TOKENS ||
      (brought >= OWN_QUESTION_VALUES && brought > valuesFor(rule, text, tagged))
    );
  }

  function valuesFor(rule: Rule, text: string, tagged: Tagged): number {
    return Object.keys(hearing.hear(rule, text, tagged).values).length;
  }
}

/** «Нет, я эксперт» corrects the category held, where the rule knows one. */
function ofTheSpeaker(
  rule: Rule,
  values: Readonly<Record<string, unknown>>,
  { tokens }: Tagged,
  { known }: ConversationState,
): Readonly<Record<string, unknown>> {
  const { category, ...others } = values;
  // «А откажут — модератора снимут?»: the category held is no other wish.
  if (category !== undefined && category === known.current_category && category !== known.category)
    return others;
  const own = tokens.some(({ folded }) => selfWords.has(folded));
  if (!own || category === undefined || 'current_category' in values) return values;
  const holds = 'current_category' in rule.inputs && known.current_category !== undefined;
  return holds ? { ...others, current_category: category } : values;
}
