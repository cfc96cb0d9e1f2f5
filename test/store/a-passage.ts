import type { StoredPassage } from '../../src/store/passage-rows.ts';

export const aPassage = (id: string, changes: Partial<StoredPassage> = {}): StoredPassage => ({
  id,
  source: 'rules-2025-02-25',
  place: '53',
  language: 'ru',
  kind: 'article',
  title: `Title of ${id}`,
  text: 'Қысқа мәтін, «quoted», {braces}, \\ and "so on"',
  standing: 'in_force',
  fingerprint: `print of ${id}`,
  length: 12,
  document: '',
  position: 0,
  ...changes,
});
