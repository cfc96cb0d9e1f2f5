import { afterEach, describe, expect, it } from 'vitest';
import { PersonMistake } from '../../src/domain/errors.ts';
import type { Bench } from '../support/telegram-bench.ts';
import { chat, startBench, texts } from '../support/telegram-bench.ts';
import { messageUpdate, person, textUpdate } from '../support/telegram-updates.ts';

let bench: Bench;
afterEach(() => bench.close());

const file = { file_id: 'f', file_unique_id: 'u' };
const others: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['voice', { voice: file }],
  ['voice', { video_note: file }],
  ['voice', { audio: file }],
  ['picture', { photo: [file] }],
  ['picture', { video: file }],
  ['sticker', { sticker: file }],
  ['sticker', { animation: file, document: file }],
  ['sticker', { dice: { emoji: '🎲', value: 3 } }],
  ['document', { document: file }],
  ['contact', { contact: { phone_number: '+77010000000', first_name: 'А' } }],
  ['location', { location: { latitude: 51, longitude: 71 } }],
  ['location', { venue: { title: 'Школа' }, location: { latitude: 51, longitude: 71 } }],
  ['poll', { poll: { id: '1', question: '?', options: [] } }],
];

describe.each(['ru', 'kk'] as const)('what is not text, in %s', (language) => {
  it.each(others)('%s gets a kind word', async (kind, content) => {
    bench = await startBench();
    await bench.handle(messageUpdate(chat, content, language));
    expect(bench.sent().map((message) => message.text)).toEqual([
      texts[language]('telegram-unsupported', { kind }),
    ]);
    expect(bench.questions).toEqual([]);
  });
});

it('answers the caption of a picture', async () => {
  bench = await startBench();
  await bench.handle(messageUpdate(chat, { photo: [file], caption: 'сколько баллов?' }));
  expect(bench.sent()[0]?.text).toBe(texts.ru('telegram-caption-only'));
  expect(bench.questions.map((question) => question.text)).toEqual(['сколько баллов?']);
});

it('speaks once about an album', async () => {
  bench = await startBench();
  for (const media_group_id of ['1', '1', '1', '2']) {
    await bench.handle(messageUpdate(chat, { photo: [file], media_group_id }));
  }
  expect(bench.sent()).toHaveLength(2);
});

it.each([
  { pinned_message: {} },
  { message_auto_delete_timer_changed: { message_auto_delete_time: 60 } },
  { chat_background_set: { type: {} } },
])('is silent about notices of Telegram itself', async (content) => {
  bench = await startBench();
  await bench.handle(messageUpdate(chat, content));
  expect(bench.sent()).toEqual([]);
});

describe('edited messages', () => {
  it('an edited question is answered anew', async () => {
    bench = await startBench();
    const { message } = textUpdate(chat, 'порог на мастера');
    await bench.handle({ message });
    await bench.handle({
      edited_message: { ...message, edit_date: message.date + 9, text: 'порог на эксперта' },
    });
    expect(bench.last().text).toContain('Ответ: порог на эксперта');
    expect(bench.last().replyTo).toBe(message.message_id);
  });

  it('an edited command or moving place is left alone', async () => {
    bench = await startBench();
    const command = textUpdate(chat, '/forget').message;
    await bench.handle({ edited_message: { ...command, edit_date: command.date } });
    const place = messageUpdate(chat, { location: { latitude: 51, longitude: 71, live_period: 60 } }).message;
    await bench.handle({ edited_message: { ...place, edit_date: place.date } });
    expect(bench.sent()).toEqual([]);
  });
});

it('answers a forwarded text as a question', async () => {
  bench = await startBench();
  const forward_origin = { type: 'hidden_user', sender_user_name: 'Завуч', date: 1 };
  await bench.handle(messageUpdate(chat, { text: 'когда комиссия?', forward_origin }));
  expect(bench.questions).toEqual([{ text: 'когда комиссия?', language: 'ru' }]);
});

it.each(['а'.repeat(4000), '😀', '\u200d', '؜‮текст', '🇰🇿🇰🇿', 'a\u0000b'])('survives text %#', async (text) => {
  bench = await startBench();
  await bench.say(text);
  expect(bench.questions).toEqual([{ text, language: 'ru' }]);
  expect(bench.sent().length).toBeGreaterThan(0);
});

it.each(['ru', 'kk'] as const)('tells a mistake of the person in %s', async (language) => {
  bench = await startBench(() => {
    throw new PersonMistake('too_long', { limit: 2000 });
  });
  await bench.say('а'.repeat(4000), language);
  expect(bench.last().text).toBe(texts[language]('mistake-too_long', { limit: 2000 }));
  expect(bench.log).toEqual([]);
});

describe('groups', () => {
  const group = { id: -1001, type: 'supergroup', title: 'Учителя' };
  const inGroup = (text: string) => ({ message: { ...textUpdate(chat, text).message, chat: group } });

  it('are answered with silence', async () => {
    bench = await startBench();
    await bench.handle(inGroup('какой порог на эксперта?'));
    await bench.handle(inGroup('/start'));
    await bench.handle({ message: { ...messageUpdate(chat, { photo: [file] }).message, chat: group } });
    await bench.handle({
      channel_post: { message_id: 1, date: 1, chat: { id: -5, type: 'channel' }, text: 'x' },
    });
    expect(bench.telegram.calls).toEqual([]);
    expect(bench.chats.size).toBe(0);
    expect(bench.questions).toEqual([]);
  });

  it('hear once a day where to write, when they name the bot', async () => {
    bench = await startBench();
    await bench.handle(inGroup('@kenes_test_bot какой порог?'));
    await bench.handle(inGroup('/forget@kenes_test_bot'));
    const words = texts.ru('telegram-only-private', { bot: 'kenes_test_bot' });
    expect(bench.telegram.sent(group.id).map((message) => message.text)).toEqual([words]);
    expect(bench.questions).toEqual([]);
  });
});

it('is silent about updates without a chat', async () => {
  bench = await startBench();
  await bench.handle({ poll_answer: { poll_id: '1', user: person(chat), option_ids: [0] } });
  await bench.handle({ inline_query: { id: '1', from: person(chat), query: 'x', offset: '' } });
  expect(bench.telegram.calls).toEqual([]);
});
