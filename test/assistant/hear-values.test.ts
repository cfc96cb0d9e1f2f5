import { describe, expect, it } from 'vitest';
import { hearInputs } from '../../src/assistant/understand/hear-inputs.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { createTagger } from '../../src/language/glossary.ts';

const content = loadContent({ root: process.cwd() });
const tagger = createTagger(content.glossary);

function heard(rule: string, text: string) {
  const inputs = { ...content.inputs, ...content.rules[rule]?.inputs };
  return hearInputs(text, tagger.tag(text), inputs, [50, 60]).values;
}

describe('whom a value is of', () => {
  it.each([
    [
      'Мужу, он мастер п/о, категорию дали 11.11.24, а мне, учителю, 3.02.22. Когда кончится моя?',
      '2022-02-03',
    ],
    ['Муж мастер, категорию дали 11.11.24, а мне 3.02.22, когда у него кончится?', '2024-11-11'],
    ['Әріптесіме санатты 11.11.2024 берді, ал маған 03.02.2022 берілген, менікі қашан бітеді?', '2022-02-03'],
    ['Категорию дали 3.02.22, коллега со мной не согласна, когда кончится?', '2022-02-03'],
  ])('%s', (text, day) => {
    expect(heard('category-term', text).assigned_on).toBe(day);
  });

  it.each([
    ['Санатым 2026 жылдың 1 қыркүйегінде бітеді, неше күн бар?', { ends_on: '2026-09-01' }],
    ['категория истекает 1 сентября 2026, сколько дней осталось', { ends_on: '2026-09-01' }],
    ['Категория от 1 сентября 2022, когда закончится?', { assigned_on: '2022-09-01' }],
    ['Санатты 2022 жылғы 1 қыркүйекте берді, қашан бітеді?', { assigned_on: '2022-09-01' }],
  ])('tells the last day from the first: %s', (text, days) => {
    const { assigned_on, ends_on } = heard('category-term', text);
    expect(JSON.parse(JSON.stringify({ assigned_on, ends_on }))).toEqual(days);
  });

  it.each([
    ['production-experience', 'На заводе работал 20 лет назад', 'production_years', undefined],
    ['production-experience', 'В колледже работаю 3 года, был на заводе', 'production_years', undefined],
    ['production-experience', 'Отработал на заводе 12 лет', 'production_years', 12],
    ['category-preservation', 'Учусь в магистратуре заочно', 'break_reason', undefined],
    ['category-preservation', 'Магистратурада қол үзіп оқыдым', 'break_reason', 'study'],
    ['head-without-attestation', 'Лидеры изменений, но в резерв не попал', 'in_reserve', false],
    ['special-programme', 'Я выпускник, по 390, модератора когда дадут', 'programme_status', 'graduate'],
    ['special-programme', 'Выпускник 2015 года, по 390, сейчас эксперт', 'programme_status', 'expert'],
    ['head-category-names', 'Менде көшбасшы деген', 'head_name', 'leader'],
  ])('%s: %s', (rule, text, input, value) => {
    expect(heard(rule, text)[input]).toEqual(value);
  });

  it('takes the points of the one asked about', () => {
    expect(
      heard('ozp-threshold', 'Набрала 34 из 50, коллега 40 из 50, на эксперта мне хватит?'),
    ).toMatchObject({
      ozp_points: 34,
      category: 'expert',
    });
    expect(
      heard('ozp-threshold', 'Әріптесім сарапшыға барып 34 балл алды, мен модераторға 36 балл, менікі ше?'),
    ).toMatchObject({
      ozp_points: 36,
      category: 'moderator',
    });
    expect(
      heard('ozp-threshold', 'Я набрала 34 балла, коллега 28 баллов, она на модератора пройдёт?').ozp_points,
    ).toBe(28);
  });

  it('leaves a message about one person as it is', () => {
    expect(heard('ozp-exemption', 'У сестры стаж 31 год, подтверждает эксперта, она сдаёт?')).toMatchObject({
      tenure_years: 31,
      category: 'expert',
    });
    expect(heard('ozp-exemption', 'Коллеги, подскажите, у меня стаж 31 год, сдавать?').tenure_years).toBe(31);
  });
});

describe('a category told of many', () => {
  it.each([
    ['Иду впервые на исследователя, говорят, исследователям и мастерам тест не нужен', 'researcher'],
    ['шеберлерге тест жоқ дейді, мен зерттеушіге барамын', 'researcher'],
    ['иду на мастера, экспертам тест не нужен', 'master'],
    ['мастерам тест нужен?', 'master'],
    ['на исследователя или на мастера', 'master'],
  ])('%s', (text, category) => {
    expect(heard('ozp-exemption', text).category).toBe(category);
  });
});

