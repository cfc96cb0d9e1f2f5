import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { Question } from '../../src/domain/question.ts';
import type { Service } from '../../src/domain/service.ts';
import { createTestApp } from '../support/test-app.ts';

let service: Service;
beforeAll(async () => {
  service = await createTestApp();
}, 180_000);
afterAll(() => service.close());

async function talk(...said: readonly (string | Question)[]): Promise<Answer> {
  let last: Answer | undefined;
  for (const one of said) {
    const question = typeof one === 'string' ? { text: one } : one;
    last = await service.ask(last ? { conversation: last.conversation, ...question } : question);
  }
  if (!last) throw new Error('nothing was said');
  return last;
}

const told = (answer: Answer, input: string): unknown =>
  answer.understood?.find((fact) => fact.input === input)?.value;

const threshold = 'какой порог ОЗП на эксперта';

describe('a short message changes what was told', () => {
  it.each<[string[], string, Record<string, unknown>]>([
    [[threshold], 'а если 36?', { category: 'expert', ozp_points: 36 }],
    [[threshold, 'у меня 34'], 'а если 36', { ozp_points: 36 }],
    [[threshold, 'набрала 41'], 'а на мастера?', { category: 'master', ozp_points: 41 }],
    [[threshold], 'мастер', { category: 'master' }],
    [
      ['До пенсии 3 года 8 месяцев, аттестоваться надо?', 'а у коллеги ровно четыре года'],
      'а у меня?',
      { time_to_pension: { years: 3, months: 8 } },
    ],
    [
      ['Зейнетке 3 жыл 2 ай қалды', 'егер 5 жыл болса ше'],
      'ал менде ше?',
      { time_to_pension: { years: 3, months: 2 } },
    ],
    [
      ['пришли пятеро из семи, кворум есть?'],
      'а если из девяти',
      { commission_members: 9, commission_present: 5 },
    ],
    [[threshold], 'нет, я мастер', { category: 'master' }],
    [[threshold], 'ошиблась, не эксперт, а модератор', { category: 'moderator' }],
    [['Сарапшыға ПББ шегі қанша?'], 'жоқ, мен шебермін', { category: 'master' }],
    [['Сарапшыға ПББ шегі қанша?'], '44 жинадым', { category: 'expert', ozp_points: 44 }],
    [['Сарапшыға ПББ шегі қанша?'], 'ал модераторға?', { category: 'moderator' }],
    [['sarapshyga pbb shegi qansha'], 'zertteushige she', { category: 'researcher' }],
    [['До пенсии 3 года, аттестоваться надо?'], 'а если 6?', { time_to_pension: { years: 6, months: 0 } }],
    [
      ['До пенсии 3 года, аттестоваться надо?'],
      'а если 4 года и 2 месяца',
      { time_to_pension: { years: 4, months: 2 } },
    ],
    [
      ['За сколько лет до пенсии освобождают от аттестации?'],
      'у меня три года',
      { time_to_pension: { years: 3, months: 0 } },
    ],
    [
      ['Зейнетке 5 жыл қалды, аттестаттау керек пе?'],
      'ал 3 болса ше?',
      { time_to_pension: { years: 3, months: 0 } },
    ],
    [
      ['Категория присвоена 20.08.2021, когда заканчивается?'],
      'ошиблась, не 2021, а 2020',
      { assigned_on: '2020-08-20' },
    ],
    [
      ['Категория присвоена 20.08.2021, когда заканчивается?'],
      'нет, 15.09.2022',
      { assigned_on: '2022-09-15' },
    ],
    [
      ['В комиссии 9 человек, пришли 5, кворум есть?'],
      'а если 7?',
      { commission_members: 9, commission_present: 7 },
    ],
    [
      ['стаж 31 год, подтверждаю эксперта, озп сдавать?'],
      'а если 29?',
      { tenure_years: 29, category: 'expert' },
    ],
    [['Эссе 320 слов, подойдёт?'], 'а 280?', { essay_words: 280 }],
    [
      ['мне до пенсии два года, что писать', 'а писать что то надо или само'],
      'а муж тоже учитель ему еще пять лет',
      { time_to_pension: { years: 5, months: 0 } },
    ],
    [
      ['на заводе 12 лет отработал мастер п/о категорию дадут'],
      'а если меньше пяти',
      { production_years: 4 },
    ],
  ])('%j — «%s» gives %j', async (before, next, facts) => {
    const answer = await talk(...before, next);
    expect(answer.status).toBe('computed');
    for (const [input, value] of Object.entries(facts)) expect(told(answer, input), input).toEqual(value);
  });
});

