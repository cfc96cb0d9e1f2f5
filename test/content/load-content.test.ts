import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unfoldSelectors } from '../../src/content/inline-selectors.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { fillPlaceholders, resolvePlaceholder } from '../../src/content/placeholders.ts';
import { ContentFault } from '../../src/domain/errors.ts';
import { createSmallKnowledge, type SmallKnowledge } from '../support/small-knowledge.ts';

const parameters = 'knowledge/parameters/ozp.yaml';
const rule = 'knowledge/rules/threshold.yaml';
const article = 'knowledge/articles/ozp/ozp-validity.md';
const glossary = 'knowledge/glossary.yaml';
const vocabulary = 'knowledge/vocabulary.yaml';

/** Each break of the knowledge: where it is made, and the one line it must lead to. */
const breaks: readonly {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly line: number;
  readonly reason: RegExp;
}[] = [
  {
    name: 'a YAML syntax error',
    file: parameters,
    from: 'unit: percent',
    to: 'unit: percent: of tasks',
    line: 3,
    reason: /Nested mappings are not allowed/u,
  },
  {
    name: 'a tab that indents',
    file: parameters,
    from: '  unit: percent',
    to: '\tunit: percent',
    line: 3,
    reason: /Unexpected scalar/u,
  },
  {
    name: 'a duplicate key',
    file: parameters,
    from: '  unit: percent',
    to: '  unit: percent\n  unit: percent',
    line: 4,
    reason: /unique/u,
  },
  {
    name: 'an unknown source of a parameter',
    file: parameters,
    from: '[rules#53]',
    to: '[law#53]',
    line: 17,
    reason: /law#53: no source "law" is registered/u,
  },
  {
    name: 'a reference without a place',
    file: parameters,
    from: '[rules#53]',
    to: '[rules]',
    line: 17,
    reason: /references\.0/u,
  },
  {
    name: 'a gap between values',
    file: parameters,
    from: 'until: 2025-01-01',
    to: 'until: 2024-12-01',
    line: 10,
    reason: /ozp\.threshold: leaves a gap after 2024-12-01/u,
  },
  {
    name: 'an overlap of values',
    file: parameters,
    from: 'until: 2025-01-01',
    to: 'until: 2025-02-01',
    line: 10,
    reason: /ozp\.threshold: overlaps the value before it \(until 2025-02-01\)/u,
  },
  {
    name: 'a value behind an open one',
    file: parameters,
    from: '      until: 2025-01-01\n',
    to: '',
    line: 9,
    reason: /overlaps the value before it \(until open\)/u,
  },
  {
    name: 'until before from',
    file: parameters,
    from: 'until: 2025-01-01',
    to: 'until: 2023-01-01',
    line: 7,
    reason: /until 2023-01-01 is not after from 2024-01-01/u,
  },
  {
    name: 'an impossible day',
    file: parameters,
    from: 'until: 2025-01-01',
    to: 'until: 2025-04-31',
    line: 7,
    reason: /values\.0\.until/u,
  },
  {
    name: 'a percent of 130',
    file: parameters,
    from: 'expert: 70',
    to: 'expert: 130',
    line: 12,
    reason: /130 percent is outside 0–100/u,
  },
  {
    name: 'a word instead of a number',
    file: parameters,
    from: 'expert: 70',
    to: 'expert: seventy',
    line: 12,
    reason: /"seventy" is not a number of percent/u,
  },
  {
    name: 'an unknown key of a table',
    file: parameters,
    from: 'moderator: 60',
    to: 'moderater: 60',
    line: 12,
    reason: /"moderater" is not one of pedagog, moderator/u,
  },
  {
    name: 'an unknown vocabulary in by',
    file: parameters,
    from: 'by: category',
    to: 'by: rank',
    line: 4,
    reason: /unknown vocabulary "rank"/u,
  },
  {
    name: 'an unknown unit',
    file: parameters,
    from: 'unit: years',
    to: 'unit: decades',
    line: 15,
    reason: /unit: /u,
  },
  {
    name: 'a key nobody knows',
    file: parameters,
    from: '  unit: years',
    to: '  unit: years\n  unti: 2030-01-01',
    line: 13,
    reason: /Unrecognized key: "unti"/u,
  },
  {
    name: 'a missing Kazakh word',
    file: parameters,
    from: '{ ru: Срок, kk: Мерзім }',
    to: '{ ru: Срок }',
    line: 14,
    reason: /label\.kk/u,
  },
  {
    name: 'a blank Kazakh word',
    file: parameters,
    from: 'kk: Мерзім',
    to: "kk: '  '",
    line: 14,
    reason: /label\.kk/u,
  },
  {
    name: 'a duplicated parameter',
    file: parameters,
    from: 'id: ozp.valid',
    to: 'id: ozp.threshold',
    line: 13,
    reason: /id "ozp\.threshold" is taken by knowledge\/parameters\/ozp\.yaml/u,
  },
  {
    name: 'a duplicated concept',
    file: glossary,
    from: 'id: threshold',
    to: 'id: ozp',
    line: 5,
    reason: /id "ozp" is taken/u,
  },
  {
    name: 'a map where a list is expected',
    file: glossary,
    from: '- id: ozp\n  ru: ОЗП\n  kk: ПББ\n  forms: [озп, пбб]\n- id: threshold\n  ru: порог\n',
    to: 'threshold:\n  ru: порог\n',
    line: 1,
    reason: /a list is expected/u,
  },
  {
    name: 'an article without # kk',
    file: article,
    from: '# kk\n',
    to: '',
    line: 12,
    reason: /the text under "# kk" is missing/u,
  },
  {
    name: 'an article without a head',
    file: article,
    from: '---\n',
    to: '',
    line: 1,
    reason: /the head between two lines of --- is missing/u,
  },
  {
    name: 'an unknown source of an article',
    file: article,
    from: '[rules#53]',
    to: '[law#53]',
    line: 2,
    reason: /no source "law" is registered/u,
  },
  {
    name: 'a provision without a reference',
    file: article,
    from: 'references: [rules#53]\n',
    to: '',
    line: 2,
    reason: /a provision needs a reference/u,
  },
  {
    name: 'a wrong head of an article, at its line of the file',
    file: article,
    from: 'kk: Нәтиже мерзімі',
    to: "kk: ''",
    line: 4,
    reason: /title\.kk/u,
  },
  {
    name: 'a placeholder of an unknown parameter',
    file: article,
    from: '{{ozp.valid}} год',
    to: '{{ozp.invalid}} год',
    line: 2,
    reason: /\{\{ozp\.invalid\}\}: no such value of a parameter/u,
  },
  {
    name: 'a placeholder of an unknown key',
    file: article,
    from: '{{ozp.threshold.expert}}',
    to: '{{ozp.threshold.master}}',
    line: 2,
    reason: /\{\{ozp\.threshold\.master\}\}: no such value/u,
  },
  {
    name: 'an unknown end of a range',
    file: article,
    from: '{{essay.size.min}}',
    to: '{{essay.size.least}}',
    line: 2,
    reason: /\{\{essay\.size\.least\}\}/u,
  },
  {
    name: 'a pattern of an article with an unknown concept',
    file: article,
    from: 'hears: [ozp]',
    to: 'hears: [ozp certificate]',
    line: 2,
    reason: /pattern "ozp certificate": no concept "certificate" in the glossary/u,
  },
  {
    name: 'a see-also that leads nowhere',
    file: article,
    from: 'see: [threshold]',
    to: 'see: [nowhere]',
    line: 2,
    reason: /see: no rule or article "nowhere"/u,
  },
  {
    name: 'a pattern of a rule with an unknown concept',
    file: rule,
    from: 'hears: [ozp threshold]',
    to: 'hears: [ozp threshold !exemption]',
    line: 5,
    reason: /no concept "exemption" in the glossary/u,
  },
  {
    name: 'an unknown source of a rule',
    file: rule,
    from: 'references: [rules#39]',
    to: 'references: [law#39]',
    line: 4,
    reason: /no source "law" is registered/u,
  },
  {
    name: 'a wrong Fluent pattern',
    file: rule,
    from: '{ $points } балл керек.',
    to: '{ $points балл керек.',
    line: 14,
    reason: /kk: not a Fluent pattern/u,
  },
  {
    name: 'a selector without its default',
    file: rule,
    from: '*[many]',
    to: '[many]',
    line: 13,
    reason: /ru: not a Fluent pattern/u,
  },
  {
    name: 'a next topic that is not there',
    file: rule,
    from: 'next: [ozp-validity]',
    to: 'next: [ozp-term]',
    line: 15,
    reason: /no rule or article "ozp-term"/u,
  },
  {
    name: 'an id that is not the name of the file',
    file: rule,
    from: 'id: threshold',
    to: 'id: ozp-threshold',
    line: 1,
    reason: /id "ozp-threshold" is not the file's name/u,
  },
  {
    name: 'an id of the code without words',
    file: vocabulary,
    from: '  expert: { label: { ru: слово, kk: сөз } }\n',
    to: '',
    line: 2,
    reason: /category\.expert/u,
  },
  {
    name: 'words without an id of the code',
    file: vocabulary,
    from: '  expert: {',
    to: '  professor: { label: { ru: слово, kk: сөз } }\n  expert: {',
    line: 2,
    reason: /category: Unrecognized key: "professor"/u,
  },
  {
    name: 'a day off that does not exist',
    file: 'knowledge/holidays.yaml',
    from: 'day: 2026-01-01, name',
    to: 'day: 2026-02-30, name',
    line: 4,
    reason: /off\.0\.day/u,
  },
];