describe('points without their word', () => {
  it.each([
    ['Сдавала на эксперта, вышло 33, прошла?', 33],
    ['а на модератора моих 33 точно хватает?', 33],
    ['сарапшыға жинағаным 31, жете ме?', 31],
    ['у меня 31 год стажа', undefined],
    ['у меня 2 ребёнка', undefined],
    ['у меня вышло 72, урок', undefined],
  ])('%s', (text, points) => {
    expect(heard('ozp-threshold', text).ozp_points).toBe(points);
  });
});

describe('how things stand', () => {
  it.each([
    ['language-certificate', 'IELTS 6,5, действует ещё год', 'certificate_in_force', true],
    ['language-certificate', 'C1 сертификатымның мерзімі өтпеген', 'certificate_in_force', true],
    ['language-certificate', 'DELF B2, срок истёк весной', 'certificate_in_force', false],
    ['service-notice', 'отправил заявление в девятом часу вечера', 'within_hours', false],
    ['service-notice', 'өтінішті таңертең бердім', 'within_hours', true],
    ['complaint-deadline', 'жалобу подал прямо им же', 'complaint_to', 'provider'],
    ['complaint-deadline', 'шағымды қызмет сапасы органына бердім', 'complaint_to', 'authority'],
    ['course-hours', 'курсы 40 и 36 часов, темы разные', 'same_programme', false],
    ['course-hours', 'екі курстың бағдарламасы бірдей', 'same_programme', true],
    ['lesson-score', 'сабағыма комиссия мүшесі кірді', 'outside', 'member'],
    ['ozp-violation', 'впервые такое', 'violation_turn', 1],
    ['ozp-violation', 'екінші рет ұсталдым', 'violation_turn', 2],
    ['early-attestation', 'бес талабын орындадым', 'lines_met', 5],
    ['commission-check', 'вернёмся к комиссии: нас 9, пришли 5', 'commission_present', 5],
    ['head-score', 'сайт есть, пандуса нет', 'conditions', false],
    ['head-score', 'материалдық базамыз жақсарған жоқ, бейнебақылау орнатылған', 'base', false],
    ['head-score', 'материалдық базамыз жақсарған жоқ, бейнебақылау орнатылған', 'safety', true],
    ['head-score', 'соглашения с партнёрами областного уровня', 'cooperation', 'region'],
  ])('%s: %s', (rule, text, input, value) => {
    expect(heard(rule, text)[input]).toBe(value);
  });
});

describe('what one does, and where', () => {
  it.each([
    ['Нашей директрисе школы присвоили первую', 'first_head'],
    ['Балабақшаның меңгерушісімін', 'first_head'],
    ['руковожу школой', 'first_head'],
    ['замдиректора по воспитательной', 'deputy'],
    ['учу детей физике', 'teacher'],
    ['жолдасым мектепте математик', 'teacher'],
    ['мектепте химиядан сабақ беремін', 'teacher'],
    ['преподаю в колледже физику', 'tvet_lecturer'],
    ['колледжде математикпін', 'tvet_lecturer'],
    ['енді колледжде арнайы пәннен сабақ берем', 'tvet_lecturer'],
    ['kolledjde arnaiy pan oqytamyn, prepodmyn', 'tvet_lecturer'],
    ['преподаю физику', undefined],
    ['сколько заданий по математике в школе', undefined],
    ['мектепте отырыс болды', undefined],
  ])('%s', (text, post) => {
    expect(heard('ozp-structure', text).post).toBe(post);
  });

  it.each([
    ['80 часов, обычная школа', 'general'],
    ['работаю в простой школе, 72 часа', 'general'],
    ['жай мектепте істеймін, 100 сағат', 'general'],
    ['кәдімгі мектептенмін', 'general'],
    ['работаю в коррекционной школе', undefined],
    ['садик простой, 72 часа', undefined],
  ])('%s', (text, group) => {
    expect(heard('course-hours', text).course_group).toBe(group);
  });

  it.each([
    ['директор школы районного подчинения', 'district'],
    ['район мектебі директорымын', 'district'],
    ['облысқа қарасты колледж директорымын', 'region'],
    ['директор, подчиняемся управлению', 'region'],
    ['республикалық мектепте завуч', 'authority'],
    ['біз аудандық білім бөліміне қараймыз, директормын', 'district'],
    ['завуч, выступала в районе', undefined],
    ['облыста семинар өткіздім, завучпын', undefined],
  ])('%s', (text, subordination) => {
    expect(heard('where-to-apply', text).subordination).toBe(subordination);
  });
});

