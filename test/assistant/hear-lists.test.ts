import { describe, expect, it } from 'vitest';
import { hearInputs } from '../../src/assistant/understand/hear-inputs.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { createTagger } from '../../src/language/glossary.ts';

const content = loadContent({ root: process.cwd() });
const tagger = createTagger(content.glossary);

function heard(rule: string, text: string, language: 'ru' | 'kk' = 'ru') {
  const inputs = content.rules[rule]?.inputs ?? {};
  return hearInputs(text, tagger.tag(text, language), inputs, [50, 60]).values;
}

describe('lists of figures', () => {
  it('takes every mark, and not the number of lessons', () => {
    expect(heard('lesson-score', '5 уроков: 81, 85, 90, 88, 84 баллов').lessons).toEqual([
      81, 85, 90, 88, 84,
    ]);
    expect(heard('lesson-score', 'Сабақтарымды 70, 74, 69 деп бағалады', 'kk').lessons).toEqual([70, 74, 69]);
  });

  it('takes hours that share their unit', () => {
    expect(heard('course-hours', '40 и 36 часов курсов, хватит эксперту?').courses).toEqual([40, 36]);
    expect(heard('course-hours', '40 және 36 сағат курс бар', 'kk').courses).toEqual([40, 36]);
  });

  it('takes no figure that is offered as a choice', () => {
    expect(heard('course-hours', 'Мастеру нужно 108 или 106 часов курсов?')).not.toHaveProperty('courses');
    expect(heard('course-hours', 'Шеберге 108 әлде 106 сағат курс керек пе?', 'kk')).not.toHaveProperty(
      'courses',
    );
  });

  it('tells how many courses from how many hours', () => {
    expect(heard('course-hours', 'Прошла два курса по 36 часов')).toMatchObject({
      courses: [36],
      equal_courses: 2,
    });
    expect(heard('course-hours', 'Курсы 36 часов')).not.toHaveProperty('equal_courses');
  });
});
