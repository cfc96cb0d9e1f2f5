import { describe, expect, it } from 'vitest';
import { createPersonFacts } from '../../src/assistant/understand/person-facts.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { createTagger } from '../../src/language/glossary.ts';

const content = loadContent({ root: process.cwd() });
const tagger = createTagger(content.glossary);
const tellsOfPerson = createPersonFacts({ content });

describe('the post a message tells of the speaker', () => {
  it.each([
    ['Меня в августе поставили директором школы', 'first_head'],
    ['Стала завучем в сентябре', 'deputy'],
    ['Работаю методистом в районном методкабинете', 'methodcabinet_methodist'],
    ['Была учителем, а теперь назначили завучем', 'deputy'],
    ['мы преподаватели колледжа', 'tvet_lecturer'],
    ['Біз колледжде преподпыз', 'tvet_lecturer'],
    ['Мені завуч қылып қойды', 'deputy'],
    ['Мұғалім едім, әдіскер болып ауыстым', 'methodist'],
    ['kolledjde arnaiy pan oqytamyn, prepodmyn', 'tvet_lecturer'],
    ['директор болып тағайындалдым', 'first_head'],
    ['Учителя говорят, что вопросов 50', undefined],
    ['Мужа поставили директором школы', undefined],
    ['Если назначат директором, что с категорией?', undefined],
    ['хочу стать завучем', undefined],
    ['директордың орынбасары болып ауыссам ше?', undefined],
    ['біздің мұғаліміміз сарапшы', undefined],
    ['моему завучу столько же?', undefined],
    ['Бізге тек завуч кірді', undefined],
  ])('%s', (text, post) => {
    expect(tellsOfPerson(text, tagger.tag(text)).post).toBe(post);
  });
});