describe('states told in everyday words', () => {
  const asFlag = (value: unknown) => (value === 'yes' ? true : value === 'no' ? false : value);
  it.each([
    ['ozp-appeal', 'сижу ещё в зале, прошло 20 минут', 'left_room', false],
    ['ozp-appeal', 'залдан әлі шыққан жоқпын', 'left_room', false],
    ['ozp-appeal', 'из зала не выходила', 'left_room', false],
    ['ozp-appeal', 'аудиториядан кеше-ақ шығып кеткем', 'left_room', true],
    ['ozp-appeal', 'зал был большой', 'left_room', undefined],
    ['language-certificate', 'IELTS 7, сертификат ещё живой', 'certificate_in_force', true],
    ['language-certificate', 'сертификатым жарамды, IELTS 7', 'certificate_in_force', true],
    ['language-certificate', 'қолданыстағы TOEFL-ім 90', 'certificate_in_force', true],
    ['language-certificate', 'IELTS 7, сертификат жарамды ма', 'certificate_in_force', undefined],
    ['language-certificate', 'IELTS қашанға дейін жарамды', 'certificate_in_force', undefined],
    ['early-head', 'нәтижем бар, бірақ арасында үзіліп қалды', 'results_interrupted', true],
    ['early-head', 'два года, но был перерыв', 'results_interrupted', true],
    ['early-head', 'два года подряд, без перерыва', 'results_interrupted', false],
    ['early-head', 'нәтижем үзіліссіз екі жыл', 'results_interrupted', false],
    ['early-head', 'результаты есть два года', 'results_interrupted', undefined],
    ['head-next-category', 'завучпын, екінші рет аттестация', 'first_attestation', false],
    ['head-next-category', 'директор, третий раз аттестация', 'first_attestation', false],
    ['head-next-category', 'директор, ОЗП сдаю второй раз', 'first_attestation', undefined],
  ])('%s: %s', (rule, text, input, value) => {
    expect(asFlag(heard(rule, text)[input])).toBe(value);
  });
});

describe('counts and totals', () => {
  it.each([
    ['early-attestation', 'три пункта закрываю', 'lines_met', 3],
    ['early-attestation', 'қазір үшеуі бар менде', 'lines_met', 3],
    ['early-attestation', 'жеті талап орындалған', 'lines_met', 7],
    ['early-attestation', 'две дочери есть у меня', 'lines_met', undefined],
    ['early-attestation', 'бұл 63 тармақта бар ма', 'lines_met', undefined],
    ['ozp-violation', 'это у неё уже второй случай', 'violation_turn', 2],
    ['ozp-violation', 'телефонмен екінші жағдай', 'violation_turn', 2],
    ['ozp-violation', 'не в первый раз попалась', 'violation_turn', 2],
    ['ozp-violation', 'бірінші рет емес', 'violation_turn', 2],
    ['course-hours', 'екі сертификат, екеуі де 36 сағаттан', 'equal_courses', 2],
    ['course-hours', 'екі сертификат, екеуі де 36 сағаттан', 'courses', [36]],
    ['course-hours', 'бір бағдарламаны екі рет 40 сағаттан өттім', 'courses', [40]],
    ['course-hours', 'у меня двое детей, курсы 72 часа', 'courses', [72]],
    ['commission-check', 'Дауысқа салып едік, 3 те 3 болып қалды', 'votes_for', 3],
    ['commission-check', 'Дауысқа салып едік, 3 те 3 болып қалды', 'commission_members', undefined],
    ['ozp-threshold', 'сарапшыға екі бала дүниеге келді', 'ozp_points', undefined],
    ['language-certificate', 'айэлтс шесть с половиной', 'ielts_score', 6.5],
    ['language-certificate', 'IELTS-тен алты жарым алдым', 'ielts_score', 6.5],
    ['draft-effectiveness', 'в слайдах шкала, набрала 60', 'draft_total', 60],
    ['draft-effectiveness', 'слайдтағы баллмен 47 жинадым', 'draft_total', 47],
    ['draft-effectiveness', 'в слайдах 5 уровней', 'draft_total', undefined],
    ['pension-exemption', 'зейнетке 3-4 жыл қалды', 'time_to_pension', undefined],
  ])('%s: %s', (rule, text, input, value) => {
    expect(heard(rule, text)[input]).toEqual(value);
  });
});

