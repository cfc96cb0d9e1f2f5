import type { Content } from '../../content/content.ts';
import type { Tagged } from '../../language/glossary.ts';
import { correcting, goingOn } from '../../language/marker-words.ts';
import { questionWord } from '../../language/question-words.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { ConversationState } from '../conversation-state.ts';
import type { RuleHearing } from './hear-rule.ts';
import type { Intent, Understanding } from './intent.ts';

/**
 * Points told of one test serve no other post's: «36 из 50 … а какой порог у директора?». They stay where the speaker puts
 * the own post right: «нет, я директор».
 */
export function createOtherPosts(deps: {
  readonly content: Pick<Content, 'inputs'>;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly hearing: RuleHearing;
}) {
  const { content, rules, hearing } = deps;
  const bound = Object.entries(content.inputs).flatMap(([id, { of }]) =>
    of === undefined ? [] : [{ id, of }],
  );

  return function ofOtherPost(
    understanding: Understanding,
    at: { readonly text: string; readonly tagged: Tagged; readonly state: ConversationState },
  ): Understanding {
    const { intent, whose, told } = understanding;
    if (intent.kind === 'several') {
      let left = false;
      const parts = intent.parts.map((part) => {
        const apart = withoutBound(part.intent, at);
        left ||= apart !== part.intent;
        return { ...part, intent: apart };
      });
      return left ? { ...understanding, intent: { ...intent, parts } } : understanding;
    }
    if (whose.self || !bound.some(({ of }) => !(of in told))) return understanding;
    const apart = withoutBound(intent, at);
    return apart === intent
      ? understanding
      : { ...understanding, intent: apart, whose: { ...whose, apart: true } };
  };

  function withoutBound<I extends Intent>(
    intent: I,
    { text, tagged, state }: { text: string; tagged: Tagged; state: ConversationState },
  ): I {
    if (intent.kind !== 'rule' && intent.kind !== 'article') return intent;
    const rule = intent.kind === 'rule' ? intent.rule : rules.get(intent.rule ?? '');
    const { inputs } = intent;
    if (!rule || inputs === undefined) return intent;
    const said = hearing.hear(rule, text, tagged).values;
    const known = state.rule === rule.id ? state.known : {};
    const before = { ...state.facts, ...known };
    const mine = state.mine?.rule === rule.id ? state.mine.known : undefined;
    const asksOfAnother = !isPutRight({ text, tagged });
    // «А на исследователя?» after another's threshold: the speaker's own points stay with the speaker.
    const isAnothers = (id: string, of: string) =>
      of in said
        ? asksOfAnother && said[of] !== before[of]
        : mine !== undefined && !(id in known) && of in known && known[of] !== mine[of];
    const left = bound.flatMap(({ id, of }) =>
      id in inputs && id in rule.inputs && !(id in said) && isAnothers(id, of) ? [id] : [],
    );
    if (left.length === 0) return intent;
    const kept = Object.fromEntries(Object.entries(inputs).filter(([id]) => !left.includes(id)));
    return { ...intent, inputs: kept, ...(intent.kind === 'rule' ? { left } : {}) };
  }
}

/** «Нет, директор», «завуч»: a value alone is the speaker's; «а у завуча?» asks of another. */
function isPutRight({
  text,
  tagged: { tokens },
}: {
  readonly text: string;
  readonly tagged: Tagged;
}): boolean {
  const [first, second] = tokens;
  if (correcting.test(first?.folded ?? '') || correcting.test(second?.folded ?? '')) return true;
  const asks = text.includes('?') || questionWord.test(text);
  return !asks && !goingOn.has(first?.folded ?? '');
}