describe('a question goes on with what was talked about', () => {
  it.each<[string[], string, string]>([
    [[threshold], 'а сколько раз можно пересдать?', 'rules-2025-02-25#41'],
    [[threshold], 'а сколько минут дают?', 'rules-2025-02-25#40'],
    [['Сколько раз в год можно сдавать ОЗП?'], 'а это платно?', 'rules-2025-02-25#41'],
    [['Можно ли подать апелляцию на результат ОЗП?'], 'и за сколько минут?', 'rules-2025-02-25#48'],
    [['Сарапшыға ПББ шегі қанша?'], 'ал неше рет тапсыруға болады?', 'rules-2025-02-25#41'],
    [['Эссе неше сөз болуы керек?'], 'ол міндетті ме?', 'rules-2025-02-25#59'],
  ])('%j — «%s» leads to %s', async (before, next, reference) => {
    const { citations } = await talk(...before, next);
    expect(citations.map((citation) => citation.reference)).toContain(reference);
  });

  it('carries what is known to another rule', async () => {
    const answer = await talk('Сколько часов курсов нужно на исследователя?', 'а какой тогда порог ОЗП?');
    expect(answer.computation).toMatchObject({ rule: 'ozp-threshold', result: { category: 'researcher' } });
  });

  it('carries what the person told by the way', async () => {
    const answer = await talk('Я завуч, что такое ОЗП?', 'и какой порог ОЗП?');
    expect(answer.computation).toMatchObject({ rule: 'ozp-threshold', result: { verdict: 'head_needs' } });
  });

  it('but not what was true of one question only', async () => {
    const answer = await talk(
      'стаж 31 год, подтверждаю эксперта, озп сдавать?',
      'Стаж 31 год, ОЗП на мастера сдавать?',
    );
    expect(told(answer, 'action')).toBeUndefined();
  });

  it('carries nothing after «другой вопрос»', async () => {
    const answer = await talk(threshold, 'другой вопрос: какой порог ОЗП?');
    expect(answer).toMatchObject({ status: 'clarification', missing: [{ input: 'category' }] });
  });

  it.each(['Рецепт борща', 'а рецепт борща знаешь?', 'Какая погода в Алматы?'])(
    '«%s» is another matter',
    async (text) => {
      expect((await talk(threshold, text)).status).toBe('out_of_scope');
    },
  );
});

describe('a question left unanswered', () => {
  it('gives way to another one, and may be taken up again', async () => {
    const answer = await talk('До какого числа действует моя категория?', 'Сколько слов в эссе?');
    expect(answer.text).toContain('250');
    expect(answer.suggestions.map(({ label }) => label)).toContain('До какого дня действует категория');
  });

  it('is still open after a courtesy', async () => {
    const answer = await talk('какой порог ОЗП', 'спасибо', 'эксперт');
    expect(answer.computation?.result).toMatchObject({ category: 'expert' });
  });
});

describe('what was understood', () => {
  it('is told with a computed answer, in the language of the answer', async () => {
    const { understood } = await talk('Набрала 36 из 50, хватит на эксперта?');
    expect(understood).toEqual([
      { input: 'category', label: 'Категория', value: 'expert', text: 'педагог-эксперт' },
      { input: 'ozp_points', label: 'Баллы ОЗП', value: 36, text: '36 баллов' },
    ]);
    expect((await talk('Сарапшыға ПББ шегі қанша?')).understood).toMatchObject([
      { label: 'Санат', text: 'педагог-сарапшы' },
    ]);
  });

  it('is told with a question back', async () => {
    const answer = await talk('подтверждаю эксперта, сдавать ОЗП?');
    expect(answer.status).toBe('clarification');
    expect(answer.understood?.map(({ input }) => input)).toEqual(
      expect.arrayContaining(['category', 'action']),
    );
  });

  it.each([
    ['a value', { category: 'master' }],
    ['words', { category: 'на мастера' }],
    ['words of the other language', { category: 'педагог-шебер' }],
  ])('is replaced by %s', async (_, facts) => {
    const answer = await talk('Набрала 36 из 50, хватит на эксперта?', { text: 'Категория', facts });
    expect(answer.computation?.result).toMatchObject({ category: 'master', scored: 36 });
  });

  it.each([
    ['a number in words', { ozp_points: '40 баллов' }, { ozp_points: 40 }],
    ['nothing', { ozp_points: null }, { ozp_points: undefined }],
  ])('is replaced by %s', async (_, facts, after) => {
    const answer = await talk('Набрала 36 из 50, хватит на эксперта?', { text: 'баллы', facts });
    expect(answer.computation?.rule).toBe('ozp-threshold');
    for (const [input, value] of Object.entries(after)) expect(told(answer, input)).toBe(value);
  });

  it('is asked again where the new value cannot be', async () => {
    const answer = await talk('Набрала 36 из 50, хватит на эксперта?', {
      text: 'баллы',
      facts: { ozp_points: 'много' },
    });
    expect(answer).toMatchObject({ status: 'clarification', missing: [{ input: 'ozp_points' }] });
    expect(answer.text).toContain('много');
  });

  it('stays as replaced for the next question', async () => {
    const changed = await talk(threshold, { text: 'Категория', facts: { category: 'master' } });
    const next = await service.ask({ text: 'набрала 41', conversation: changed.conversation });
    expect(next.computation?.result).toMatchObject({ category: 'master', scored: 41 });
  });
});