describe('who only says or does something', () => {
  it.each([
    ['Учителя говорят, что вопросов 50, это так?', undefined],
    ['завуч говорит, у директора 60 заданий', 'first_head'],
    ['Но завуч показывала шкалу, я прохожу с запасом', undefined],
    ['директор требует заявление на эксперта', undefined],
    ['на мой урок пришла завуч', undefined],
    ['80 деп айтты завуч', undefined],
    ['бізге тек завуч кірді', undefined],
    ['директор дейді, маған тест керек', undefined],
    ['и времени столько же, как учителям?', undefined],
    ['тестім мұғалімдердікіндей ме', undefined],
    ['завуч набрала 40, прошла?', 'deputy'],
    ['я завуч, говорят, надо 42', 'deputy'],
    ['завучу сказали сдавать тест', 'deputy'],
    ['меня поставили завучем', 'deputy'],
    ['завуч 40 балл жинады, өтті ме', 'deputy'],
    ['мен завучпін, 42 керек дейді', 'deputy'],
    ['как учитель сколько наберу', 'teacher'],
    ['директор болып келдім', 'first_head'],
    ['Учитель показал на тесте 36 баллов, прошёл?', 'teacher'],
  ])('%s', (text, post) => {
    expect(heard('ozp-threshold', text).post).toBe(post);
  });

  it.each([
    ['Работаю методистом в районном методкабинете', 'methodcabinet_methodist'],
    ['әдістемелік кабинетте жұмыс істейтін әдіскермін', 'methodcabinet_methodist'],
    ['методист школы, перехожу в методкабинет', 'methodist'],
    ['я методист в школе, не в методкабинете', 'methodist'],
  ])('%s', (text, post) => {
    expect(heard('ozp-structure', text).post).toBe(post);
  });
});

describe('figures that are not the speaker’s result', () => {
  it.each([
    ['course-hours', 'точно 72? маған 80 деп айтты завуч', 'courses', undefined],
    ['course-hours', 'говорят, надо 80 часов', 'courses', undefined],
    ['course-hours', 'завуч 80 сағат керек деп айтты', 'courses', undefined],
    ['course-hours', 'курсым 80 сағат', 'courses', [80]],
    ['course-hours', 'сказали, что у меня 72 часа курсов', 'courses', [72]],
    ['ozp-threshold', 'У меня по портфолио 89 баллов', 'ozp_points', undefined],
    ['ozp-threshold', 'портфолиодан 89 балл жинадым', 'ozp_points', undefined],
    ['ozp-threshold', '89 баллов за портфолио', 'ozp_points', undefined],
    ['ozp-threshold', 'ОЗП 38 баллов, портфолио готово', 'ozp_points', 38],
    ['ozp-threshold', 'портфолио сдала, по ОЗП 38 баллов', 'ozp_points', 38],
  ])('%s: %s', (rule, text, input, value) => {
    expect(heard(rule, text)[input]).toEqual(value);
  });
});

describe('days and lengths with their words', () => {
  it.each([
    ['production-experience', 'заявление написал 6 октября 2025 г.', 'applied_on', '2025-10-06'],
    ['production-experience', 'Өтінішімді 2026 жылдың 8 маусымында апарсам', 'applied_on', '2026-06-08'],
    ['production-experience', 'зарегистрировали 10 ноября 2025', 'applied_on', '2025-11-10'],
    ['category-preservation', 'өтінішті 2025 жылғы 6 қазанда бердім', 'returned_on', undefined],
    ['category-preservation', 'из декрета вышла 6 октября 2025', 'returned_on', '2025-10-06'],
    ['category-preservation', 'подруга не в декрете была, болела полгода', 'break_reason', 'illness'],
    ['moderator-without-attestation', 'ол сарапшыны бірден ала ма', 'graduated_ago_years', undefined],
    ['ozp-exemption', 'сарапшыны растайды, 31 жыл сабақ беріп келеді', 'tenure_years', 31],
    ['ozp-exemption', 'преподаю 31 год, подтверждаю эксперта', 'tenure_years', 31],
    ['ozp-exemption', 'сабақ беремін, зейнетке 3 жыл қалды', 'tenure_years', undefined],
    ['ozp-exemption', 'преподаю, до пенсии 3 года', 'tenure_years', undefined],
    ['ozp-exemption', 'бұл бірінші растауым', 'old_category', undefined],
    ['production-experience', 'Құрылыста мамандығым бойынша 7 жыл істедім', 'production_years', 7],
  ])('%s: %s', (rule, text, input, value) => {
    expect(heard(rule, text)[input]).toEqual(value);
  });

  it.each([
    ['ия, диплом педвуздікі, высшее', true],
    ['дипломы жоғары педагогикалық', true],
    ['госслужбы семь лет, педвуз окончил', true],
    ['образование высшее, но не педагогическое', false],
    ['білімі жоғары, бірақ педагогикалық емес', false],
    ['диплом бар', undefined],
  ])('%s', (text, value) => {
    expect(heard('head-without-attestation', text).higher_pedagogical).toBe(value);
  });
});
