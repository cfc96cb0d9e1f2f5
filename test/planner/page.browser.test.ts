import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FastifyInstance } from 'fastify';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTexts } from '../../bot/locales/load-locales.ts';
import { createServer } from '../../bot/web/create-server.ts';
import { findChromium } from '../support/find-chromium.ts';
import { createTestApp } from '../support/test-app.ts';

const executablePath = findChromium();
const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-sync', '--no-first-run'];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const query = 'post=teacher&held=teacher.expert&wished=teacher.researcher&assigned_on=2021-08-20';

describe.skipIf(!executablePath)('the plan in a browser', { timeout: 120_000 }, () => {
  let app: FastifyInstance;
  let browser: Browser;
  let base = '';

  beforeAll(async () => {
    const service = await createTestApp();
    app = createServer({ service, texts: createTexts(), config: { host: '127.0.0.1', port: 0 } });
    base = await app.listen({ host: '127.0.0.1', port: 0 });
    browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it('is filled in, made more exact and downloaded with scripts off', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      acceptDownloads: true,
      locale: 'kk-KZ',
    });
    const page = await context.newPage();
    await page.goto(`${base}/plan`);
    await page.selectOption('#post', 'teacher');
    await page.selectOption('#held', 'teacher.expert');
    await page.selectOption('#wished', 'teacher.researcher');
    await page.fill('#assigned_on', '2021-08-20');
    await page.fill('[name="time_to_pension.years"]', '20');
    await page.fill('#courses', '40 32');
    await page.click('.plan-form .button');
    expect(await page.textContent('#step-courses')).toContain('8 жетпейді');
    expect(await page.textContent('#step-ozp')).toContain('20.08.2026 дейін');
    await page.selectOption('#speeches', 'region');
    await page.click('.plan-form .button');
    expect(await page.textContent('#step-portfolio .item-done')).toContain('Сөз сөйлеу');
    expect(await page.inputValue('#courses')).toBe('40 32');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('.page-actions .button'),
    ]);
    expect(download.suggestedFilename()).toBe('kenes-plan.ics');
    await page.click('.languages a[lang="ru"]');
    expect(await page.textContent('#step-courses')).toContain('не хватает 8');
    await context.close();
  });

  it.each([
    [1280, 'ru', ''],
    [1280, 'kk', query],
    [360, 'ru', query],
    [360, 'kk', ''],
    [360, 'kk', query],
  ])('fits and is accessible at %i in %s with «%s»', async (width, language, answers) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(`${base}/plan?${answers}&lang=${language}`);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.addScriptTag({ content: axe });
    const violations = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id }) => id))',
    );
    expect({ violations, complaints }).toEqual({ violations: [], complaints: [] });
    await context.close();
  });
});