function faultOf(root: string): string[] {
  try {
    loadContent({ root });
  } catch (error) {
    if (error instanceof ContentFault) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('the knowledge', () => {
  let knowledge: SmallKnowledge;
  beforeEach(() => {
    knowledge = createSmallKnowledge();
  });
  afterEach(() => knowledge.remove());

  it('loads where nothing is wrong', () => {
    const content = loadContent({ root: knowledge.root });
    expect(Object.keys(content.parameters)).toEqual(['ozp.threshold', 'ozp.valid', 'essay.size']);
    expect(content.articles.map(({ id, file }) => ({ id, file }))).toEqual([
      { id: 'ozp-validity', file: article },
    ]);
    expect(content.articles[0]?.short.kk).toBe('Нәтиже {{ozp.valid}} жыл жарамды.');
    expect(content.articles[0]?.more).toEqual({ ru: 'Эссе — от {{essay.size.min}} слов.', kk: '' });
    expect(content.rules.threshold?.next).toEqual(['ozp-validity']);
    expect(content.phrases).toEqual({ ru: 'yes = да\n', kk: 'yes = иә\n' });
  });

  it.each(breaks)('is refused for $name', ({ file, from, to, line, reason }) => {
    knowledge.edit(file, from, to);
    const faults = faultOf(knowledge.root);
    expect(faults).toContainEqual(expect.stringMatching(reason));
    expect(faults.filter((fault) => reason.test(fault))[0]).toMatch(new RegExp(`^${file}:${line}: `, 'u'));
  });

  it.each([
    [
      'knowledge/inputs.yaml',
      'example: { ru: эксперт, kk: сарапшы }\n',
      '  hears: { flags: { expert: [ozp nobody] } }\n',
    ],
    [
      'knowledge/inputs.yaml',
      'example: { ru: эксперт, kk: сарапшы }\n',
      '  hears: { quantity: score, near: [nobody] }\n',
    ],
  ])('is refused for an unknown concept that an input of %s listens to', (file, after, added) => {
    knowledge.edit(file, after, `${after}${added}`);
    expect(faultOf(knowledge.root)).toContainEqual(expect.stringContaining('no concept "nobody"'));
  });

  // `agrees` silences a difference; an edited value can leave it behind.
  it('is refused for another document that is said to agree and does not', () => {
    const other = '  differs: [{ reference: rules#54, value: 2, agrees: true }]\n';
    knowledge.edit(parameters, '- id: essay.size', `${other}- id: essay.size`);
    expect(faultOf(knowledge.root)).toContainEqual(
      expect.stringMatching(/^knowledge\/parameters\/ozp\.yaml:18: /u),
    );
  });

  it('is refused for a sentence of its own that Fluent cannot read', () => {
    knowledge.write('knowledge/phrases/kk.ftl', 'yes = { $n ->\n');
    expect(faultOf(knowledge.root)).toContainEqual(
      expect.stringMatching(/^knowledge\/phrases\/kk\.ftl:1: /u),
    );
  });

  it('is refused for a sentence that only one language has', () => {
    knowledge.write('knowledge/phrases/ru.ftl', 'yes = да\nno = нет\n');
    expect(faultOf(knowledge.root)).toContainEqual(expect.stringContaining('knowledge/phrases/kk.ftl'));
  });

  it('names an article twice with the file that took its id', () => {
    knowledge.write('knowledge/articles/ozp/second.md', knowledge.read(article));
    expect(faultOf(knowledge.root)).toEqual([
      `knowledge/articles/ozp/second.md:2: id "ozp-validity" is taken by ${article}`,
    ]);
  });

  it('names a syntax error once, not its echoes', () => {
    knowledge.edit(glossary, '  ru: ОЗП', '\tru: ОЗП');
    expect(faultOf(knowledge.root).filter((fault) => fault.startsWith(`${glossary}:`))).toHaveLength(1);
  });

  it('names every problem at once', () => {
    knowledge.edit(parameters, 'expert: 70', 'expert: 130');
    knowledge.edit(article, '{{ozp.valid}} год', '{{ozp.invalid}} год');
    knowledge.edit(rule, 'references: [rules#39]', 'references: [law#39]');
    expect(faultOf(knowledge.root)).toHaveLength(3);
  });

  it('is the same to a reader with Windows line ends', () => {
    knowledge.write(article, knowledge.read(article).replaceAll('\n', '\r\n'));
    expect(loadContent({ root: knowledge.root }).articles[0]?.more.ru).toBe(
      'Эссе — от {{essay.size.min}} слов.',
    );
  });

  it('changes its fingerprint with any file', () => {
    const before = loadContent({ root: knowledge.root }).fingerprint;
    expect(loadContent({ root: knowledge.root }).fingerprint).toBe(before);
    knowledge.edit('knowledge/phrases/kk.ftl', 'иә', 'ия');
    expect(loadContent({ root: knowledge.root }).fingerprint).not.toBe(before);
  });
});

describe('the cache of the knowledge', () => {
  let knowledge: SmallKnowledge;
  let cacheDir: string;
  const load = () => loadContent({ root: knowledge.root, cacheDir });
  beforeEach(() => {
    knowledge = createSmallKnowledge();
    cacheDir = join(knowledge.root, 'cache');
  });
  afterEach(() => knowledge.remove());

  it('is written by the first reading and used by the next', () => {
    const first = load();
    const kept = readdirSync(cacheDir).filter((name) => name.startsWith('content-'));
    expect(kept).toHaveLength(1);
    expect(load()).toEqual(first);
    writeFileSync(join(cacheDir, kept[0] ?? ''), serialize({ ...first, fingerprint: 'from the cache' }));
    expect(load().fingerprint).toBe('from the cache');
  });

  it('does not serve knowledge that has changed', () => {
    load();
    knowledge.edit(parameters, 'expert: 70', 'expert: 71');
    expect(load().parameters['ozp.threshold']?.values.at(-1)?.value).toEqual({ moderator: 60, expert: 71 });
    knowledge.edit(parameters, 'expert: 71', 'expert: 130');
    expect(load).toThrow(ContentFault);
  });

  it('is made anew where it is broken', () => {
    const first = load();
    for (const name of readdirSync(cacheDir)) writeFileSync(join(cacheDir, name), '{"cut sho');
    expect(load()).toEqual(first);
  });

  it('that cannot be written costs nothing but time', () => {
    writeFileSync(cacheDir, 'a file in its place');
    expect(load().articles).toHaveLength(1);
  });

  it('keeps the last few readings, not all of them', () => {
    for (let percent = 70; percent < 78; percent += 1) {
      load();
      knowledge.edit(parameters, `expert: ${percent}`, `expert: ${percent + 1}`);
    }
    expect(readdirSync(cacheDir).length).toBeLessThan(6);
  });
});

describe('placeholders', () => {
  const knowledge = createSmallKnowledge();
  const all = new Map(Object.entries(loadContent({ root: knowledge.root }).parameters));
  knowledge.remove();

  it('fill with what stands behind each name', () => {
    expect(fillPlaceholders('от {{a.b}} до {{ c }}', (name) => name.toUpperCase())).toBe('от A.B до C');
    expect(fillPlaceholders('ничего', () => '?')).toBe('ничего');
  });

  it.each([
    ['ozp.threshold.expert', undefined, 70],
    ['ozp.threshold.expert', '2024-12-31', 65],
    ['ozp.threshold.expert', '2025-01-01', 70],
    ['ozp.threshold.moderator', '2024-06-01', undefined],
    ['ozp.threshold.expert', '2023-12-31', undefined],
    ['ozp.valid', undefined, 1],
    ['essay.size.max', undefined, 300],
    ['essay.size', undefined, { min: 250, max: 300 }],
    ['ozp.threshold', undefined, undefined],
    ['ozp', undefined, undefined],
  ] as const)('%s on %s is %o', (name, on, wanted) => {
    expect(resolvePlaceholder(all, name, on)?.entry).toEqual(wanted);
  });
});

describe('selectors in one line', () => {
  it('unfold, one variant a line', () => {
    expect(unfoldSelectors('{ $n } { $n -> [one] год [few] года *[many] лет } подряд')).toBe(
      '{ $n } { $n ->\n        [one] год\n        [few] года\n        *[many] лет\n    } подряд',
    );
  });

  it('leave other text alone', () => {
    expect(unfoldSelectors('от { $n } до [10]')).toBe('от { $n } до [10]');
  });
});
