import { Composer } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import { callbackPatterns } from '../callback-data.ts';
import { acknowledge, editText } from '../edit-quietly.ts';
import { faultFacts } from '../fault-facts.ts';
import type { FeatureDeps } from '../feature-deps.ts';
import { exampleButtons } from '../render/example-buttons.ts';
import { languageButtons } from '../render/language-buttons.ts';
import { showCommands } from '../telegram-commands.ts';

/** /language and the choice under the greeting. From then on the whole interface speaks the chosen language. */
export function languageFeature({ service, texts, logger }: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  feature.command('language', async (ctx) => {
    const inline_keyboard = languageButtons('menu', texts).map((row) => [...row]);
    await ctx.reply(texts[ctx.known.language]('telegram-language-prompt'), {
      reply_markup: { inline_keyboard },
    });
  });

  feature.callbackQuery(callbackPatterns.language, async (ctx) => {
    const language = ctx.match[2] === 'kk' ? 'kk' : 'ru';
    const { key, conversation } = ctx.known;
    await service.chats.save(key, { language, ...(conversation && { conversation }) });
    ctx.known = { ...ctx.known, chosen: language, language };
    await acknowledge(ctx);
    const say = texts[language];
    if (ctx.match[1] === 'menu') await editText(ctx, say('telegram-language-chosen'));
    else {
      const words = `${say('telegram-greeting')}\n\n${say('telegram-ask-away')}`;
      await editText(ctx, words, exampleButtons(language, say));
    }
    // The menu of commands is a nicety: without it everything still works.
    await showCommands(ctx.api, { chat: ctx.from.id, texts, language }).catch((error: unknown) => {
      logger.warn(faultFacts(error), 'commands of a chat not shown');
    });
  });

  return feature;
}
