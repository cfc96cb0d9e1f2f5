import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/language/quantities.ts';

const found = (text: string): readonly object[] =>
  findQuantities(text).map(({ start: _start, end: _end, ...quantity }) => quantity);

const duration = (years: number, months = 0) => ({ kind: 'duration', years, months });
const score = (points: number, of?: number) => ({
  kind: 'score',
  points,
  ...(of === undefined ? {} : { of }),
});
const day = (value: string): unknown => expect.objectContaining({ kind: 'date', day: value });

describe('durations', () => {
  it.each([
    ['31 год', duration(31)],
    ['в 22 года', duration(22)],
    ['через год и 3 месяца', duration(1, 3)],
    ['31 лет стажа', duration(31)],
    ['3 года 10 месяцев', duration(3, 10)],
    ['3 г. 10 мес.', duration(3, 10)],
    ['полтора года', duration(1, 6)],
    ['остался год', duration(1, 0)],
    ['стаж -3 года', duration(-3, 0)],
    ['двести сорок лет', duration(240, 0)],
    ['жүз сегіз ай', duration(0, 108)],
    ['полгода', duration(0, 6)],
    ['30 жыл', duration(30)],
    ['отыз жыл', duration(30)],
    ['30 жылдан астам', duration(30)],
    ['30-дан астам жыл', duration(30)],
    ['не меньше пяти лет', duration(5)],
    ['5 жылдан кем емес', duration(5)],
    ['3 жыл 10 ай', duration(3, 10)],
    ['пять с половиной лет', duration(5, 6)],
    ['бес жарым жыл', duration(5, 6)],
    ['2,5 года', duration(2, 6)],
    ['10 месяцев', duration(0, 10)],
    ['тридцать один год', duration(31)],
    ['отыз бір жыл', duration(31)],
    ['жиырма бес жыл', duration(25)],
    ['он бес жыл', duration(15)],
    ['30 zhyl otilim bar', duration(30)],
    ['30жыл', duration(30)],
    ['мне 30 лет стажа', duration(30)],
    ['мне 4 года до пенсии', duration(4)],
    ['бес-ақ жыл', duration(5)],
    ['6-ақ жыл', duration(6)],
    ['небары үш жыл', duration(3)],
    ['үш ғана жыл', duration(3)],
    ['7 полных лет', duration(7)],
    ['20 с лишним лет', duration(20)],
    ['бір жыл сегіз айдай', duration(1, 8)],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('scores and measures', () => {
  it.each([
    ['36 из 50', score(36, 50)],
    ['99 из 50', score(99, 50)],
    ['тридцать три правильных', score(33)],
    ['36 баллов не хватило', score(36)],
    ['не хватило, 33 балла вышло', score(33)],
    ['36 балл жетпейді', score(36)],
    ['верных ответов было 33', score(33)],
    ['33-і дұрыс', score(33)],
    ['36/50', score(36, 50)],
    ['50-ден 36', score(36, 50)],
    ['50 ден 36 балл', score(36, 50)],
    ['елуден отыз алты', score(36, 50)],
    ['36 баллов из 50', score(36, 50)],
    ['36 баллов', score(36)],
    ['36 балл', score(36)],
    ['36 ball iz 50', score(36, 50)],
    ['72%', { kind: 'percent', value: 72 }],
    ['72 процента', { kind: 'percent', value: 72 }],
    ['72 пайыз', { kind: 'percent', value: 72 }],
    ['72 часа', { kind: 'hours', value: 72 }],
    ['72 ч', { kind: 'hours', value: 72 }],
    ['72 сағат', { kind: 'hours', value: 72 }],
    ['мне 58 лет', { kind: 'age', value: 58 }],
    ['58 жастамын', { kind: 'age', value: 58 }],
    ['третий раз подряд', { kind: 'ordinal', value: 3 }],
    ['үшінші рет', { kind: 'ordinal', value: 3 }],
    ['2-й раз', { kind: 'ordinal', value: 2 }],
    ['6,5', { kind: 'number', value: 6.5 }],
    ['7.5', { kind: 'number', value: 7.5 }],
    ['шесть с половиной', { kind: 'number', value: 6.5 }],
    ['алты жарым', { kind: 'number', value: 6.5 }],
    ['алты жарымға', { kind: 'number', value: 6.5 }],
    ['72-ақ сағат', { kind: 'hours', value: 72 }],
    ['36-ақ балл', score(36)],
    ['набрала 34 бала', score(34)],
    ['уроки 78, дети ездили', { kind: 'number', value: 78 }],
    ['тридцать один', { kind: 'number', value: 31 }],
    ['отыз', { kind: 'number', value: 30 }],
    ['В2', { kind: 'level', value: 'B2' }],
    ['С1', { kind: 'level', value: 'C1' }],
    ['C1', { kind: 'level', value: 'C1' }],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'он не набрал порог',
    'приказ № 83',
    'меньше пяти лет',
    '5 жылдан аз',
    '83-ші бұйрық',
    'бір мектепте',
    'торт и чай',
    'екі бала дүниеге келді',
    '3 балам бар',
    'екі кішкентай балам бар',
    'сыныпта 25 бала',
    'у меня двое детей',
    'двое маленьких детей',
    'үш-төрт жыл',
    '3-4 года',
    '36-40 баллов',
    'не в первый раз',
    'бірінші рет емес',
    'не хватило двух баллов',
    '2 балла не добрала',
    'бір пайыз жетпей қалды',
    '2 балл жетпеді',
  ])('no quantity in «%s»', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    '20.08.2021',
    '20/08/2021',
    '2021-08-20',
    '20.08.21',
    '20 08 2021',
    '20 августа 2021',
    '20 августа 2021 года',
    '20 августа 2021 г.',
    '2021 жылғы 20 тамыз',
    '2021 жылғы 20 тамызда',
    '20 тамыз 2021',
    '20-шы тамыз 2021 жыл',
    '20 августта 2021 жылы',
    '2021 жылдың 20 августы',
    '2021 дің 20 тамызында',
    '2021-дің 20 тамызында',
    '2021-ші жылғы 20 август',
    '20 тамыза 2021 года',
    '2021 жылғы тамыздың 20-сы',
    '2021 жылдың тамыз айының 20-сында',
    '2021 жылдың августының жиырмасында',
    'тамыздың жиырмасынан 2021 жылы',
  ])('%s', (text) => {
    expect(found(text)).toEqual([day('2021-08-20')]);
  });

  it.each([
    ['август 2021', { kind: 'date', year: 2021, month: 8 }],
    ['2021 жылғы тамыз', { kind: 'date', year: 2021, month: 8 }],
    ['08.2021', { kind: 'date', year: 2021, month: 8 }],
    ['в 2021 году', { kind: 'date', year: 2021 }],
    ['2021 жылы', { kind: 'date', year: 2021 }],
    ['эксперт с 19 года', { kind: 'date', year: 2019 }],
    ['в 22 году', { kind: 'date', year: 2022 }],
    ['20 жылғы', { kind: 'date', year: 2020 }],
    ['1 сентября', { kind: 'date', month: 9, dayOfMonth: 1 }],
    ['5 январі', { kind: 'date', month: 1, dayOfMonth: 5 }],
    ['16 майда', { kind: 'date', month: 5, dayOfMonth: 16 }],
    ['қыркүйектің бесінен', { kind: 'date', month: 9, dayOfMonth: 5 }],
    ['1 сентябрьден', { kind: 'date', month: 9, dayOfMonth: 1 }],
    ['августовская конференция 2021', { kind: 'date', year: 2021 }],
    ['в Казани 2021 год', { kind: 'date', year: 2021 }],
  ])('takes what was said of %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each(['31.04.2021', '45.13.2021', '31 апреля 2021', '31 сәуір 2021', '30 февраля'])(
    '%s does not exist',
    (text) => {
      expect(found(text)).toEqual([expect.objectContaining({ kind: 'date', invalid: true })]);
      expect(found(text)).toEqual([expect.not.objectContaining({ day: expect.anything() })]);
    },
  );

  it('offers the other order of a date with slashes', () => {
    expect(found('03/04/2021')).toEqual([
      expect.objectContaining({ day: '2021-04-03', alternatives: ['2021-03-04'] }),
    ]);
  });
});

describe('references', () => {
  it.each([
    ['п. 39', '39'],
    ['п.39', '39'],
    ['пункт 39', '39'],
    ['39-тармақ', '39'],
    ['39 пункт', '39'],
    ['подпункт 1 пункта 39', '39/1'],
    ['39-тармақтың 1-тармақшасы', '39/1'],
    ['приложение 12', 'app12'],
    ['12-қосымша', 'app12'],
    ['п. 39 Правил', '39'],
    ['в 39-м пункте', '39'],
    ['39-шы тармақта', '39'],
    ['пп. 2 п. 39', '39/2'],
    ['подпункт 2) пункта 39', '39/2'],
    ['39-тармақтың 2) тармақшасы', '39/2'],
    ['2-тармақша 39-тармақ', '39/2'],
    ['п. 50-51', '50-51'],
    ['50–51-тармақтар', '50-51'],
    ['прил.12', 'app12'],
    ['приложение № 12', 'app12'],
    ['12 қосымша', 'app12'],
    ['12-ші қосымшада', 'app12'],
    ['приложение 12, п. 1.2', 'app12/1.2'],
    ['пункт 1.2 приложения 12', 'app12/1.2'],
    ['строка 1.2 приложения 12', 'app12/1.2'],
    ['12-қосымшаның 1.2-жолы', 'app12/1.2'],
    ['12-қосымшаның 3-тармағы', 'app12/3'],
    ['строки 515-519', 'l515-519'],
    ['строка 515', 'l515'],
    ['515-жол', 'l515'],
    ['punkt 39', '39'],
    ['p. 39', '39'],
    ['39-tarmaq', '39'],
    ['39-tarmaqtyn 2-tarmaqshasy', '39/2'],
    ['prilozhenie 12', 'app12'],
    ['12-qosymsha', 'app12'],
  ])('%s', (text, place) => {
    expect(found(text)).toEqual([{ kind: 'reference', place }]);
  });

  it.each([
    'есть 3 пункта и 2 приложения',
    'в каком пункте',
    'строка 5',
    '39 п',
    'подпункт 2',
    '2 жолы тапсырдым',
  ])('no place is read from «%s»', (text) => {
    expect(found(text)).not.toContainEqual(expect.objectContaining({ kind: 'reference' }));
  });
});

describe('any text', () => {
  it('finds spans in order, inside the text', () => {
    const words = [
      '20',
      '08',
      '2021',
      '31',
      '.',
      '/',
      '-',
      ' ',
      'год',
      'жыл',
      'из',
      'балл',
      'августа',
      'п',
      '%',
      'ден',
      'он',
      '½',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const quantity of findQuantities(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(last);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(quantity.end).toBeLessThanOrEqual(text.length);
          last = quantity.end;
        }
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => Array.isArray(findQuantities(text))));
  });

  it('reads every day that exists, in both orders', () => {
    const dates = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(found(iso)).toEqual([day(iso)]);
        expect(found(iso.split('-').reverse().join('.'))).toEqual([day(iso)]);
      }),
    );
  });
});
