import { describe, expect, it } from 'vitest';
import { tellsOfLife } from '../../src/language/earlier-words.ts';

describe('a word of an earlier time', () => {
  it.each([
    ['завуч болдым, бұрын зерттеуші едім', 'бұрын', true],
    ['раньше я работала завучем, какая категория', 'раньше', true],
    ['хочу раньше срока на эксперта', 'раньше', true],
    ['мерзімінен бұрын сарапшыға барсам', 'бұрын', true],
    ['үш жыл бұрын бітірдім', 'бұрын', true],
    ['бұрынғы санатым сақтала ма', 'бұрынғы', true],
    ['раньше мастер-классы считались, сейчас нет?', 'раньше', false],
    ['бұрын жеті талап еді, қазір нешеу', 'бұрын', false],
    ['бұрынғы редакцияда үш күн делінген', 'бұрынғы', false],
    ['по слайдам пять лет, я работала в саду', 'слайдам', false],
  ])('in «%s» tells of a life or of an edition', (text, word, expected) => {
    const start = text.indexOf(word);
    expect(tellsOfLife(text, { start, end: start + word.length })).toBe(expected);
  });
});
