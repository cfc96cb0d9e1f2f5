import { expect, it } from 'vitest';
import { createFakeService } from '../support/fake-service.ts';
import { createWebBench } from '../support/web-bench.ts';

it('tells once what another document says, and quotes the grounds', async () => {
  const { service } = createFakeService();
  const told = 'В слайдах проекта другой порог.';
  const plain = service.article('ozp-threshold', 'ru');
  const conflicts = (plain?.conflicts ?? []).map((conflict) => ({
    ...conflict,
    value: 'В слайдах проекта другой порог',
  }));
  const { app } = createWebBench({
    article: () => (plain ? { ...plain, short: `Порог 70 %.\n\n${told}`, conflicts } : undefined),
    quoted: async (said) => ({
      ...said,
      citations: said.citations.map((citation) => ({ ...citation, quote: 'Слова <документа>' })),
    }),
  });
  const page = (await app.inject('/articles/ozp-threshold')).body;
  expect(conflicts).toHaveLength(1);
  expect(page.split('В слайдах проекта другой порог')).toHaveLength(2);
  expect(page).toContain('Порог 70 %.');
  expect(page).toContain('<blockquote>Слова &lt;документа></blockquote>');
});
