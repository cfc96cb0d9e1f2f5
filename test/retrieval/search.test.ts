import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/domain/service.ts';
import { createTestApp } from '../support/test-app.ts';

let service: Service;
beforeAll(async () => {
  service = await createTestApp();
}, 180_000);
afterAll(() => service.close());

const found = async (text: string, language?: 'ru' | 'kk') => {
  const hits = await service.search({ text, ...(language ? { language } : {}) });
  return hits.map(({ link }) => link.replace('/articles/', ''));
};

describe('the search', () => {
  it.each([
    ['ru', 'апелляция по результатам ОЗП', 'ozp-appeal-norm'],
    ['ru', 'сколько действует сертификат ОЗП', 'ozp-result-validity-norm'],
    ['ru', 'запрещённые предметы на тестировании', 'ozp-forbidden-items'],
    ['ru', 'оплата апелляции и попытки сдачи теста', 'ozp-attempts-norm'],
    ['ru', 'эссе объём слов', 'essay'],
    ['ru', 'кворум комиссии', 'commission-quorum'],
    ['ru', 'сохранение категории после декрета', 'preservation-maternity'],
    ['ru', 'горячая линия управления образования телефон', 'regional-phones'],
    ['kk', 'ПББ нәтижесі бойынша апелляция', 'ozp-appeal-norm'],
    ['kk', 'ПББ сертификаты қанша уақытқа жарамды', 'ozp-result-validity-norm'],
    ['kk', 'эссе көлемі неше сөз', 'essay'],
    ['kk', 'комиссия кворумы', 'commission-quorum'],
    ['kk', 'декреттен кейін санатты сақтау', 'preservation-maternity'],
    ['kk', 'педагог-шеберге қойылатын талаптар', 'category-master'],
  ] as const)('in %s finds «%s» in %s among the first three', async (language, text, article) => {
    expect((await found(text, language)).slice(0, 3)).toContain(article);
  });

  it.each([
    ['апелляция на ОЗП', 'kk', 'ozp-appeal-norm'],
    ['декрет сохранение категории', 'kk', 'preservation-maternity'],
    ['ПББ апелляция', 'ru', 'ozp-appeal-norm'],
    ['зейнет алдында аттестаттаудан босату', 'ru', 'pension-exemption-norm'],
  ] as const)('leads «%s» into %s, to %s', async (text, language, article) => {
    expect((await found(text, language)).slice(0, 5)).toContain(article);
  });

  it.each(['комиссия құрамы', 'комиссия мүшесі'])('leads «%s» into ru', async (text) => {
    expect((await found(text, 'ru')).slice(0, 5)).toContain('commission-members');
  });

  it('finds both languages where none is named, and only the named one otherwise', async () => {
    const languages = async (language?: 'ru' | 'kk') => {
      const hits = await service.search({ text: 'апелляция ОЗП ПББ', ...(language ? { language } : {}) });
      return new Set(hits.map(({ id }) => id.split(':').at(-1)));
    };
    expect(await languages()).toEqual(new Set(['ru', 'kk']));
    expect(await languages('ru')).toEqual(new Set(['ru']));
    expect(await languages('kk')).toEqual(new Set(['kk']));
  });

  it('forgives a typo and Latin letters', async () => {
    expect((await found('апеляцыя на озп', 'ru')).slice(0, 3)).toContain('ozp-appeal-norm');
    expect((await found('apellyaciya na ozp', 'ru')).slice(0, 5)).toContain('ozp-appeal-norm');
  });

  it('gives at most ten, best first, with their place and standing', async () => {
    const hits = await service.search({ text: 'порог ОЗП на категорию', language: 'ru' });
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.length).toBeLessThanOrEqual(10);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
    for (const hit of hits.filter(({ source }) => source === 'rules-2025-02-25')) {
      expect(hit.place).toMatch(/^п\. |^прил\. /u);
      expect(hit.standing).toBe('in_force');
    }
  });

  it('leads to pages that are there', async () => {
    const ids = await found('портфолио критерии баллы', 'ru');
    for (const id of ids.filter((one) => !one.startsWith('/')))
      expect(service.article(id, 'ru')?.title).toBeTruthy();
  });

  it('leaves greetings and refusals out', async () => {
    expect(await found('привет здравствуйте', 'ru')).not.toContain('greeting');
    expect(await found('купить категорию', 'ru')).not.toContain('buy-category');
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['a picture', '👍'],
    ['a pattern of SQL', '%_%'],
    ['SQL', "'; drop table passages; --"],
    ['a control character', '\u0000'],
    ['5,000 letters', 'я'.repeat(5_000)],
  ])('is not broken by %s', async (_, text) => {
    await expect(service.search({ text, language: 'ru' })).resolves.toBeInstanceOf(Array);
    expect(await found('кворум комиссии', 'ru')).toContain('commission-quorum');
  });
});
