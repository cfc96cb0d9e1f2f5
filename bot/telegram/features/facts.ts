import { Composer } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import { callbackPatterns } from '../callback-data.ts';
import { acknowledge, editKeyboard, pressedKeyboard } from '../edit-quietly.ts';
import type { FeatureDeps } from '../feature-deps.ts';
import { findTurn } from '../find-turn.ts';
import { withoutButton } from '../render/keyboard.ts';

/** What was understood: a press takes a fact back and the rule is asked again; another lets all be remembered. */
export function factsFeature({ service, texts, answer }: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  const tooOld = (ctx: BotContext) => acknowledge(ctx, texts[ctx.known.language]('telegram-too-old'));

  feature.callbackQuery(callbackPatterns.fact, async (ctx) => {
    const turn = await findTurn(service, ctx.known, ctx.match[1] ?? '');
    const fact = turn?.answer.understood?.[Number(ctx.match[2])];
    if (!turn || !fact) return await tooOld(ctx);
    await acknowledge(ctx);
    const { language } = turn.answer;
    const text = texts[language]('facts-wrong-said', { label: fact.label });
    await answer(ctx, { text, language, facts: { [fact.input]: null }, pressed: true });
  });

  feature.callbackQuery(callbackPatterns.remember, async (ctx) => {
    const turn = await findTurn(service, ctx.known, ctx.match[1] ?? '');
    const { conversation } = ctx.known;
    const remember = ctx.match[2] === 'yes';
    const done =
      turn && conversation
        ? await service.conversations.remember({ conversation, answer: turn.answer.id, remember })
        : false;
    if (!turn || !done) return await tooOld(ctx);
    await acknowledge(ctx, texts[turn.answer.language](remember ? 'facts-remembered' : 'facts-let-go-done'));
    const keyboard = pressedKeyboard(ctx);
    if (keyboard) await editKeyboard(ctx, withoutButton(keyboard, ctx.callbackQuery.data));
  });

  return feature;
}
