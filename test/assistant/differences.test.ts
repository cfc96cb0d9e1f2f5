import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/domain/service.ts';
import { createTestApp } from '../support/test-app.ts';

let service: Service;
beforeAll(async () => {
  service = await createTestApp();
}, 120_000);
afterAll(() => service.close());

const sourcesOf = ({ conflicts }: Awaited<ReturnType<Service['ask']>>) =>
  conflicts.map(({ citation }) => citation.source);

describe('a person who names a document', () => {
  it.each([
    [
      'ru',
      'На слайдах порог только для модератора и эксперта, 60 и 70. А для исследователя?',
      '80 %',
      'draft-slides-2023',
      'модератор 60 %',
    ],
    [
      'ru',
      'В проекте член комиссии должен был иметь 10 лет стажа. А сейчас?',
      '7 лет',
      'draft-slides-2023',
      '10 лет',
    ],
    [
      'ru',
      'В методике для мастера указано 106 часов курсов. Это верно?',
      '108',
      'methodology-2025',
      '106 часов',
    ],
    [
      'ru',
      'В приказе № 72 выписку давали за три рабочих дня. Сейчас какой срок?',
      'не назван',
      'order72-2024-app2',
      'три рабочих дня',
    ],
    [
      'ru',
      'По письму педагог лично отвечает за сведения в портфолио. А какое наказание за ложные?',
      '5 лет',
      'letter-2024-12-10',
      'письме',
    ],
    [
      'kk',
      'Хатта директорларға төрт рет тапсыруға болады делінген, рас па?',
      '1 рет тегін',
      'letter-2024-12-10',
      'төрт рет',
    ],
    [
      'kk',
      'Слайдта шеберге алты сабақ бақылауы керек дейді. Қазір нешеу?',
      '5 бақылау',
      'draft-slides-2023',
      '6 сабақ',
    ],
    ['kk', 'Слайдта құжатты ХҚКО-ға тапсырады дейді, қазір қайда?', 'Ұстаз', 'draft-slides-2023', 'ХҚКО'],
  ] as const)(
    'is told the norm first and then what that document says: %s, %s',
    async (language, text, norm, source, there) => {
      const answer = await service.ask({ text });
      expect(answer.language).toBe(language);
      const [lead = '', ...rest] = answer.text.split('\n\n');
      expect(lead).toContain(norm);
      expect(rest.join('\n')).toContain(there);
      expect(sourcesOf(answer)).toContain(source);
      expect(answer.citations[0]?.standing).toBe('in_force');
      expect(answer.text.length).toBeLessThanOrEqual(900);
    },
  );

  it('is told it once, whether a rule or an article tells it too', async () => {
    const { text } = await service.ask({ text: 'До пенсии 5 лет. В слайдах этого хватает, а сейчас?' });
    expect(text.match(/слайд/giu)).toHaveLength(1);
  });

  it('is told it before the question back', async () => {
    const answer = await service.ask({
      text: 'Досрочно на исследователя, сколько пунктов выполнить по 72-му приказу и сейчас?',
    });
    expect(answer).toMatchObject({ status: 'clarification', rule: 'early-attestation' });
    expect(sourcesOf(answer)).toContain('order72-2024-app2');
    const parts = answer.text.split('\n\n');
    expect(parts.at(-1)).toBe(answer.missing[0]?.question);
    expect(parts.at(-2)).toContain('республиканские');
  });

  it('is answered on what that document says, where the words alone point elsewhere', async () => {
    const answer = await service.ask({
      text: 'На слайде досрочно пускают, если сертификат ОЗП на категорию выше. Этого достаточно?',
    });
    expect(answer.citations.map(({ reference }) => reference)).toContain('rules-2025-02-25#63');
    expect(answer.text).toContain('проект');
  });
});

it('lists what the article on a rule’s norm says, though nobody named a document', async () => {
  const answer = await service.ask({ text: 'какой порог ОЗП на эксперта' });
  expect(answer.text).not.toContain('слайд');
  expect(sourcesOf(answer)).toContain('draft-slides-2023');
  const direct = service.rules.evaluate({
    id: 'ozp-threshold',
    inputs: { category: 'expert' },
    language: 'kk',
  });
  expect(direct.rule).toBe('ozp-threshold');
  expect(sourcesOf(direct)).toContain('draft-slides-2023');
});

it('says nothing of other documents where none differs', async () => {
  const answer = await service.ask({ text: 'Сколько минут на апелляцию?' });
  expect(answer.conflicts).toEqual([]);
});
