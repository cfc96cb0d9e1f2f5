import { Composer } from 'grammy';
import type { BotContext } from '../bot-context.ts';
import { acknowledge } from '../edit-quietly.ts';
import type { FeatureDeps } from '../feature-deps.ts';

/** What people send besides text, by the word it gets; whatever is not named here is a notice of Telegram's own. */
const kinds = {
  voice: ['message:voice', 'message:audio', 'message:video_note'],
  picture: ['message:photo', 'message:video', 'message:paid_media', 'message:story'],
  sticker: ['message:sticker', 'message:animation', 'message:dice', 'message:game'],
  document: ['message:document'],
  contact: ['message:contact'],
  location: ['message:location', 'message:venue'],
  poll: ['message:poll'],
  other: ['message:checklist', 'message:users_shared', 'message:chat_shared', 'message:web_app_data'],
} as const;

/** Answers kindly to what is not text; a caption is answered as a question. Edited pictures and places are not. */
export function unsupportedFeature({ service, texts, answer }: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  feature.on('message', async (ctx, next) => {
    const { media_group_id: album, caption } = ctx.message;
    // Each picture of an album is an update of its own; one answer is enough, and one to each that carries words.
    const first = !album || caption || (await service.firstTime(`telegram:album:${album}`));
    if (first) await next();
  });

  feature.on('message:caption', async (ctx) => {
    await ctx.reply(texts[ctx.known.language]('telegram-caption-only'));
    await answer(ctx, { text: ctx.message.caption });
  });

  // A GIF also carries `document`, and a venue `location`: the order of the kinds decides.
  for (const kind of [
    'voice',
    'picture',
    'sticker',
    'document',
    'contact',
    'location',
    'poll',
    'other',
  ] as const) {
    feature.on([...kinds[kind]], async (ctx) => {
      await ctx.reply(texts[ctx.known.language]('telegram-unsupported', { kind }));
    });
  }

  // A button of a former version of the bot.
  feature.on('callback_query', (ctx) => acknowledge(ctx, texts[ctx.known.language]('telegram-too-old')));

  return feature;
}
