import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTagger, type Glossary } from '../../src/language/glossary.ts';

const glossary: Glossary = [
  {
    id: 'category.expert',
    ru: 'педагог-эксперт',
    kk: 'педагог-сарапшы',
    forms: ['эксперт*', 'педагог* эксперт*', 'сарапшы*'],
  },
  { id: 'category.master', ru: 'педагог-мастер', kk: 'педагог-шебер', forms: ['мастер*'] },
  {
    id: 'category.researcher',
    ru: 'педагог-исследователь',
    kk: 'педагог-зерттеуші',
    forms: ['исследовател*'],
  },
  {
    id: 'post.tvet_master',
    ru: 'мастер п/о',
    kk: 'өндірістік оқыту шебері',
    forms: ['мастер* п/о', 'мастер* производственн*'],
  },
  { id: 'threshold', ru: 'порог', kk: 'шекті деңгей', forms: ['порог*', 'шекті*'] },
  { id: 'ozp', ru: 'ОЗП', kk: 'ПББ', forms: ['озп*', 'оценка _ знаний'] },
  { id: 'first', ru: 'первый', kk: 'бірінші', forms: ['1 санат*'] },
  { id: 'both', ru: 'оба', kk: 'екеуі', forms: ['порог*'] },
  { id: 'below', ru: 'ниже', kk: 'төмен', mark: 'value', forms: ['ниже порог*'] },
];
const { tag, expand } = createTagger(glossary);
const concepts = (text: string): readonly string[] => tag(text).mentions.map((mention) => mention.concept);

describe('tag', () => {
  it('finds what only gives a value beside the other concepts of its words', () => {
    const { mentions } = tag('ниже порога');
    expect(mentions.map(({ concept, quiet }) => [concept, quiet === true])).toEqual([
      ['below', true],
      ['threshold', false],
      ['both', false],
    ]);
    expect(expand(tag('ниже порога'))).not.toContain('ниже');
  });

  it('finds words with any ending, with their place in the text', () => {
    const text = 'Нужен ли эксперту тест?';
    const [mention] = tag(text).mentions;
    expect(mention).toMatchObject({ concept: 'category.expert', via: 'form' });
    expect(text.slice(mention?.start, mention?.end)).toBe('эксперту');
  });

  it('lets the longest form win, and keeps equals', () => {
    expect(concepts('мастер п/о')).toEqual(['post.tvet_master']);
    expect(concepts('педагог-эксперт')).toEqual(['category.expert']);
    expect(concepts('порог')).toEqual(['threshold', 'both']);
  });

  it('lets one foreign word stand where the form says so', () => {
    expect(concepts('оценка знаний')).toEqual(['ozp']);
    expect(concepts('оценка моих знаний')).toEqual(['ozp']);
    expect(concepts('оценка всех моих знаний')).toEqual([]);
  });

  it('looks through endings after a hyphen', () => {
    expect(concepts('1-ші санат')).toEqual(['first']);
    expect(concepts('ОЗП-ға сарапшыға')).toEqual(['ozp', 'category.expert']);
  });

  it('ends a phrase where the sentence ends, but not at an abbreviation', () => {
    expect(concepts('Какая оценка? Знаний мало')).toEqual([]);
    expect(concepts('мастер. п/о')).toEqual(['category.master']);
    expect(concepts('маст. п/о, мастер п.о.')).toEqual(['post.tvet_master']);
  });

  it('reads Latin letters and mistyped words, and says so', () => {
    expect(tag('sarapshy').mentions).toMatchObject([{ concept: 'category.expert', via: 'translit' }]);
    expect(tag('исследоваетлю').mentions).toMatchObject([{ concept: 'category.researcher', via: 'typo' }]);
    expect(tag('мастер производственого обучения').mentions).toMatchObject([{ concept: 'post.tvet_master' }]);
  });

  it('does not take a real word for a mistyped category', () => {
    expect(concepts('эксперимент')).toEqual([]);
    expect(concepts('пирог')).toEqual([]);
  });

  it('gives the words of both languages', () => {
    expect(expand(tag('эксперту'))).toEqual(['педагог', 'эксперт', 'сарапшы']);
  });

  it('holds for any text: spans inside it, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const mention of tag(text).mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          last = mention.start;
        }
      }),
    );
  });
});
