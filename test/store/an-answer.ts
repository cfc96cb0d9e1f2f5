import type { Answer } from '../../src/domain/answer.ts';

export const anAnswer = (changes: Partial<Answer> = {}): Answer => ({
  id: 'answer-1',
  conversation: 'filled-in-by-the-store',
  status: 'answered',
  language: 'ru',
  text: 'Пять лет.',
  citations: [
    {
      source: 'rules-2025-02-25',
      title: 'Правила',
      place: 'п. 53',
      edition: 'от 25.02.2025',
      standing: 'in_force',
    },
  ],
  conflicts: [],
  missing: [],
  suggestions: [{ label: 'Подробнее', text: 'Подробнее' }],
  ...changes,
});