describe('points told of one test', () => {
  it.each<[string[], string]>([
    [['набрала 36 из 50 на эксперта хватит'], 'какой порог у директора?'],
    [['Сарапшыға 50-ден 36 жинадым'], 'ал директорда ше?'],
    [['36 балл алдым сарапшыға'], 'завучке қанша керек'],
  ])('%j: serve no other post in «%s»', async (before, next) => {
    const answer = await talk(...before, next);
    expect(answer.computation).toMatchObject({ rule: 'ozp-threshold', result: { verdict: 'head_needs' } });
    expect(told(answer, 'ozp_points')).toBeUndefined();
  });

  it('nor another category of it', async () => {
    const answer = await talk(
      'я завуч набрала 44 на озп прошла?',
      'а учителю на эксперта сколько',
      'а на исследователя',
    );
    expect(answer.computation?.result).toMatchObject({ verdict: 'needs', category: 'researcher' });
  });

  it('are there again once the speaker is spoken of', async () => {
    const answer = await talk(
      'набрала 36 из 50 на эксперта хватит',
      'а директору сколько надо?',
      'а мне на исследователя?',
    );
    expect(answer.computation?.result).toMatchObject({
      verdict: 'failed',
      category: 'researcher',
      scored: 36,
    });
  });

  it.each(['нет, я директор', 'я завуч', 'завуч'])(
    'stay where the speaker puts the post right: «%s»',
    async (next) => {
      const answer = await talk('набрала 43 на эксперта', next);
      expect(answer.computation?.result).toMatchObject({ verdict: 'head_passed', scored: 43 });
    },
  );

  it.each([
    ['у меня 99 баллов за ОЗП, хватит на эксперта', 'от 0 до 50'],
    ['ПББ балым 99 шықты, сарапшыға жете ме', '0 мен 50'],
    ['я завуч, набрала 99 баллов на ОЗП', 'от 0 до 60'],
    ['ПББ-дан 99 балл жинадым', '0 мен 60'],
  ])('cannot be more than the test has: «%s»', async (text, bounds) => {
    const answer = await talk(text);
    expect(answer).toMatchObject({ status: 'clarification', missing: [{ input: 'ozp_points' }] });
    expect(answer.text).toContain(bounds);
  });

  it.each(['у меня 99 баллов хватит на эксперта', '99 балл жинадым'])(
    'are of the portfolio where there are more than any test has: «%s»',
    async (text) => {
      const answer = await talk(text);
      expect(answer).toMatchObject({ status: 'answered' });
      expect(answer.citations.map(({ reference }) => reference)).not.toContain('rules-2025-02-25#39');
      expect(answer.text).toMatch(/ОЗП|ПББ/u);
    },
  );
});

describe('what a person said of themselves', () => {
  it('keeps the category gone for where the one held is put right', async () => {
    const answer = await talk('иду на исследователя какой порог', 'нет, у меня модератор');
    expect(told(answer, 'category')).toBe('researcher');
    const held = await talk('у меня эксперт, иду на исследователя сколько баллов', 'ой нет у меня модератор');
    expect(told(held, 'category')).toBe('researcher');
    expect(told(held, 'current_category')).toBe('moderator');
  });

  it('stays when another post is asked about', async () => {
    const teacher = 'Я учитель. Сколько баллов надо на эксперта?';
    const answer = await talk(teacher, 'а для директора?', 'а сколько времени мне дают на тест?');
    expect(answer.computation?.rule).toBe('ozp-structure');
    expect(told(answer, 'post')).toBe('teacher');
  });

  it('is enough for the rule behind a norm', async () => {
    const answer = await talk(
      'мен модератормын, санатым 12.04.2022 берілді, қашан бітеді?',
      'ал кешігіп қалсам қандай санат береді?',
    );
    expect(answer.computation?.rule).toBe('late-application');
    expect(told(answer, 'current_category')).toBe('moderator');
  });
});

