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

describe('whom a value is of', () => {
  it.each([
    [
      'Мужу, он мастер п/о, категорию дали 11.11.24, а мне, учителю, 3.02.22. Когда кончится моя?',
      '2022-02-03',
    ],
    ['Муж мастер, категорию дали 11.11.24, а мне 3.02.22, когда у него кончится?', '2024-11-11'],
    ['Әріптесіме санатты 11.11.2024 берді, ал маған 03.02.2022 берілген, менікі қашан бітеді?', '2022-02-03'],
    ['Категорию дали 3.02.22, коллега со мной не согласна, когда кончится?', '2022-02-03'],
  ])('%s', (text, day) => {
    expect(heard('category-term', text).assigned_on).toBe(day);
  });

  it('takes the points of the one asked about', () => {
    expect(
      heard('ozp-threshold', 'Набрала 34 из 50, коллега 40 из 50, на эксперта мне хватит?'),
    ).toMatchObject({
      ozp_points: 34,
      category: 'expert',
    });
    expect(
      heard('ozp-threshold', 'Әріптесім сарапшыға барып 34 балл алды, мен модераторға 36 балл, менікі ше?'),
    ).toMatchObject({
      ozp_points: 36,
      category: 'moderator',
    });
    expect(
      heard('ozp-threshold', 'Я набрала 34 балла, коллега 28 баллов, она на модератора пройдёт?').ozp_points,
    ).toBe(28);
  });

  it('leaves a message about one person as it is', () => {
    expect(heard('ozp-exemption', 'У сестры стаж 31 год, подтверждает эксперта, она сдаёт?')).toMatchObject({
      tenure_years: 31,
      category: 'expert',
    });
    expect(heard('ozp-exemption', 'Коллеги, подскажите, у меня стаж 31 год, сдавать?').tenure_years).toBe(31);
  });
});

describe('points without their word', () => {
  it.each([
    ['Сдавала на эксперта, вышло 33, прошла?', 33],
    ['а на модератора моих 33 точно хватает?', 33],
    ['сарапшыға жинағаным 31, жете ме?', 31],
    ['у меня 31 год стажа', undefined],
    ['у меня 2 ребёнка', undefined],
    ['у меня вышло 72, урок', undefined],
  ])('%s', (text, points) => {
    expect(heard('ozp-threshold', text).ozp_points).toBe(points);
  });
});

describe('how things stand', () => {
  it.each([
    ['language-certificate', 'IELTS 6,5, действует ещё год', 'certificate_in_force', true],
    ['language-certificate', 'C1 сертификатымның мерзімі өтпеген', 'certificate_in_force', true],
    ['language-certificate', 'DELF B2, срок истёк весной', 'certificate_in_force', false],
    ['service-notice', 'отправил заявление в девятом часу вечера', 'within_hours', false],
    ['service-notice', 'өтінішті таңертең бердім', 'within_hours', true],
    ['complaint-deadline', 'жалобу подал прямо им же', 'complaint_to', 'provider'],
    ['complaint-deadline', 'шағымды қызмет сапасы органына бердім', 'complaint_to', 'authority'],
    ['course-hours', 'курсы 40 и 36 часов, темы разные', 'same_programme', false],
    ['course-hours', 'екі курстың бағдарламасы бірдей', 'same_programme', true],
    ['lesson-score', 'сабағыма комиссия мүшесі кірді', 'outside', 'member'],
    ['ozp-violation', 'впервые такое', 'violation_turn', 1],
    ['ozp-violation', 'екінші рет ұсталдым', 'violation_turn', 2],
    ['early-attestation', 'бес талабын орындадым', 'lines_met', 5],
    ['commission-check', 'вернёмся к комиссии: нас 9, пришли 5', 'commission_present', 5],
    ['head-score', 'сайт есть, пандуса нет', 'conditions', false],
    ['head-score', 'материалдық базамыз жақсарған жоқ, бейнебақылау орнатылған', 'base', false],
    ['head-score', 'материалдық базамыз жақсарған жоқ, бейнебақылау орнатылған', 'safety', true],
    ['head-score', 'соглашения с партнёрами областного уровня', 'cooperation', 'region'],
  ])('%s: %s', (rule, text, input, value) => {
    expect(heard(rule, text)[input]).toBe(value);
  });
});
