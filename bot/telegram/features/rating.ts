import { Composer } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import { callbackPatterns } from '../callback-data.ts';
import { acknowledge, editKeyboard, pressedKeyboard } from '../edit-quietly.ts';
import type { FeatureDeps } from '../feature-deps.ts';
import { findTurn } from '../find-turn.ts';
import { markPressed } from '../render/keyboard.ts';

/** Thumbs under an answer. The keyboard shows the choice, which may be changed. */
export function ratingFeature({ service, texts }: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.callbackQuery(callbackPatterns.rating, async (ctx) => {
    const say = texts[ctx.known.language];
    const turn = await findTurn(service, ctx.known, ctx.match[1] ?? '');
    const rating = ctx.match[2] === 'up' ? 'up' : 'down';
    const rated = turn ? await service.conversations.rate(turn.answer.id, rating) : false;
    if (!rated) return await acknowledge(ctx, say('telegram-too-old'));
    await acknowledge(ctx, say(`telegram-rated-${rating}`));
    const keyboard = pressedKeyboard(ctx);
    if (keyboard) await editKeyboard(ctx, markPressed(keyboard, ctx.callbackQuery.data));
  });
  return feature;
}
