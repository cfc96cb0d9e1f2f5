import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { vocabulary } from '../../src/domain/vocabulary.ts';

const sources = `- id: rules
  title: { ru: Правила, kk: Қағидалар }
  short: { ru: Правила, kk: Қағидалар }
  kind: rules
  standing: in_force
  edition: { ru: редакция, kk: редакция }
  from: 2025-02-25
  checked: 2025-04-23
  languages: [ru, kk]
`;

const parameters = `- id: ozp.threshold
  label: { ru: Порог, kk: Шек }
  unit: percent
  by: category
  values:
    - from: 2024-01-01
      until: 2025-01-01
      references: [rules#1]
      value: { expert: 65 }
    - from: 2025-01-01
      references: [rules#39]
      value: { moderator: 60, expert: 70 }
- id: ozp.valid
  label: { ru: Срок, kk: Мерзім }
  unit: years
  values:
    - { from: 2025-01-01, references: [rules#53], value: 1 }
- id: essay.size
  label: { ru: Объём, kk: Көлемі }
  unit: words
  values:
    - { from: 2025-01-01, references: [rules#54], value: { min: 250, max: 300 } }
`;

const glossary = `- id: ozp
  ru: ОЗП
  kk: ПББ
  forms: [озп, пбб]
- id: threshold
  ru: порог
  kk: шек
  forms: [порог*, шек*]
`;

const rule = `id: threshold
title: { ru: Порог, kk: Шек }
about: { ru: Сколько набрать, kk: Қанша жинау керек }
references: [rules#39]
hears: [ozp threshold]
examples: { ru: [Какой порог?], kk: [Шек қанша?] }
trace:
  share:
    label: { ru: Доля, kk: Үлес }
outcomes:
  needs:
    text:
      ru: "Нужно { $points } { $points -> [one] балл [few] балла *[many] баллов }."
      kk: "{ $points } балл керек."
next: [ozp-validity]
---
- given: {}
  expect: { missing: [category] }
`;

const article = `---
id: ozp-validity
kind: provision
title: { ru: Срок результата, kk: Нәтиже мерзімі }
references: [rules#53]
hears: [ozp]
questions:
  ru: [Сколько действует?]
  kk: [Қанша жарамды?]
see: [threshold]
---
# ru

Результат действует {{ozp.valid}} год, порог эксперта {{ozp.threshold.expert}} %.

Эссе — от {{essay.size.min}} слов.

# kk

Нәтиже {{ozp.valid}} жыл жарамды.
`;

const words = '{ label: { ru: слово, kk: сөз } }';
const vocabularyFile = Object.entries(vocabulary)
  .map(([name, ids]) => `${name}:\n${ids.map((id) => `  ${id}: ${words}\n`).join('')}`)
  .join('');

const files: Readonly<Record<string, string>> = {
  'knowledge/sources.yaml': sources,
  'knowledge/parameters/ozp.yaml': parameters,
  'knowledge/glossary.yaml': glossary,
  'knowledge/vocabulary.yaml': vocabularyFile,
  'knowledge/rules/threshold.yaml': rule,
  'knowledge/articles/ozp/ozp-validity.md': article,
  'knowledge/inputs.yaml':
    'category:\n  label: { ru: Категория, kk: Санат }\n  ask: { ru: Какая?, kk: Қандай? }\n  example: { ru: эксперт, kk: сарапшы }\n',
  'knowledge/holidays.yaml':
    '- year: 2026\n  source: calendar\n  checked: 2026-01-01\n  off: [{ day: 2026-01-01, name: { ru: Новый год, kk: Жаңа жыл } }]\n',
  'knowledge/phrases/ru.ftl': 'yes = да\n',
  'knowledge/phrases/kk.ftl': 'yes = иә\n',
};

/** A folder with the least knowledge that loads, for tests to break. */
export function createSmallKnowledge() {
  const root = mkdtempSync(join(tmpdir(), 'kenes-knowledge-'));
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    root,
    read,
    write,
    /** Replaces the first place of a file that reads so; a place that is not there is a mistake of the test. */
    edit(path: string, from: string, to: string): void {
      const text = read(path);
      if (!text.includes(from)) throw new Error(`${path} does not read "${from}"`);
      write(
        path,
        text.replace(from, () => to),
      );
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
export type SmallKnowledge = ReturnType<typeof createSmallKnowledge>;
