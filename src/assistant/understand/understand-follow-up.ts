import { isDeepStrictEqual } from 'node:util';
import type { RuleWords } from '../../domain/rule-words.ts';
import { vocabulary } from '../../domain/vocabulary.ts';
import type { Tagged } from '../../language/glossary.ts';
import { correcting, selfWords } from '../../language/marker-words.ts';
import { questionWord } from '../../language/question-words.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { ConversationState } from '../conversation-state.ts';
import { bareFigure } from './bare-figure.ts';
import type { Ranked } from './create-topic-ranker.ts';
import { hearCategory, possessedCategory } from './hear-category.ts';
import type { RuleHearing } from './hear-rule.ts';
import type { RuleIntent } from './intent.ts';
import { nearestOwners } from './quantity-owners.ts';
import type { RuleTopics } from './rule-topics.ts';
import type { SharedPoints } from './shared-points.ts';
import { SURE } from './understand-fresh.ts';
import { withoutDenied } from './without-denied.ts';
import { withoutDoubted } from './without-doubted.ts';

/** A longer message is a question of its own. */
const FOLLOW_UP_TOKENS = 12;
/** The same for one with a figure that its words tell apart. */
const TAKEN_UP_TOKENS = 24;
/** From so many words on, a message that another rule's pattern fits is that rule's. */
const OWN_QUESTION_TOKENS = 7;
/** So is a shorter one that brings it so many values, and more of them than to the rule talked about. */
const OWN_QUESTION_VALUES = 2;

