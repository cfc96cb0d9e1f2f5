import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/domain/service.ts';
import { createTestApp } from '../support/test-app.ts';

let service: Service;
beforeAll(async () => {
  service = await createTestApp();
}, 180_000);
afterAll(() => service.close());

type Facts = Readonly<Record<string, unknown>>;

/** What was understood of one message: the rule, and each input with its value. */
async function understood(text: string): Promise<{ rule: string | undefined; facts: Facts; asks: string[] }> {
  const answer = await service.ask({ text });
  return {
    rule: answer.computation?.rule,
    facts: Object.fromEntries((answer.understood ?? []).map(({ input, value }) => [input, value])),
    asks: answer.missing.map(({ input }) => input),
  };
}

describe('several criteria of a score sheet', () => {
  it.each<[string, string]>([
    ['Иду на эксперта: урок 74, курсы 72 часа, публикации нет. Хватит?', 'portfolio-score'],
    ['Модератор: урок 63, дети на школьной олимпиаде, курсы 40 часов', 'portfolio-score'],
    ['Сарапшы: курс 72 сағат, баяндама ауданда, оқушылар конкурсы жоқ, портфолиом өте ме', 'portfolio-score'],
    ['Методист школы, на эксперта: 5 листов наблюдения и курсы 72 часа, статьи нет', 'methodist-score'],
    ['Әдіскермін, зерттеушіге 6 бақылау парағым, 3 ауданға таратқан тәжірибем бар', 'methodist-score'],
    ['Завуч по учебной, на первую: курсы 108 часов, публикация есть, жюри области', 'deputy-score'],
  ])('«%s» is %s, not the rule of one criterion', async (text, rule) => {
    expect((await understood(text)).rule).toBe(rule);
  });
});

