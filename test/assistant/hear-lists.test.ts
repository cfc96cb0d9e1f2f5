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
  ])('%s: %s', (rule, text, input, value) => {
    const found = heard(rule, text)[input];
    expect(found === 'yes' ? true : found).toBe(value);
  });
});
