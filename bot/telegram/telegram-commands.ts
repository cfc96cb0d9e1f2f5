import type { Api, RawApi } from 'grammy';
import type { Language } from '../../src/domain/language.ts';
import type { Text, Texts } from '../locales/load-locales.ts';

const names = ['start', 'help', 'new', 'language', 'forget'] as const;

function described(say: Text) {
  return names.map((command) => ({ command, description: say(`telegram-command-${command}`) }));
}

/** The menu of commands: Russian, and Kazakh for people with a Kazakh Telegram. */
export async function registerCommands(api: Api<RawApi>, texts: Texts): Promise<void> {
  const scope = { type: 'all_private_chats' } as const;
  await api.setMyCommands(described(texts.ru), { scope });
  await api.setMyCommands(described(texts.ru), { scope, language_code: 'ru' });
  await api.setMyCommands(described(texts.kk), { scope, language_code: 'kk' });
}

/** The menu of one chat, in the language chosen there. */
export async function showCommands(
  api: Api<RawApi>,
  request: { readonly chat: number; readonly texts: Texts; readonly language: Language },
): Promise<void> {
  const scope = { type: 'chat', chat_id: request.chat } as const;
  await api.setMyCommands(described(request.texts[request.language]), { scope });
}
