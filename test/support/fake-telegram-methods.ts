import type { Refusal } from './fake-telegram-failures.ts';
import { refuse } from './fake-telegram-failures.ts';
import { parseTelegramHtml, UnreadableHtml } from './fake-telegram-html.ts';

export type Payload = Readonly<Record<string, unknown>>;
export interface FakeButton {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
}

/** A message of the bot as the person sees it now, after edits. */
export interface FakeMessage {
  readonly chat: number;
  readonly id: number;
  readonly text: string;
  readonly buttons: readonly (readonly FakeButton[])[];
  readonly replyTo?: number;
  readonly edited: boolean;
}
export type Reply = { readonly ok: true; readonly result: unknown } | Refusal;

const isObject = (value: unknown): value is Payload => typeof value === 'object' && value !== null;
const done: Reply = { ok: true, result: true };

function visibleText(payload: Payload): string | Refusal {
  const text = String(payload.text ?? '');
  try {
    const visible = payload.parse_mode === 'HTML' ? parseTelegramHtml(text) : text.trim();
    if (visible === '') return refuse(400, 'Bad Request: message text is empty');
    return visible.length > 4096 ? refuse(400, 'Bad Request: message is too long') : visible;
  } catch (error) {
    if (error instanceof UnreadableHtml) return refuse(400, error.message);
    throw error;
  }
}

function keyboard(payload: Payload): FakeMessage['buttons'] | Refusal {
  const markup = payload.reply_markup;
  const rows = isObject(markup) && Array.isArray(markup.inline_keyboard) ? markup.inline_keyboard : [];
  const buttons = rows.map((row: readonly FakeButton[]) => row.map((button) => ({ ...button })));
  for (const { text, callback_data: data, url } of buttons.flat()) {
    if (!text) return refuse(400, "Bad Request: can't parse inline keyboard button: text must be non-empty");
    if (data === undefined && url === undefined) return refuse(400, 'Bad Request: BUTTON_TYPE_INVALID');
    if (data !== undefined && (data === '' || Buffer.byteLength(data) > 64)) {
      return refuse(400, 'Bad Request: BUTTON_DATA_INVALID');
    }
  }
  return buttons;
}

/** What the methods of the Bot API do with messages: the checks and the words of refusal are the real ones. */
export function createMethods(me: { readonly id: number }) {
  const messages = new Map<string, FakeMessage>();
  const presses = new Set<string>();
  let lastId = 0;

  const shown = (message: FakeMessage): Reply => ({
    ok: true,
    result: {
      message_id: message.id,
      date: 1_700_000_000,
      chat: { id: message.chat, type: 'private', first_name: 'Person' },
      from: me,
      text: message.text,
      ...(message.buttons.length > 0 && { reply_markup: { inline_keyboard: message.buttons } }),
    },
  });

  function change(payload: Payload, part: (old: FakeMessage) => Partial<FakeMessage> | Refusal): Reply {
    const key = `${String(payload.chat_id)}/${String(payload.message_id)}`;
    const old = messages.get(key);
    if (!old) return refuse(400, 'Bad Request: message to edit not found');
    const changes = part(old);
    if ('ok' in changes) return changes;
    const next = { ...old, ...changes, edited: true };
    if (next.text === old.text && JSON.stringify(next.buttons) === JSON.stringify(old.buttons)) {
      return refuse(400, 'Bad Request: message is not modified');
    }
    messages.set(key, next);
    return shown(next);
  }

  const methods: Readonly<Record<string, (payload: Payload) => Reply>> = {
    getMe: () => ({ ok: true, result: me }),
    sendMessage(payload) {
      const chat = Number(payload.chat_id);
      const text = visibleText(payload);
      const buttons = keyboard(payload);
      if (!Number.isSafeInteger(chat)) return refuse(400, 'Bad Request: chat_id is empty');
      if (typeof text !== 'string') return text;
      if ('ok' in buttons) return buttons;
      lastId += 1;
      const reply = payload.reply_parameters;
      const replyTo = isObject(reply) ? Number(reply.message_id) : undefined;
      const message = { chat, id: 1000 + lastId, text, buttons, edited: false, ...(replyTo && { replyTo }) };
      messages.set(`${chat}/${message.id}`, message);
      return shown(message);
    },
    editMessageText: (payload) =>
      change(payload, () => {
        const text = visibleText(payload);
        const buttons = keyboard(payload);
        if (typeof text !== 'string') return text;
        return 'ok' in buttons ? buttons : { text, buttons };
      }),
    editMessageReplyMarkup: (payload) =>
      change(payload, () => {
        const buttons = keyboard(payload);
        return 'ok' in buttons ? buttons : { buttons };
      }),
    answerCallbackQuery(payload) {
      if (!presses.delete(String(payload.callback_query_id))) {
        const words = 'query is too old and response timeout expired or query ID is invalid';
        return refuse(400, `Bad Request: ${words}`);
      }
      return String(payload.text ?? '').length > 200 ? refuse(400, 'Bad Request: MESSAGE_TOO_LONG') : done;
    },
    setMyCommands(payload) {
      const commands = Array.isArray(payload.commands) ? payload.commands : [];
      const right = commands.every(
        (one: Payload) =>
          /^[a-z0-9_]{1,32}$/u.test(String(one.command)) && /^.{1,256}$/u.test(String(one.description)),
      );
      return right && commands.length > 0 ? done : refuse(400, 'Bad Request: BOT_COMMAND_INVALID');
    },
    deleteMyCommands: () => done,
    sendChatAction: (payload) =>
      payload.action === 'typing' ? done : refuse(400, 'Bad Request: wrong parameter action in request'),
  };

  return {
    methods,
    messages: (): readonly FakeMessage[] => [...messages.values()],
    message: (chat: number, id: number) => messages.get(`${chat}/${id}`),
    allowPress: (id: string) => presses.add(id),
  };
}
