import { Composer } from 'grammy';
import { fullLinks } from '../../full-links.ts';
import type { BotContext } from '../bot-context.ts';
import { callbackPatterns } from '../callback-data.ts';
import { acknowledge, editKeyboard, pressedKeyboard } from '../edit-quietly.ts';
import type { FeatureDeps } from '../feature-deps.ts';
import { findTurn } from '../find-turn.ts';
import { factsKeyboard } from '../render/facts-keyboard.ts';
import { withoutButton } from '../render/keyboard.ts';
import type { Detail } from '../render/render-detail.ts';
import { renderDetail } from '../render/render-detail.ts';

const details: Readonly<Record<string, Detail>> = {
  more: 'more',
  computation: 'computation',
  grounds: 'grounds',
  facts: 'facts',
};

/** The buttons that open what stands behind an answer, as a message of its own; what is open needs no button. */
export function detailsFeature({ service, texts, send, publicUrl }: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.callbackQuery(callbackPatterns.detail, async (ctx) => {
    const turn = await findTurn(service, ctx.known, ctx.match[1] ?? '');
    const detail = details[ctx.match[2] ?? ''];
    const answer = turn && fullLinks(turn.answer, publicUrl);
    const html = answer && detail && renderDetail(answer, detail, texts[answer.language]);
    if (!html) return await acknowledge(ctx, texts[ctx.known.language]('telegram-too-old'));
    await acknowledge(ctx);
    const replyTo = ctx.callbackQuery.message?.message_id;
    await send({
      chat: ctx.from.id,
      html,
      ...(detail === 'facts' && { keyboard: factsKeyboard(answer, texts[answer.language]) }),
      ...(replyTo && { replyTo }),
    });
    const keyboard = pressedKeyboard(ctx);
    if (keyboard) await editKeyboard(ctx, withoutButton(keyboard, ctx.callbackQuery.data));
  });
  return feature;
}