it('a count asked of «there» is that of the test', async () => {
  const answer = await talk('на заводе 12 лет отработал мастер п/о категорию дадут', 'сколько там вопросов');
  expect(answer.computation?.rule).toBe('ozp-structure');
});

it('a question back is not put again to whoever asks something else', async () => {
  const first = await talk('надо ли мне сдавать ОЗП?');
  expect(first.status).toBe('clarification');
  const next = await service.ask({ text: 'а где её сдают?', conversation: first.conversation });
  expect(next).toMatchObject({ status: 'answered', missing: [] });
});

it('a later question of one message is about what the one before is about', async () => {
  const answer = await talk('ПББ-дан 50-ден 36 жинадым, сарапшыға жете ме? Және нәтиже қанша уақыт жарамды?');
  expect(answer.citations.map(({ place }) => place)).toContain('53-тармақ');
});

const welder = 'Пришёл с завода в колледж, 8 лет стажа на производстве, категорию дадут?';
const official = 'Госслужба 4 года, назначают директором школы, первую категорию без аттестации дадут?';

describe('a figure goes to the rule whose words stand beside it', () => {
  it.each<[string[], string, string, Record<string, unknown>]>([
    [
      [welder, 'точно без теста?'],
      'заявление написал 6 октября 2025, когда комиссия соберётся?',
      'production-experience',
      { production_years: 8, applied_on: '2025-10-06' },
    ],
    [
      ['Зауытта 11 жыл істеп, колледжге өндірістік оқыту шебері болып келдім, санат бере ме?'],
      'өтінішім 2025 жылғы 10 қарашада тіркелді, комиссия қай күнге дейін отыру керек',
      'production-experience',
      { production_years: 11, applied_on: '2025-11-10' },
    ],
    [
      [
        'Хочу на эксперта досрочно, последняя очередная была 20.06.2024, выполняю четыре требования',
        'ОЗП при досрочной сколько раз дают сдать',
      ],
      'посчитала ещё раз, выполнено только три пункта',
      'early-attestation',
      { category: 'expert', lines_met: 3 },
    ],
    [
      [official],
      'кешіріңіз, 4 емес 6 жыл екен, дипломы жоғары педагогикалық',
      'head-without-attestation',
      { civil_service_years: 6, higher_pedagogical: true },
    ],
    [
      ['стаж 8 лет, подтверждаю модератора, озп сдавать?'],
      'ой нет, у меня же эксперт',
      'ozp-exemption',
      { category: 'expert', tenure_years: 8 },
    ],
    [
      [welder],
      'ОЗП сдал 10 ноября 2025, сколько действует?',
      'ozp-result-validity',
      { passed_on: '2025-11-10' },
    ],
    [
      ['Завучмін, тестке қанша уақыт?'],
      'сынама тестте 41 жинадым, осы өтіп тұр ма',
      'ozp-threshold',
      { post: 'deputy', ozp_points: 41 },
    ],
    [
      ['Я завуч, что такое ОЗП?'],
      'пробный тест сколько раз можно?',
      'ozp-attempts',
      { attempt_kind: 'trial' },
    ],
    [
      [],
      'Біздің аттестаттау комиссиясында 8 адам, осылай дұрыс па?',
      'commission-check',
      { commission_members: 8 },
    ],
    [[], 'В нашей комиссии 8 человек, так можно?', 'commission-check', { commission_members: 8 }],
  ])('%j — «%s» is of %s', async (before, next, rule, facts) => {
    const answer = await talk(...before, next);
    expect(answer.computation?.rule).toBe(rule);
    for (const [input, value] of Object.entries(facts)) expect(told(answer, input), input).toEqual(value);
  });

  it('but not where another matter is named', async () => {
    const answer = await talk(
      welder,
      'заявление на эксперта подал 6 октября 2025, портфолио когда рассмотрят?',
    );
    expect(answer.computation?.rule).not.toBe('production-experience');
  });
});

describe('who only says something', () => {
  it.each([
    [
      'Меня поставили директором школы, категория нужна?',
      'Учителя говорят, что вопросов всего 50, не путаете?',
    ],
    [
      'Мені мектепке директор қылып қойды, тест бар ма?',
      'Мұғалімдер сұрақ 50 деп айтты, рас па, неше сұрақ?',
    ],
  ])('«%s» — «%s»', async (before, next) => {
    const answer = await talk(before, next);
    expect(answer.text).toContain('60');
    expect(told(answer, 'post')).toBe('first_head');
  });
});
