import { Composer } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import type { FeatureDeps } from '../feature-deps.ts';
import { exampleButtons } from '../render/example-buttons.ts';
import { languageButtons } from '../render/language-buttons.ts';

/** /start: who Kenes is. What a deep link carries after it is ignored: anybody can make such a link. */
export function startFeature({ texts }: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('start', async (ctx) => {
    const { chosen, language } = ctx.known;
    const say = texts[language];
    const next = say(chosen ? 'telegram-ask-away' : 'telegram-choose-language');
    const keyboard = chosen ? exampleButtons(language, say) : languageButtons('start', texts);
    const inline_keyboard = keyboard.map((row) => [...row]);
    await ctx.reply(`${say('telegram-greeting')}\n\n${next}`, { reply_markup: { inline_keyboard } });
  });
  return feature;
}
