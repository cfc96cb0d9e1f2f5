import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { citation } from '../support/scripted-service.ts';
import type { Bench } from '../support/telegram-bench.ts';
import { chat, startBench, texts } from '../support/telegram-bench.ts';
import { pressUpdate } from '../support/telegram-updates.ts';

let bench: Bench;
afterEach(() => bench.close());

const rich: Partial<Answer> = {
  status: 'computed',
  text: 'Коротко.',
  more: 'Подробности.\n\n- первое <важное>',
  citations: [
    citation({ quote: 'Цитата & <слово>', link: 'https://adilet.zan.kz/a?b=1&c=2' }),
    citation({ place: 'п. 5' }),
  ],
  computation: {
    rule: 'r',
    title: 'Порог',
    inputs: [{ id: 'category', label: 'Категория', value: 'эксперт' }],
    result: {},
    trace: [
      { label: 'Порог', value: '70 %', citation: citation() },
      { label: 'Баллы', value: '35' },
    ],
  },
  conflicts: [
    {
      topic: 'т',
      value: 'з',
      citation: citation({ source: 's', title: 'Письмо', standing: 'clarification' }),
    },
  ],
  suggestions: [{ label: 'А на мастера?', text: 'Какой порог на мастера?' }],
};

const asking: Partial<Answer> = {
  status: 'clarification',
  text: 'Уточните.',
  citations: [],
  missing: [
    {
      input: 'category',
      question: 'Какая категория?',
      choices: [
        { value: 'expert', label: 'Эксперт' },
        { value: 'master', label: 'Мастер' },
      ],
    },
    { input: 'post', question: 'Кем вы работаете?', choices: [{ value: 'teacher', label: 'Учитель' }] },
  ],
};

describe('details', () => {
  it('open as messages of their own, and their button goes', async () => {
    bench = await startBench(() => rich);
    await bench.say('вопрос');
    const answer = bench.last();
    await bench.press(answer, 'Подробнее');
    expect(bench.last()).toMatchObject({ text: 'Подробности.\n\n• первое <важное>', replyTo: answer.id });
    await bench.press(answer, 'Как посчитано');
    expect(bench.last().text).toBe(
      'Порог\n\nЧто я учёл\n• Категория: эксперт\n\nХод расчёта\n1. Порог: 70 %\nПравила, ред. от 25.02.2025, п. 39\n2. Баллы: 35',
    );
    await bench.press(answer, 'Основания');
    expect(bench.last().text).toContain(
      'Правила, ред. от 25.02.2025, п. 39\n✅ действует. приказ № 32\nЦитата & <слово>',
    );
    expect(bench.last().text).toContain('Письмо, п. 39\n✉️ разъяснение');
    const left = bench.telegram.message(chat, answer.id);
    expect(left && bench.buttons(left)).toEqual(['А на мастера?', '👍', '👎']);
  });

  it('do not open the answer of another chat', async () => {
    bench = await startBench(() => rich);
    await bench.say('вопрос');
    const answer = bench.last();
    const foreign = { ...answer, chat: 99 };
    const update = pressUpdate(foreign, answer.buttons.flat()[1]?.callback_data ?? '');
    bench.telegram.allowPress(update.callback_query.id);
    await bench.handle(update);
    expect(bench.telegram.sent(99)).toEqual([]);
    expect(bench.notices()).toEqual([texts.ru('telegram-too-old')]);
  });
});

