import { Composer } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import { callbackPatterns } from '../callback-data.ts';
import { acknowledge } from '../edit-quietly.ts';
import type { FeatureDeps } from '../feature-deps.ts';
import { exampleButtons } from '../render/example-buttons.ts';

/** /help, and the example questions that stand here and under the greeting. */
export function helpFeature({ texts, answer }: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  feature.command('help', async (ctx) => {
    const { language } = ctx.known;
    const inline_keyboard = exampleButtons(language, texts[language]).map((row) => [...row]);
    await ctx.reply(texts[language]('telegram-help'), { reply_markup: { inline_keyboard } });
  });

  feature.callbackQuery(callbackPatterns.example, async (ctx) => {
    await acknowledge(ctx);
    const language = ctx.match[1] === 'kk' ? 'kk' : 'ru';
    const text = texts[language](`telegram-example-${ctx.match[2]}`);
    await answer(ctx, { text, language, pressed: true });
  });

  return feature;
}
