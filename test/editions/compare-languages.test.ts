import { describe, expect, it } from 'vitest';
import { compareLanguages } from '../../src/ingest/compare-languages.ts';
import type { StoredPassage } from '../../src/store/passage-rows.ts';
import { aPassage } from '../store/a-passage.ts';

const text = (places: Readonly<Record<string, string>>): StoredPassage[] =>
  Object.entries(places).map(([place, words]) =>
    aPassage(`rules#${place}:ru`, { place, text: words, kind: 'original' }),
  );
const found = (ru: Readonly<Record<string, string>>, kk: Readonly<Record<string, string>>) =>
  compareLanguages(text(ru), text(kk)).map(({ place, what, details }) => [place, what, details]);
const differ = (ru: string, kk: string) => found({ '7': ru }, { '7': kk });

describe('what two languages only word differently', () => {
  it.each<[string, string, string]>([
    ['a number in digits and in words', '50 (пятьдесят) заданий', 'елу тапсырма'],
    ['a number in words and in digits', 'действует пять лет', '5 жыл жарамды'],
    ['a compound number', 'в течение 15 рабочих дней', 'он бес жұмыс күні ішінде'],
    ['one that need not be said', 'направляется за день', 'бір күн қалғанда жіберіледі'],
    ['dates in both orders', 'от 7 декабря 2011 года № 514', '2011 жылғы 7 желтоқсандағы № 514'],
    ['the number of a point and of its parts', '7. Подают:\n1) заявление;', '7. . Тапсырады:\n1) өтініш;'],
    ['references in both orders', 'пункта 45 настоящих Правил', 'осы Қағидалардың 45-тармағында'],
    [
      'references with and without a hyphen',
      'согласно приложению 10 к Правилам',
      'Қағидаларға 10 қосымшаға сәйкес',
    ],
    ['«additional» is no appendix', 'и 45 баллов дополнительного', '45 қосымша балл'],
    ['not less than', 'не менее двух лет', 'кемінде екі жыл'],
    ['not more than', 'не более 2 лет', '2 жылдан аспайтын'],
    ['more than one', 'наличие двух верных ответов', 'бірден көп дұрыс жауап, екі'],
    [
      'not more than once',
      'не допускается выходить; не более 1 раза',
      '1 (бір) реттен артық шығуға болмайды',
    ],
    ['without, by a verb', 'без прохождения процедуры', 'рәсімінен өтпей-ақ'],
    ['without, by an ending', 'без разрешения', 'рұқсатынсыз'],
    ['absence, by a verb', 'в случае отсутствия сведений', 'мәліметтер болмаған жағдайда'],
    ['except', 'кроме руководителей', 'басшыларынан басқа'],
    [
      'to secure, safe, unceasing',
      'обеспечивает безопасную среду',
      'қауіпсіз ортаны үздіксіз қамтамасыз етеді',
    ],
    ['regardless', 'независимо от количества', 'санына қарамастан'],
    ['or', 'педагог или методист', 'педагог немесе әдіскер'],
  ])('is no difference: %s', (_, ru, kk) => {
    expect(differ(ru, kk)).toEqual([]);
  });

  it('nor how a table falls into rows', () => {
    const ru = {
      'app12/4.1': 'Курсы\nбалл | 2 | 3 | 4',
      'app12/5.1': 'Итого | 66 | 80 | 107',
      'app12/4.2': 'Часы | 36 | 72',
    };
    const kk = {
      'app12/4.1': 'Курстар\nбалл | 2 | 3 | 4\nСағат | 36 | 72\nБарлығы | 66 | 80 | 107',
      'app12/4.2': 'Сағат',
    };
    expect(found(ru, kk)).toEqual([]);
  });
});

describe('where two languages disagree', () => {
  it.each<[string, string, string, readonly string[], readonly string[]]>([
    ['a bound', 'осталось не более четырех лет', 'төрт жылдан аз қалған', ['bounds'], ['0 | 1']],
    ['a number', 'порог 70 %', 'шек 60 %', ['numbers'], ['70 | 60']],
    ['a period in words', 'окончившим вуз', 'аяқтағаннан кейін бес жыл ішінде', ['numbers'], ['– | 5']],
    [
      'a period that is left out',
      'в течение пяти рабочих дней присваивается',
      'санат беріледі',
      ['numbers'],
      ['5 | –'],
    ],
    ['a date', 'с 1 марта 2025 года', '2025 жылғы 1 сәуірден бастап', ['dates'], ['2025-03-01 | 2025-04-01']],
    ['a negation', 'сдача не допускается', 'тапсыруға рұқсат', ['negations'], ['1 | 0']],
    [
      'a negation in Kazakh',
      'присваивается категория',
      'аттестаттауға жіберілмейді',
      ['negations'],
      ['0 | 1'],
    ],
    [
      'a reference',
      'согласно приложениям 12 и форме по приложению 13',
      '12-қосымшаға сәйкес',
      ['references'],
      ['app13 | –'],
    ],
    [
      'an open list',
      'языков (китайский, арабский и другие)',
      '(қытай, араб) тілдерін',
      ['terms'],
      ['open-list | –'],
    ],
    [
      'a certificate in force',
      'на основании действующего сертификата',
      'сертификат негізінде',
      ['terms'],
      ['valid-certificate | –'],
    ],
    [
      'higher education',
      'лицам, имеющим высшее образование',
      'адамдарға',
      ['terms'],
      ['higher-education | –'],
    ],
    [
      'a least level',
      'на уровне не ниже С1 (CEFR)',
      'C1 (CEFR) деңгейінде',
      ['terms'],
      ['level-at-least | –'],
    ],
  ])('is told: %s', (_, ru, kk, what, details) => {
    expect(differ(ru, kk)).toEqual([['7', what, details]]);
  });

  it('in the scores of a table, though other rows have the same figures', () => {
    const ru = { 'app13/4.3': 'балл | 5 | 5', 'app13/4.4': 'балл | 2 | 3 | 4 (5)' };
    const kk = { 'app13/4.3': 'балл | 5 | 6', 'app13/4.4': 'балл | 2 | 3 | 4' };
    expect(found(ru, kk)).toEqual([
      ['app13/4.3', ['numbers'], ['5 5 | 5 6']],
      ['app13/4.4', ['numbers'], ['2 3 4 5 | 2 3 4']],
    ]);
  });

  it('and where one has a point that the other lacks', () => {
    expect(found({ '1': 'Раз.', '2': 'Два.' }, { '1': 'Бір.', '3': 'Үш.' })).toEqual([
      ['2', ['removed'], []],
      ['3', ['added'], []],
    ]);
  });
});