describe('a value in its usual forms', () => {
  it.each<[string, string, Facts]>([
    ['проходной балл для экспертов на озп', 'ozp-threshold', { category: 'expert' }],
    ['порог озп исследователям', 'ozp-threshold', { category: 'researcher' }],
    ['какой порог озп у мастеров', 'ozp-threshold', { category: 'master' }],
    ['порог озп на иследователя', 'ozp-threshold', { category: 'researcher' }],
    ['модератордың ПББ шегі қандай', 'ozp-threshold', { category: 'moderator' }],
    ['шеберлерге ПББ-дан қанша пайыз керек', 'ozp-threshold', { category: 'master' }],
    ['сарапшыларға ПББ шегі қанша балл', 'ozp-threshold', { category: 'expert' }],
    ['porog ozp dlya mastera skolko ballov', 'ozp-threshold', { category: 'master' }],
    ['ОЗП 38 исследователь, прошла?', 'ozp-threshold', { category: 'researcher', ozp_points: 38 }],
    ['набрала по озп 33/50, на эксперта хватит', 'ozp-threshold', { category: 'expert', ozp_points: 33 }],
    ['ПББ-дан 50-ден 41 жинадым, зерттеушіге өтем бе', 'ozp-threshold', { ozp_points: 41 }],
    ['Ответила верно на 37 заданий из 50 в ОЗП, для эксперта хватает?', 'ozp-threshold', { ozp_points: 37 }],
    ['ПББ-да 50 тапсырманың 44-ін дұрыс орындадым, шеберге жете ме?', 'ozp-threshold', { ozp_points: 44 }],
    [
      'стаж 33 года, подтверждаю исследователя, озп сдавать?',
      'ozp-exemption',
      { tenure_years: 33, action: 'confirm' },
    ],
    ['стаж тридцать два года, подтверждаю мастера, ОЗП нужно?', 'ozp-exemption', { tenure_years: 32 }],
    [
      'Өтілім отыз үш жыл, шеберді растаймын, ПББ тапсырам ба?',
      'ozp-exemption',
      { tenure_years: 33, action: 'confirm' },
    ],
    ['категорию дали 7 мая 2022 года, когда закончится', 'category-term', { assigned_on: '2022-05-07' }],
    ['категория с 07.05.22, до какого числа действует', 'category-term', { assigned_on: '2022-05-07' }],
    ['категория присвоена 7/05/2022, когда истекает', 'category-term', { assigned_on: '2022-05-07' }],
    ['санатым 2022 ж. 7 мамырда берілді, қашан бітеді', 'category-term', { assigned_on: '2022-05-07' }],
    ['7 мамыр 2022 жылы санат алдым, қашан аяқталады', 'category-term', { assigned_on: '2022-05-07' }],
    [
      'до пенсии осталось 2 года 3 месяца, аттестоваться надо?',
      'pension-exemption',
      { time_to_pension: { years: 2, months: 3 } },
    ],
    [
      'до пенсии полтора года, аттестация нужна?',
      'pension-exemption',
      { time_to_pension: { years: 1, months: 6 } },
    ],
    [
      'зейнетке үш жыл қалды, аттестаттау керек пе',
      'pension-exemption',
      { time_to_pension: { years: 3, months: 0 } },
    ],
    [
      'IELTS 6.5, на эксперта озп сдавать?',
      'language-certificate',
      { certificate: 'ielts', ielts_score: 6.5 },
    ],
    [
      'Goethe B2 есть, на модератора освободят от ОЗП?',
      'language-certificate',
      { certificate: 'goethe', certificate_level: 'B2' },
    ],
    ['эссе 310 слов можно?', 'essay-length', { essay_words: 310 }],
    ['курсы 80 часов, на исследователя хватит?', 'course-hours', { courses: [80], category: 'researcher' }],
    [
      'Уроки 75, 78, 80, 74, 79 баллов, это на исследователя?',
      'lesson-score',
      { lessons: [75, 78, 80, 74, 79] },
    ],
    [
      'Сабақтарыма 81, 84, 80, 79, 83 балл берді, зерттеушіге жете ме?',
      'lesson-score',
      { lessons: [81, 84, 80, 79, 83] },
    ],
    [
      'В комиссии 11 человек, пришли 7, кворум есть?',
      'commission-check',
      { commission_members: 11, commission_present: 7 },
    ],
    [
      'Комиссияда 9 мүше бар, отырысқа 6 адам келді, кворум бар ма?',
      'commission-check',
      { commission_members: 9, commission_present: 6 },
    ],
    [
      'У меня первая категория старого формата, можно на эксперта?',
      'old-category',
      { old_category: 'old_first' },
    ],
    [
      'Я исследователь, меня ставят завучем с 01.10.2025, что с категорией?',
      'post-change',
      { move: 'teacher_to_deputy' },
    ],
  ])('«%s» is %s with %j', async (text, rule, facts) => {
    const found = await understood(text);
    expect(found).toMatchObject({ rule, facts });
  });
});

describe('a value that is denied', () => {
  it.each<[string, Facts]>([
    ['Не на мастера, а на модератора: какой порог ОЗП?', { category: 'moderator' }],
    ['Порог ОЗП нужен не для эксперта, а для исследователя', { category: 'researcher' }],
    ['Шеберге емес, сарапшыға ПББ шегі қанша?', { category: 'expert' }],
    ['Я не учитель, а методист, порог ОЗП на эксперта?', { post: 'methodist', category: 'expert' }],
    ['Мұғалім емеспін, әдіскермін, сарапшыға ПББ шегі қанша?', { post: 'methodist', category: 'expert' }],
  ])('«%s» leaves %j', async (text, facts) => {
    expect(await understood(text)).toMatchObject({ rule: 'ozp-threshold', facts });
  });
});

