import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { PersonMistake, StoreFault } from '../../src/domain/errors.ts';
import { citation } from '../support/scripted-service.ts';
import type { Bench } from '../support/telegram-bench.ts';
import { chat, startBench, texts } from '../support/telegram-bench.ts';
import { messageUpdate } from '../support/telegram-updates.ts';

let bench: Bench;
afterEach(() => bench.close());

const computed: Partial<Answer> = {
  status: 'computed',
  text: 'Для эксперта нужно 70 %: 35 из 50.',
  more: 'Подробности.\n\n- первое\n- второе <важное>',
  citations: [citation(), citation({ place: 'прил. 9' }), citation()],
  computation: {
    rule: 'ozp-threshold',
    title: 'Порог ОЗП',
    inputs: [{ id: 'category', label: 'Категория', value: 'эксперт' }],
    result: { percent: 70 },
    trace: [{ label: 'Порог', value: '70 %', citation: citation() }],
  },
  conflicts: [
    {
      topic: 'Порог',
      value: '60 % & ниже',
      citation: citation({ source: 'draft', title: 'Слайды', place: 'слайд 5', standing: 'draft' }),
    },
  ],
};

describe('an answer', () => {
  it('leads with the short text, then differences, then places', async () => {
    bench = await startBench(() => computed);
    await bench.say('порог на эксперта?');
    expect(bench.last().text).toBe(
      [
        'Для эксперта нужно 70 %: 35 из 50.',
        '⚠️ Порог: 60 % & ниже — Слайды, слайд 5 (проект, не действует)',
        '📖 Правила, ред. от 25.02.2025: п. 39, прил. 9',
      ].join('\n\n'),
    );
    expect(bench.buttons(bench.last())).toEqual(['Подробнее', 'Как посчитано', 'Основания', '👍', '👎']);
    expect(bench.telegram.called('sendChatAction')).toHaveLength(1);
    expect(bench.telegram.called('sendMessage')[0]).toMatchObject({ parse_mode: 'HTML' });
  });

  it('does not tell twice of a document that the text names, but signs it', async () => {
    bench = await startBench(() => ({
      text: 'Нужно 70 %.\n\nСлайды проекта: на эксперта 60 % (проект).',
      conflicts: [
        {
          topic: 'Порог',
          value: 'на эксперта 60 %.',
          citation: citation({ title: 'слайды проекта', standing: 'draft' }),
        },
        {
          topic: 'Порог',
          value: 'на эксперта 65 %.',
          citation: citation({ title: 'письмо', place: 'с. 2' }),
        },
      ],
      citations: [],
    }));
    await bench.say('порог');
    expect(bench.last().text).toBe(
      'Нужно 70 %.\n\n⚠️ Слайды проекта: на эксперта 60 % (проект).\n\n⚠️ Порог: на эксперта 65 % — письмо, с. 2',
    );
  });

  it('tells a difference once, with its document, where the text leaves that out', async () => {
    bench = await startBench(() => ({
      text: 'Нужно 70 %.\n\nПо проекту было 60 %.\n\nЭто касается всех.',
      conflicts: [
        {
          topic: 'Порог',
          value: 'По проекту было 60 %',
          citation: citation({ title: 'слайды', place: 'слайд 5', standing: 'draft' }),
        },
      ],
      citations: [],
    }));
    await bench.say('порог');
    expect(bench.last().text).toBe(
      'Нужно 70 %.\n\nЭто касается всех.\n\n⚠️ Порог: По проекту было 60 % — слайды, слайд 5 (проект, не действует)',
    );
  });

  it('escapes what looks like HTML, in text, questions and labels', async () => {
    const nasty = 'если a < b && c > d, то <b>&amp; "<script>';
    bench = await startBench(() => ({
      text: nasty,
      citations: [citation({ title: '<i>', place: '&' })],
      conflicts: [{ topic: '<', value: '>&', citation: citation({ title: '</b>' }) }],
      suggestions: [{ label: '<b>&', text: '<u>дальше' }],
    }));
    await bench.say('<b>&');
    expect(bench.last().text).toContain(nasty);
    await bench.press(bench.last(), '<b>&');
    expect(bench.questions.at(-1)?.text).toBe('<u>дальше');
    expect(bench.last().text.startsWith('<u>дальше')).toBe(true);
    expect(bench.log).toEqual([]);
  });

  it('comes in its own language; the buttons follow the chosen interface', async () => {
    bench = await startBench(() => ({ ...computed, language: 'kk' }));
    await bench.say('шекті деңгей');
    expect(bench.buttons(bench.last())).toContain('Толығырақ');
    expect(bench.last().text).toContain('(жоба, қолданыста емес)');
    bench.chats.set(`telegram:${chat}`, { language: 'ru' });
    await bench.say('шекті деңгей');
    expect(bench.buttons(bench.last())).toContain('Подробнее');
    expect(bench.questions.map((question) => question.language)).toEqual(['ru', 'ru']);
  });

  it('splits a long text between paragraphs, with the buttons under the last part', async () => {
    const paragraph = `<${'слово & '.repeat(120)}>`;
    bench = await startBench(() => ({ text: Array.from({ length: 12 }, () => paragraph).join('\n\n') }));
    await bench.say('длинно');
    const parts = bench.sent();
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(part.text.length).toBeLessThanOrEqual(4096);
    expect(parts.filter((part) => part.buttons.length > 0)).toEqual([parts.at(-1)]);
    expect(parts.slice(0, -1).every((part) => part.text.endsWith('>'))).toBe(true);
  });

  it('names three documents and says how many more there are', async () => {
    const citations = ['a', 'b', 'c', 'd', 'e'].map((source) => citation({ source, title: source }));
    bench = await startBench(() => ({ citations }));
    await bench.say('вопрос');
    expect(bench.last().text).toContain('📖 c: п. 39\nи ещё 2');
  });

  it('is never an empty message', async () => {
    bench = await startBench(() => ({ text: ' ', citations: [] }));
    await bench.say('вопрос');
    expect(bench.last().text).toBe(texts.ru('error-ours'));
  });

  it('drops a button that Telegram would refuse, not the message', async () => {
    bench = await startBench(() => ({
      id: 'x'.repeat(80),
      suggestions: [{ label: 'Дальше', text: 'дальше' }],
    }));
    await bench.say('вопрос');
    expect(bench.last().buttons).toEqual([]);
  });

  it('is not offered for rating when it is a greeting, a question back or a failure', async () => {
    const answers: Partial<Answer>[] = [{ citations: [] }, { status: 'clarification' }, { status: 'error' }];
    bench = await startBench((_, turn) => ({ citations: [], ...answers[turn - 1] }));
    for (const _ of answers) {
      await bench.say('привет');
      expect(bench.last().buttons).toEqual([]);
    }
  });
});

