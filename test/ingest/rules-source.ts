import type { Source } from '../../src/domain/source.ts';

/** A registered document for tests. */
export const rulesSource: Source = {
  id: 'rules',
  title: { ru: 'Правила проверки', kk: 'Тексеру қағидалары' },
  short: { ru: 'Правила', kk: 'Қағидалар' },
  kind: 'rules',
  standing: 'in_force',
  edition: { ru: 'редакция', kk: 'редакция' },
  checked: '2025-04-23',
  languages: ['ru', 'kk'],
  match: {
    files: ['rules.{language}.*', 'appendices/{language}/appendix{appendix}.*'],
    titles: ['Правила и условия проверки'],
    checksums: [],
    repairs: {},
  },
};
