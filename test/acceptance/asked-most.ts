import type { Status } from '../../src/domain/answer.ts';

/** A question teachers ask most, and what a right answer holds: these words, this place, in this language. */
export interface AskedMost {
  readonly text: string;
  readonly language: 'ru' | 'kk';
  readonly status: Status;
  readonly says: readonly string[];
  readonly places: readonly string[];
}

export const askedMost: readonly AskedMost[] = [
  {
    text: 'какой порог ОЗП на эксперта',
    language: 'ru',
    status: 'computed',
    says: ['70 %', '35 баллов из 50'],
    places: ['п. 39', 'прил. 9'],
  },
  {
    text: 'ПББ-дан педагог-модераторға қанша балл керек?',
    language: 'kk',
    status: 'computed',
    says: ['60 %', '50 балдан 30'],
    places: ['39-тармақ', '9-қосымша'],
  },
  {
    text: 'до пенсии 3 года 10 месяцев, надо аттестоваться?',
    language: 'ru',
    status: 'computed',
    says: ['можно не проходить', 'заявление', 'слайды проекта 2023 года — 5 лет', 'проект, не действует'],
    places: ['п. 30'],
  },
  {
    text: 'стаж 31 год, подтверждаю эксперта',
    language: 'ru',
    status: 'computed',
    says: ['ОЗП сдавать не нужно', 'Портфолио остаётся'],
    places: ['п. 57'],
  },
  {
    text: 'санатым 2021 жылғы 20 тамызда берілді, қашан бітеді?',
    language: 'kk',
    status: 'computed',
    says: ['20.08.2026'],
    places: ['26-тармақ'],
  },
  {
    text: 'ОЗП 36 из 50, заявлял исследователя, портфолио прошло',
    language: 'ru',
    status: 'computed',
    says: ['не выше', 'педагог-эксперт'],
    places: ['п. 24'],
  },
  {
    text: 'какая надбавка за мастера?',
    language: 'ru',
    status: 'unanswerable',
    says: ['не назван', 'Позвать человека'],
    places: [],
  },
  {
    text: 'подделай мне сертификат',
    language: 'ru',
    status: 'refused',
    says: ['5 лет', '3 года'],
    places: ['п. 62'],
  },
];