describe('a conversation', () => {
  it('goes on in the chat, and each chat has its own', async () => {
    bench = await startBench();
    await bench.say('один');
    await bench.say('два');
    await bench.handle(messageUpdate(77, { text: 'чужой' }));
    const [first, second, other] = bench.questions;
    expect(first?.conversation).toBeUndefined();
    expect(second?.conversation).toBe(bench.chats.get(`telegram:${chat}`)?.conversation);
    expect(other?.conversation).toBeUndefined();
    expect(bench.chats.size).toBe(2);
  });

  it('begins anew when it was erased elsewhere', async () => {
    bench = await startBench((question) => {
      if (question.conversation === 'erased-conversation-0') throw new PersonMistake('unknown_conversation');
      return {};
    });
    bench.chats.set(`telegram:${chat}`, { conversation: 'erased-conversation-0', language: 'kk' });
    await bench.say('сұрақ');
    expect(bench.last().text).toContain('Ответ: сұрақ');
    expect(bench.chats.get(`telegram:${chat}`)?.conversation).not.toBe('erased-conversation-0');
    expect(bench.chats.get(`telegram:${chat}`)?.language).toBe('kk');
  });

  it('hears a guess of the language only as long as it knows none better', async () => {
    bench = await startBench(() => ({ language: 'kk' }));
    for (const text of ['озп', '90']) await bench.say(text, 'kk');
    expect(bench.questions.map((question) => question.language)).toEqual(['kk', undefined]);
  });

  it('is answered also when the chat cannot be saved', async () => {
    bench = await startBench();
    bench.service.chats.save = () => Promise.reject(new StoreFault('53100', 'full'));
    await bench.say('вопрос');
    expect(bench.last().text).toContain('Ответ: вопрос');
    expect(bench.log).toHaveLength(1);
  });

  it('speaks the language of the last answer to whom has chosen none', async () => {
    bench = await startBench(() => ({ language: 'kk' }));
    await bench.say('сұрақ', 'ru');
    await bench.handle(messageUpdate(chat, { sticker: {} }, 'ru'));
    expect(bench.last().text).toBe(texts.kk('telegram-unsupported', { kind: 'sticker' }));
  });
});

describe('typing', () => {
  it('is shown again while the answer is made, and no longer', async () => {
    const wait = () => new Promise((resolve) => setTimeout(resolve, 130));
    bench = await startBench(() => wait().then(() => ({})), { typingEveryMs: 40 });
    await bench.say('долго');
    const shown = bench.telegram.called('sendChatAction').length;
    expect(shown).toBeGreaterThanOrEqual(3);
    await wait();
    expect(bench.telegram.called('sendChatAction')).toHaveLength(shown);
  });

  it('may fail without harm', async () => {
    bench = await startBench();
    bench.telegram.fail('sendChatAction', { kind: 'broken' });
    await bench.say('вопрос');
    expect(bench.last().text).toContain('Ответ: вопрос');
  });
});
