import { createTexts } from '../../bot/locales/load-locales.ts';
import type { BotLogger } from '../../bot/telegram/bot-logger.ts';
import type { BotOptions } from '../../bot/telegram/create-bot.ts';
import { createBot } from '../../bot/telegram/create-bot.ts';
import { startFakeTelegram } from './fake-telegram.ts';
import type { FakeMessage } from './fake-telegram-methods.ts';
import type { Script } from './scripted-service.ts';
import { createScriptedService } from './scripted-service.ts';
import { numbered, pressUpdate, textUpdate } from './telegram-updates.ts';

export const texts = createTexts();
export const chat = 4242;

/** The bot before a fake Bot API and a scripted service; updates go in through `handleUpdate`. */
export async function startBench(script?: Script, options: Partial<BotOptions> = {}) {
  const telegram = await startFakeTelegram();
  const scripted = createScriptedService(script);
  const log: string[] = [];
  const write = (facts: object, message: string) => void log.push(`${message} ${JSON.stringify(facts)}`);
  const logger: BotLogger = { info: write, warn: write, error: write };
  const bot = createBot({
    service: scripted.service,
    texts,
    token: telegram.token,
    apiRoot: telegram.root,
    logger,
    botInfo: telegram.me,
    retries: { pausesMs: [5, 5], longestWaitSeconds: 2 },
    ...options,
  });
  const handle = (update: Readonly<Record<string, unknown>>) => bot.handleUpdate(numbered(update));

  return {
    ...scripted,
    telegram,
    bot,
    log,
    handle,
    say: (text: string, language?: string) => handle(textUpdate(chat, text, language)),
    /** Presses a button of a message as it looks now; its text or its data names it. */
    async press(message: FakeMessage, name: string, language?: string): Promise<void> {
      const now = telegram.message(message.chat, message.id) ?? message;
      const button = now.buttons.flat().find((one) => one.text === name || one.callback_data === name);
      const update = pressUpdate(now, button?.callback_data ?? name, language);
      telegram.allowPress(update.callback_query.id);
      await handle(update);
    },
    sent: () => telegram.sent(chat),
    last(): FakeMessage {
      const message = telegram.sent(chat).at(-1);
      if (!message) throw new Error('the bot has sent nothing');
      return message;
    },
    buttons: (message: FakeMessage) => message.buttons.flat().map((button) => button.text),
    notices: () =>
      telegram
        .called('answerCallbackQuery')
        .flatMap((payload) => (payload.text ? [String(payload.text)] : [])),
    close: () => telegram.close(),
  };
}
export type Bench = Awaited<ReturnType<typeof startBench>>;