/** Takes a message as a change of what the rule just talked about was told: «а на мастера?», «а если 6?», «нет, я эксперт». */
export function createFollowUpUnderstanding(deps: {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly hearing: RuleHearing;
  readonly topics: RuleTopics;
  readonly points: SharedPoints;
  /** The words of the rules. */
  readonly norms: Readonly<Record<string, Pick<RuleWords, 'norm'>>>;
}) {
  const { rules, hearing, topics, points, norms } = deps;

  return function followed(request: {
    readonly text: string;
    readonly tagged: Tagged;
    readonly state: ConversationState;
    readonly ranked: readonly Ranked[];
    readonly known: Readonly<Record<string, unknown>>;
  }): { readonly intent: RuleIntent; readonly figure?: string } | undefined {
    const { text, tagged, state, ranked, known } = request;
    const taken = takenUp({ text, tagged, state, known });
    if (taken) return { intent: taken };
    const rule = state.rule === undefined ? undefined : rules.get(state.rule);
    if (!rule || tagged.tokens.length > FOLLOW_UP_TOKENS) return undefined;
    const asks = text.includes('?') || questionWord.test(text);
    const foreign = topics.isForeign(rule.id, tagged);
    const own = isOwnQuestion(rule, text, tagged, ranked);
    if (asks && (foreign || own || bringsForeignTime(rule, tagged))) return undefined;
    if (foreign && !asks && own && !continuesAsked(state, rule, text, tagged)) return undefined;
    if (foreign && topics.isBarred(rule.id, tagged)) return undefined;
    const heard = hearing.hear(rule, text, tagged);
    const held = heldNotWanted(tagged, state);
    const values =
      held === undefined
        ? putRight(rule, ofTheSpeaker(rule, heard.values, tagged, state), tagged, state)
        : asHeld(rule, heard.values, held);
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
    const said = { ...values, ...(figure ? { [figure.input]: figure.value } : {}) };
    const all = climbs(said, tagged, state) ? { ...said, action: 'assign' } : said;
    // What is said again changes nothing: something else is asked about it.
    const changes = Object.entries(all).some(([id, value]) => !isDeepStrictEqual(state.known[id], value));
    if (!changes && (held === undefined || asks)) return undefined;
    // A question that leaves the one put to it open is its own: «а когда смогу?».
    if (state.asked !== undefined && !(state.asked in all) && questionWord.test(text) && !owned && !figure)
      return undefined;
    const unclear = heard.unclear.filter(({ input }) => !(input in all));
    // «А завучи как?» wants the norm, whatever is still asked for.
    const names = tagged.mentions.some(({ concept }) => concept.includes('.'));
    const background =
      norms[rule.id]?.norm ?? (names ? points.nearestNorm(rule.id, ranked, SURE) : undefined);
    const intent: RuleIntent = {
      kind: 'rule',
      rule,
      inputs: { ...known, ...state.known, ...all },
      unclear,
      ...(background === undefined ? {} : { background }),
    };
    return { intent, ...(figure ? { figure: figure.input } : {}) };
  };

  /**
   * A figure that a rule talked about takes by the words beside it: a day («заявление написал 6 октября, когда соберётся
   * комиссия?»), or, told rather than asked, another figure for one it knew: «посчитала ещё раз, выполнено три пункта».
   */
  function takenUp(at: {
    readonly text: string;
    readonly tagged: Tagged;
    readonly state: ConversationState;
    readonly known: Readonly<Record<string, unknown>>;
  }): RuleIntent | undefined {
    const { text, tagged, state, known } = at;
    if (tagged.tokens.length > TAKEN_UP_TOKENS || tagged.quantities.length === 0) return undefined;
    const asks = text.includes('?') || questionWord.test(text);
    for (const [id, before] of talkedOf(state)) {
      const rule = rules.get(id);
      const owner = rule && ownerIn(rule, text, tagged);
      if (!rule || !owner || topics.isForeign(id, withoutNamed(tagged, owner.near))) continue;
      const { values, unclear } = hearing.hear(rule, text, tagged);
      const value = values[owner.input];
      if (value === undefined || isDeepStrictEqual(value, before[owner.input])) continue;
      if (!owner.isDay && (asks || id === state.rule || before[owner.input] === undefined)) continue;
      return { kind: 'rule', rule, inputs: { ...known, ...before, ...values }, unclear };
    }
    return undefined;
  }

  /** The input of a rule that takes a figure of the message by the words beside it; a day first. */
  function ownerIn(
    rule: Rule,
    text: string,
    tagged: Tagged,
  ): { readonly input: string; readonly near: readonly string[]; readonly isDay: boolean } | undefined {
    const words = hearing.wordsOf(rule);
    const owners = [...nearestOwners(text, tagged, words)].map(([{ kind }, { id }]) => ({
      input: id,
      near: words[id]?.hears.near ?? [],
      isDay: kind === 'date',
    }));
    return owners.find(({ isDay }) => isDay) ?? owners[0];
  }

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

/** What rules were told, that talked about last first. */
function talkedOf({
  rule,
  known,
  kept,
}: ConversationState): (readonly [string, Readonly<Record<string, unknown>>])[] {
  const others = Object.entries(kept ?? {}).filter(([id]) => id !== rule);
  return [...(rule === undefined ? [] : [[rule, known] as const]), ...others.toReversed()];
}

/** A word that names several things names here the one that is listened for. */
function withoutNamed(tagged: Tagged, concepts: readonly string[]): Tagged {
  const named = tagged.mentions.filter(({ concept }) => concepts.includes(concept));
  return {
    ...tagged,
    mentions: tagged.mentions.filter(
      (one) => named.includes(one) || !named.some(({ start, end }) => one.start < end && one.end > start),
    ),
  };
}

/** «Ой нет, у меня же эксперт»: the only category said instead, where the rule knows one and no other that is held. */
function putRight(
  rule: Rule,
  values: Readonly<Record<string, unknown>>,
  tagged: Tagged,
  { known }: ConversationState,
): Readonly<Record<string, unknown>> {
  const [first, second] = tagged.tokens;
  const corrects = correcting.test(first?.folded ?? '') || correcting.test(second?.folded ?? '');
  if (!corrects || 'category' in values || known.category === undefined) return values;
  const { current, own } = hearCategory(withoutDenied(tagged));
  const said = current ?? own;
  const separate = 'current_category' in rule.inputs && known.current_category !== undefined;
  if (said === undefined || separate || rule.inputs.category?.schema.safeParse(said).success !== true)
    return values;
  return { ...values, category: said };
}

/** «Иду на исследователя» … «нет, у меня модератор»: the category held, beside the one the person said to go for. */
function heldNotWanted(tagged: Tagged, { known, own }: ConversationState): string | undefined {
  const [first, second] = tagged.tokens;
  const corrects = correcting.test(first?.folded ?? '') || correcting.test(second?.folded ?? '');
  if (!corrects || known.action === 'confirm' || known.category === undefined) return undefined;
  return own.includes('category') ? possessedCategory(withoutDenied(tagged)) : undefined;
}

function asHeld(
  rule: Rule,
  { category: _, ...others }: Readonly<Record<string, unknown>>,
  held: string,
): Readonly<Record<string, unknown>> {
  return 'current_category' in rule.inputs ? { ...others, current_category: held } : others;
}

/** «Ал зерттеушіге барсам ше»: a category above the one that is confirmed is a new one. */
function climbs(
  said: Readonly<Record<string, unknown>>,
  { tokens }: Tagged,
  { known }: ConversationState,
): boolean {
  if (known.action !== 'confirm' || 'action' in said || correcting.test(tokens[0]?.folded ?? ''))
    return false;
  const ladder: readonly unknown[] = vocabulary.category;
  const held = ladder.indexOf(known.category);
  return held >= 0 && ladder.indexOf(said.category) > held;
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
