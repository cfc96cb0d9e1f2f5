import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { Service } from '../../src/domain/service.ts';
import { createTestApp } from '../support/test-app.ts';

let service: Service;
beforeAll(async () => {
  service = await createTestApp();
}, 180_000);
afterAll(() => service.close());

async function talk(...said: readonly string[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const text of said) {
    const before = answers.at(-1);
    answers.push(await service.ask({ text, ...(before ? { conversation: before.conversation } : {}) }));
  }
  return answers;
}

const threshold = 'Сколько баллов ОЗП нужно на эксперта?';
const shegi = 'Сарапшыға ПББ шегі қанша?';

describe('the last answer is asked about', () => {
  it.each([
    [threshold, 'где это написано?'],
    [threshold, 'точно? у нас всегда было меньше'],
    [threshold, 'почему?'],
    ['Кто может быть в аттестационной комиссии?', 'на каком основании'],
    [shegi, 'мұныңыз қай тармақта жазылған'],
    [shegi, 'неге?'],
    [shegi, 'сенімдісіз бе'],
    ['sarapshyga pbb shegi qansha', 'qai tarmaqta zhazylgan'],
  ])('«%s» — «%s» names the places it stands on, and tells it again', async (question, doubt) => {
    const [first, again] = await talk(question, doubt);
    expect(again?.citations).toEqual(first?.citations);
    expect(again?.text).toContain(first?.citations[0]?.place);
    expect(again?.text).toContain(first?.text.split('\n')[0]);
  });

  it.each([
    ['Кто может быть в аттестационной комиссии?', 'подробнее'],
    ['Комиссия мүшесі кім бола алады?', 'толығырақ'],
  ])('«%s» — «%s» says what was behind «more»', async (question, wish) => {
    const [first, again] = await talk(question, wish);
    expect(first?.more).toBeDefined();
    expect(again?.text).toContain(first?.more?.slice(0, 60));
  });

  it.each([
    ['сколько доплачивают за исследователя', 'ну примерно хоть'],
    ['сколько доплачивают за исследователя', 'в процентах скажи'],
    ['зерттеушіге қанша үстеме ақы төлейді', 'шамамен айтсаңшы'],
  ])('«%s» — «%s» leaves open what is open', async (question, wish) => {
    const [first, again] = await talk(question, wish);
    expect(again?.status).toBe('unanswerable');
    expect(again?.text).toContain(first?.text.split('\n')[0]);
  });

  it('is of the norm told before what a rule asks for', async () => {
    const [first, again] = await talk('жаңа директор болдым, қандай санат береді', 'анық па');
    expect(first?.status).toBe('clarification');
    expect(again?.text).toContain(first?.text.split('\n')[0]);
  });

  it.each(['почему?', 'неге?', 'где написано'])('«%s» alone is about nothing', async (text) => {
    const [answer] = await talk(text);
    expect(answer?.citations).toEqual([]);
    expect(answer?.status).not.toBe('answered');
  });

  it('is not heard where something else is named', async () => {
    const [, other] = await talk(threshold, 'почему нельзя апелляцию после выхода из зала?');
    expect(other?.citations.map(({ reference }) => reference)).toContainEqual(expect.stringMatching(/#48/u));
  });
});

describe('for how long', () => {
  it.each([
    [
      'Меня, педагога-исследователя, ставят завучем с 1 сентября 2025. Какая у меня категория?',
      'и до какого числа?',
      '01.09.2027',
    ],
    [
      'Педагог-шебер едім, 2025 жылғы 10 қыркүйекте орынбасар етіп тағайындады. Санатым қандай?',
      'қай күнге дейін?',
      '10.09.2027',
    ],
  ])('«%s» — «%s»: %s', async (question, asked, day) => {
    const answers = await talk(question, asked);
    expect(answers[1]?.computation?.rule).toBe(answers[0]?.computation?.rule);
    expect(answers[1]?.text).toContain(day);
  });

  it('is another question where the last answer told no time', async () => {
    const [, other] = await talk(threshold, 'и до какого числа?');
    expect(other?.computation?.rule).not.toBe('ozp-threshold');
  });
});

describe('what two messages name together', () => {
  it('is heard by the rule they are about', async () => {
    const [, answer] = await talk(
      'а если завучем поставят, что с категорией',
      'я исследователь, какая будет',
    );
    expect(answer?.computation?.rule).toBe('post-change');
    expect(answer?.text).toContain('вторая');
  });
});

describe('what was said before a detour', () => {
  it('is not asked for again', async () => {
    const answers = await talk(
      'я учу английскому, IELTS 7, действующий. От теста освободят?',
      'а портфолио тогда тоже не делать?',
      'на мастера не хватит?',
    );
    expect(answers[2]?.status).toBe('computed');
    expect(answers[2]?.understood?.map(({ input }) => input)).toContain('ielts_score');
  });
});

describe('a bare word', () => {
  it.each(['документы', 'мерзім'])('«%s» offers what it may mean', async (text) => {
    const [answer] = await talk(text);
    expect(answer?.status).toBe('clarification');
    expect(answer?.suggestions.length).toBeGreaterThan(1);
    const [label] = answer?.suggestions ?? [];
    const [chosen] = await talk(label?.text ?? '');
    expect(['answered', 'computed', 'clarification', 'unanswerable']).toContain(chosen?.status);
    expect(chosen?.citations.length).toBeGreaterThan(0);
  });

  it('is answered where a value says which', async () => {
    const [answer] = await talk('эксперт порог');
    expect(answer?.computation?.rule).toBe('ozp-threshold');
  });
});

describe('a wish for a person in words nobody listed', () => {
  it.each([
    'дайте поговорить с кем-нибудь из живых сотрудников, бот меня не понимает',
    'передайте мой случай вашему методисту, я запуталась совсем',
    'тірі адаммен тілдесейін, робот түсінбеді мені',
  ])('«%s» opens a case', async (text) => {
    const [answer] = await talk(text);
    expect(answer?.status).toBe('escalated');
    expect(answer?.case?.id).toMatch(/^K-/u);
  });

  it.each([
    'может ли методист быть человеком от комиссии на уроке',
    'нужен ли методисту человек для наблюдения урока',
  ])('«%s» opens none', async (text) => {
    const [answer] = await talk(text);
    expect(answer?.case).toBeUndefined();
  });
});
