import type { Seen } from '../../evals/checks/check.ts';
import { expectationSchema } from '../../evals/eval-case.ts';
import type { World } from '../../evals/world.ts';
import type { Answer, Citation } from '../../src/domain/answer.ts';

/** A small world: a rule of two inputs on point 39, three documents. */
const choices = [
  { value: 'expert', label: 'педагог-эксперт' },
  { value: 'master', label: 'педагог-мастер' },
];
export const smallWorld: World = {
  sources: new Set(['rules-2025-02-25', 'draft-slides-2023', 'methodology-2025']),
  coverage: {
    source: 'rules-2025-02-25',
    places: ['38', '39', '57', 'app9'].map((place) => ({
      place,
      parameters: [],
      rules: place === '39' ? [{ id: 'ozp-threshold', title: { ru: 'Порог', kk: 'Шек' } }] : [],
      articles: [],
      cases: 0,
    })),
  },
  rule: (id) =>
    id === 'ozp-threshold'
      ? {
          id,
          title: '',
          about: '',
          examples: [],
          schema: {},
          inputs: [
            { id: 'category', question: '', example: '', choices },
            { id: 'ozp_points', question: '', example: '', choices: [] },
            { id: 'left', question: '', example: '', choices: [] },
            { id: 'assigned_on', question: '', example: '', choices: [] },
          ],
        }
      : undefined,
  examplesOf: (inputs) => (inputs.includes('left') ? ['3 года 8 месяцев'] : []),
  rulesAt: (points) => (points.includes('rules-2025-02-25#39') ? ['ozp-threshold'] : []),
  articleTexts: (references) => (references.includes('rules-2025-02-25#57') ? ['стаж 30 лет'] : []),
  referencesOf: (link) => (link === '/articles/threshold' ? ['rules-2025-02-25#39/1'] : []),
  phrases: { ru: 'линия 1414', kk: '1414 желісі' },
};

export function cited(reference: string, standing: Citation['standing'] = 'in_force'): Citation {
  const source = reference.split('#')[0] ?? '';
  return { source, reference, title: 'Правила', place: 'п.', edition: 'от 25.02.2025', standing };
}

/** An answer as given, empty otherwise. */
export function answerOf(given: Partial<Answer> = {}): Answer {
  return {
    id: 'a',
    conversation: 'c',
    status: 'answered',
    language: 'ru',
    text: 'Да.',
    citations: [],
    conflicts: [],
    missing: [],
    suggestions: [],
    ...given,
  };
}

export function seenOf(given: {
  readonly expect?: Readonly<Record<string, unknown>>;
  readonly answer?: Partial<Answer>;
  readonly asked?: Seen['asked'];
  readonly said?: readonly string[];
}): Seen {
  const { expect = {}, answer = {}, asked = 'ru', said = ['Сколько баллов?'] } = given;
  return {
    suite: 'retrieval',
    asked,
    said,
    expect: expectationSchema.parse(expect),
    answer: answerOf(answer),
    world: smallWorld,
  };
}
