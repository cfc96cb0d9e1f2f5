import { Composer } from 'grammy';
import type { StoredTurn } from '../../../src/domain/service.ts';
import type { BotContext } from '../bot-context.ts';
import { callbackPatterns } from '../callback-data.ts';
import { acknowledge, editKeyboard, pressedKeyboard } from '../edit-quietly.ts';
import type { FeatureDeps } from '../feature-deps.ts';
import { findTurn } from '../find-turn.ts';
import { markPressed } from '../render/keyboard.ts';

/** Choices for a missing input and suggestions: a press asks on, as if typed. */
export function buttonsFeature({ service, texts, answer }: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  const tooOld = (ctx: BotContext) => acknowledge(ctx, texts[ctx.known.language]('telegram-too-old'));

  async function showPressed(ctx: BotContext): Promise<void> {
    const keyboard = pressedKeyboard(ctx);
    const data = ctx.callbackQuery?.data;
    if (keyboard && data) await editKeyboard(ctx, markPressed(keyboard, data));
  }

  feature.callbackQuery(callbackPatterns.choice, async (ctx) => {
    const turn = await findTurn(service, ctx.known, ctx.match[1] ?? '');
    const missing = turn?.answer.missing[Number(ctx.match[2])];
    const choice = missing?.choices[Number(ctx.match[3])];
    if (!turn || !missing || !choice) return await tooOld(ctx);
    await acknowledge(ctx);
    await showPressed(ctx);
    const profile = { [missing.input]: choice.value };
    await answer(ctx, { text: choice.label, language: turn.answer.language, profile, pressed: true });
  });

  feature.callbackQuery(callbackPatterns.suggestion, async (ctx) => {
    const turn: StoredTurn | undefined = await findTurn(service, ctx.known, ctx.match[1] ?? '');
    const suggestion = turn?.answer.suggestions[Number(ctx.match[2])];
    if (!turn || !suggestion) return await tooOld(ctx);
    await acknowledge(ctx);
    await showPressed(ctx);
    await answer(ctx, { text: suggestion.text, language: turn.answer.language, pressed: true });
  });

  return feature;
}