describe('choices', () => {
  it('ask for the first missing input, and a press answers it', async () => {
    bench = await startBench((_, turn) => (turn === 1 ? asking : {}));
    await bench.say('какой порог?');
    const question = bench.last();
    expect(question.text).toBe('Уточните.\n\nКакая категория?');
    expect(bench.buttons(question)).toEqual(['Эксперт', 'Мастер']);
    await bench.press(question, 'Мастер');
    expect(bench.questions[1]).toMatchObject({
      text: 'Мастер',
      language: 'ru',
      profile: { category: 'master' },
    });
    expect(bench.questions[1]?.conversation).toBeDefined();
    expect(bench.last().text.startsWith('Мастер\n\nОтвет: Мастер')).toBe(true);
    const marked = bench.telegram.message(chat, question.id);
    expect(marked && bench.buttons(marked)).toEqual(['Эксперт', '✓ Мастер']);
  });

  it('can be changed later with the same buttons', async () => {
    bench = await startBench((_, turn) => (turn === 1 ? asking : {}));
    await bench.say('какой порог?');
    const question = bench.last();
    await bench.press(question, 'Мастер');
    await bench.press(question, 'Эксперт');
    expect(bench.questions.at(-1)?.profile).toEqual({ category: 'expert' });
    const marked = bench.telegram.message(chat, question.id);
    expect(marked && bench.buttons(marked)).toEqual(['✓ Эксперт', 'Мастер']);
  });

  it('answer an impatient double press once', async () => {
    bench = await startBench(async (_, turn) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return turn === 1 ? asking : {};
    });
    await bench.say('какой порог?');
    const question = bench.last();
    await Promise.all([bench.press(question, 'Мастер'), bench.press(question, 'Мастер')]);
    expect(bench.questions).toHaveLength(2);
  });
});

it('a suggestion is asked as if typed', async () => {
  bench = await startBench(() => rich);
  await bench.say('вопрос');
  await bench.press(bench.last(), 'А на мастера?');
  expect(bench.questions[1]).toMatchObject({ text: 'Какой порог на мастера?', language: 'ru' });
});

describe('rating', () => {
  it('is kept, shown and may change', async () => {
    bench = await startBench(() => rich);
    await bench.say('вопрос');
    const answer = bench.last();
    await bench.press(answer, '👍');
    expect([...bench.ratings.values()]).toEqual(['up']);
    expect(bench.buttons(bench.last())).toContain('✓ 👍');
    await bench.press(answer, '👎');
    expect([...bench.ratings.values()]).toEqual(['down']);
    expect(bench.buttons(bench.last()).slice(-2)).toEqual(['👍', '✓ 👎']);
    expect(bench.notices()).toEqual([texts.ru('telegram-rated-up'), texts.ru('telegram-rated-down')]);
    await bench.press(answer, '✓ 👎');
    expect(bench.log).toEqual([]);
  });
});

describe('an old button', () => {
  it.each(['Подробнее', 'А на мастера?', '👍'])('%s says kindly that it is too old', async (name) => {
    bench = await startBench(() => rich);
    await bench.say('вопрос');
    const answer = bench.last();
    await bench.say('/new');
    const before = bench.sent().length;
    await bench.press(answer, name);
    expect(bench.notices()).toEqual([texts.ru('telegram-too-old')]);
    expect(bench.sent()).toHaveLength(before);
    expect(bench.questions).toHaveLength(1);
  });

  it.each([
    'zzz',
    'c:nope:0:0',
    'c::',
    's:x:99999999999',
    'd:x:result',
    'r:x:sideways',
    'l:start:xx',
    'e:ru:9',
  ])('or a made-up one (%s) does no harm', async (data) => {
    bench = await startBench(() => rich);
    await bench.say('вопрос');
    await bench.press(bench.last(), data);
    expect(bench.notices()).toEqual([texts.ru('telegram-too-old')]);
    expect(bench.log).toEqual([]);
  });

  it('works when Telegram no longer shows its message or takes its acknowledgement', async () => {
    bench = await startBench(() => rich);
    await bench.say('вопрос');
    const data = bench.last().buttons.flat()[1]?.callback_data ?? '';
    const press = pressUpdate(bench.last(), data).callback_query;
    const message = { chat: press.message.chat, message_id: press.message.message_id, date: 0 };
    await bench.handle({ callback_query: { ...press, message } });
    expect(bench.last().text).toContain('Подробности.');
    expect(bench.log).toEqual([]);
  });
});
