import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    'Как подать заявление через «Ұстаз»?',
    'Сколько баллов нужно на эксперта?',
    'skolko ballov na eksperta',
    'стаж 30 лет',
    'порог озп на эксперта',
    'срок категории',
    'пенсия 4 года',
    'у меня нет диплома',
    'kak podtverdit kategoriyu',
    'Мне нужен сарапшы санат, сколько баллов?',
  ])('hears Russian: %s', (text) => {
    expect(detectLanguage(text, 'kk').language).toBe('ru');
  });

  it.each([
    'Санатым бітіп қалды, не істеймін?',
    'санат алу ушин канша балл керек',
    'kategoriya qashan bitedi',
    'ozp neshe ball',
    'ОЗП-ға тіркелу',
    'неден бастайын',
    'кайда барайын',
    'стажым 30 жыл',
    'категория растау',
    'сертификатым бар',
    'категория бар ма',
    'аттестация канша жылда бир рет',
    'шекти балл сарапшыга канша',
    'ustaz kabinet kirmey jatyr',
    'иә',
    'Егов-қа не жүктеймін',
  ])('hears Kazakh: %s', (text) => {
    expect(detectLanguage(text, 'ru').language).toBe('kk');
  });

  it.each(['36', '36/50', 'B2', '', 'да', 'эксперт', 'портфолио', 'IELTS 6.5'])(
    'follows the talk when nothing tells: %s',
    (text) => {
      expect(detectLanguage(text, 'kk')).toMatchObject({ language: 'kk', confident: false });
      expect(detectLanguage(text).language).toBe('ru');
    },
  );

  it('notices a mixed sentence', () => {
    expect(detectLanguage('Мне нужен сарапшы санат, сколько баллов?').mixed).toBe(true);
    expect(detectLanguage('Сколько баллов нужно?').mixed).toBe(false);
  });
});