describe('a courtesy', () => {
  it.each<[string, string]>([
    ['Добрый день! Сколько слов должно быть в эссе?', '250'],
    ['Здравствуйте, какой порог ОЗП на мастера', '90 %'],
    ['Сәлеметсіз бе! Шеберге ПББ шегі қанша?', '90 %'],
    ['Спасибо! А эссе сколько слов?', '250'],
    ['Рахмет, тағы сұрағым бар: эссе неше сөз?', '250'],
    ['salem, sarapshyga pbb shegi qansha', '70 %'],
  ])('in «%s» does not hide the question', async (text, said) => {
    expect((await service.ask({ text })).text).toContain(said);
  });

  it('is returned by one short word, where it was a greeting', async () => {
    const { text } = await service.ask({ text: 'Добрый день! Какой порог ОЗП на мастера?' });
    expect(text).toMatch(/^Здравствуйте! На категорию/u);
    expect((await service.ask({ text: 'Спасибо! Какой порог ОЗП на мастера?' })).text).toMatch(
      /^На категорию/u,
    );
  });

  it.each([
    'Здравствуйте',
    'Добрый день!',
    'Сәлеметсіз бе',
    'спасибо за ответ',
    'рахмет сізге',
    'до свидания',
  ])('alone is answered as such: «%s»', async (text) => {
    const answer = await service.ask({ text });
    expect(answer).toMatchObject({ status: 'answered', citations: [] });
    expect(answer.computation).toBeUndefined();
  });
});

describe('several questions in one message', () => {
  it.each<[string, string[]]>([
    ['Какой порог ОЗП на эксперта? Сколько слов в эссе?', ['70 %', '250']],
    ['Какой порог ОЗП на мастера и сколько слов в эссе?', ['90 %', '250']],
    ['Сарапшыға ПББ шегі қанша? Эссе неше сөз?', ['70 %', '250']],
    ['1. Сколько слов в эссе?\n2. Какой порог ОЗП на модератора?', ['250', '60 %']],
    ['Порог ОЗП на эксперта какой? А на мастера?', ['70 %', '90 %']],
  ])('«%s» are answered one by one', async (text, said) => {
    const answer = await service.ask({ text });
    expect(answer.computation).toBeDefined();
    for (const one of said) expect(answer.text).toContain(one);
  });

  it('bring the grounds of each', async () => {
    const { citations } = await service.ask({ text: 'Какой порог ОЗП на эксперта? Сколько слов в эссе?' });
    const references = citations.map(({ reference }) => reference);
    expect(references).toEqual(expect.arrayContaining(['rules-2025-02-25#app9', 'rules-2025-02-25#59']));
  });

  it('name the part that has no answer', async () => {
    const text = 'Какой порог ОЗП на эксперта? Какую зарплату платят школьному охраннику с аттестацией?';
    const answer = await service.ask({ text });
    expect(answer.text).toContain('70 %');
    expect(answer.text).toContain('охраннику');
  });

  it('ask back for the one that lacks a value, and take the reply', async () => {
    const first = await service.ask({
      text: 'Сколько слов в эссе? До какого числа действует моя категория?',
    });
    expect(first).toMatchObject({ status: 'clarification', missing: [{ input: 'assigned_on' }] });
    expect(first.text).toContain('250');
    const next = await service.ask({ text: '20.08.2021', conversation: first.conversation });
    expect(next.computation?.result).toMatchObject({ ends: '2026-08-20' });
  });

  it('beyond three are named', async () => {
    const text =
      'Сколько слов в эссе? Какой порог ОЗП на эксперта? Сколько лет действует категория? Сколько раз в год можно сдавать ОЗП?';
    const answer = await service.ask({ text });
    expect(answer.text).toContain('следующим сообщением: «Сколько раз в год можно сдавать ОЗП?»');
  });

  it.each([
    'Какой порог ОЗП на эксперта? Подскажите, пожалуйста?',
    'Это правда? Порог ОЗП на эксперта 70 %?',
  ])('are not seen in «%s»', async (text) => {
    expect((await service.ask({ text })).text).toMatch(/^На категорию/u);
  });
});
