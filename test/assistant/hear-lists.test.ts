import { describe, expect, it } from 'vitest';
import { hearInputs } from '../../src/assistant/understand/hear-inputs.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { createTagger } from '../../src/language/glossary.ts';

const content = loadContent({ root: process.cwd() });
const tagger = createTagger(content.glossary);

function heard(rule: string, text: string) {
  const inputs = { ...content.inputs, ...content.rules[rule]?.inputs };
  return hearInputs(text, tagger.tag(text), inputs, [50, 60]).values;
}

describe('lists told one thing after the other', () => {
  it.each([
    [
      'оқушым халықаралық олимпиададан жүлде алды, өзім международный конкурс жеңімпазымын, тәжірибемді республикаға тараттым',
      'master_lines',
      ['pupil_international', 'prize_international', 'broadcast_republic'],
    ],
    [
      'я лучший педагог района и ученик призёр областной олимпиады',
      'expert_lines',
      ['pupil_region', 'best_district'],
    ],
    ['облыстың үздік педагогімін, мақалам жоқ', 'researcher_lines', ['best_region']],
    ['C1 по английскому есть, но веду на русском', 'expert_lines', undefined],
    ['предмет веду на английском', 'expert_lines', ['english']],
  ])('%s', (text, input, values) => {
    expect(heard('early-attestation', text)[input]).toEqual(values);
  });
});

describe('figures of a list without their sum', () => {
  it.each([
    ['Курсы: 40 часов и 36, всего 76', [40, 36]],
    ['36 сағат пен 40 сағат курсым бар, барлығы 76', [36, 40]],
    ['курсы 36, 36 и 72 часа', [36, 36, 72]],
  ])('%s', (text, courses) => {
    expect(heard('course-hours', text).courses).toEqual(courses);
  });
});

describe('rows of a score sheet', () => {
  it.each([
    ['portfolio-score', 'дети участвовали в школе, а сама на районном конкурсе', 'own_contests', 'district'],
    ['portfolio-score', 'сидел в жюри республиканского конкурса', 'own_contests', undefined],
    ['portfolio-score', 'материалымды аудандық ОӘК мақұлдады', 'materials', 'district'],
    ['portfolio-score', 'авторскую программу рекомендовал РУМС', 'materials', 'republic'],
    ['commission-decision', 'портфолиом сәйкес деп танылды', 'portfolio_passed', true],
    ['lesson-score', 'был только методист методкабинета, от комиссии никого', 'outside', 'methodist'],
    ['head-next-category', 'үшінші санатты завучпын, келесісі қайсы', 'head_category', 'third'],
    ['head-next-category', 'директор впервые, сразу на первую можно', 'head_category', undefined],
    ['post-change', 'бірінші санатты завуч едім, мұғалімдікке ауыстым', 'head_category', 'first'],
    ['head-score', 'статей у меня ноль', 'publication', 'none'],
    ['head-score', 'страницы ведём, пропускная система стоит', 'openness', true],
    ['head-score', 'страницы ведём, пропускная система стоит', 'access', true],
    ['head-score', 'қосымша біліммен қамту 4 пайызға өсті', 'coverage', 'growth'],
    ['head-score', 'охват вырос на 6 %', 'coverage', 'high_growth'],
    ['head-score', 'охват растёт', 'coverage', undefined],
    ['head-score', 'қосымша біліммен қамту 4 пайызға өсті', 'staff_courses', undefined],
    ['head-score', 'курсы прошли 55 процентов людей', 'staff_courses', 55],
    ['head-score', 'санаты бар педагогтер бір деңгейде', 'staff_categories', 'level'],
    ['deputy-score', 'выпускники растут', 'graduates', 'growth'],
    ['deputy-score', 'түлектер азайды', 'graduates', 'none'],
    ['deputy-score', 'дети участвуют в районе но без побед', 'pupil_winner', false],
    ['portfolio-score', 'оқушыларым аудандық байқауға қатысты, бірақ жүлде алмады', 'pupil_winner', false],
    ['portfolio-score', 'ученики участвовали на области, призёр есть', 'pupil_winner', true],
    ['portfolio-score', 'детей на конкурсы не вожу', 'pupil_contests', 'none'],
    ['portfolio-score', 'оқушыны олимпиадаға апармаймын', 'pupil_contests', 'none'],
    ['portfolio-score', 'ученики на районной олимпиаде без призовых мест', 'pupil_contests', 'district'],
    ['portfolio-score', 'облыстық балалар үйінде тәрбиешімін', 'pupil_contests', undefined],
    ['portfolio-score', 'дети без призов, я сама участвовала на области', 'own_contests', 'region'],
    ['portfolio-score', 'дети без призов, я сама участвовала на области', 'own_winner', undefined],
    [
      'methodist-score',
      'аудандық байқауға қатыстым, аудандық қазылар алқасында болдым',
      'own_contests',
      'district',
    ],
    ['methodist-score', 'ученики участвовали в районном конкурсе', 'own_contests', undefined],
    ['methodist-score', 'листов наблюдения шесть', 'observation_sheets', 6],
    ['methodist-score', 'шебердің парағында 138 деп тұр', 'observation_sheets', undefined],
    ['portfolio-score', 'разработку принял наш методсовет', 'materials', 'organization'],
    ['portfolio-score', 'пособие одобрил совет райотдела', 'materials', 'district'],
    ['portfolio-score', 'сапа 3 пайызға өсті', 'quality', 'high_growth'],
    ['portfolio-score', 'качество выросло на 2 %', 'quality', 'growth'],
    ['portfolio-score', 'качество 60 %', 'quality', undefined],
    ['portfolio-score', 'курс 108', 'course_hours', 108],
    ['portfolio-score', 'курсы 2, третий начат', 'course_hours', undefined],
    ['portfolio-score', '3 курса, 72 часа', 'course_hours', 72],
  ])('%s: %s', (rule, text, input, value) => {
    const found = heard(rule, text)[input];
    expect(found === 'yes' ? true : found === 'no' ? false : found).toBe(value);
  });
});
