import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../support/find-chromium.ts';
import { createWebBench } from '../support/web-bench.ts';

const executablePath = findChromium();
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = [1280, 360] as const;

describe.skipIf(!executablePath)('in a browser', { timeout: 60_000 }, () => {
  const bench = createWebBench();
  let browser: Browser;
  let base = '';

  beforeAll(async () => {
    base = await bench.app.listen({ host: '127.0.0.1', port: 0 });
    browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await bench.app.close();
  });

  /** Runs `steps` in a fresh browser profile; says everything the console complained about. */
  async function visit(
    options: BrowserContextOptions,
    steps: (page: Page) => Promise<void>,
  ): Promise<readonly string[]> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(base);
    await steps(page);
    await context.close();
    return complaints;
  }

  it('asks, chooses, rates and forgets with scripts off', async () => {
    const complaints = await visit({ javaScriptEnabled: false }, async (page) => {
      await page.fill('#question', 'сколько баллов нужно?');
      await page.click('.send');
      expect(page.url()).toContain('#latest');
      await page.click('button.choice:has-text("педагог-мастер")');
      expect(await page.locator('.turn').count()).toBe(2);
      expect(bench.asked.at(-1)).toMatchObject({ text: 'педагог-мастер', profile: { category: 'master' } });
      await page.click('.rating button[value="up"]');
      expect(await page.textContent('.rated')).toContain('Спасибо');
      await page.fill('#question', 'а'.repeat(3000));
      await page.click('.send');
      expect(await page.inputValue('#question')).toHaveLength(3000);
      expect(await page.textContent('#problem')).toContain('слишком длинное');
      await page.click('.forget button');
      expect(await page.locator('.turn').count()).toBe(0);
    });
    expect(complaints.filter((text) => !text.includes('413'))).toEqual([]);
  });

  it('streams answers into the page and remembers them', async () => {
    const complaints = await visit({ locale: 'kk-KZ' }, async (page) => {
      await page.locator('.examples button').first().click();
      await page.locator('.turn:not(.pending) .answer-computed').waitFor();
      expect(new URL(page.url()).pathname).toBe('/');
      expect(await page.locator('.welcome').count()).toBe(0);
      await page.fill('#question', 'Мен демалыстамын, не істеймін? <script>alert(1)</script>');
      await page.press('#question', 'Enter');
      await page.locator('.turn:not(.pending)').nth(1).waitFor();
      expect(await page.locator('.turn').nth(1).textContent()).toContain('<script>alert(1)</script>');
      await page.click('button.choice:has-text("педагог-шебер")');
      await page.locator('.turn:not(.pending)').nth(2).waitFor();
      await page.locator('.rating button[value="down"]').last().click();
      await page.locator('.rated').waitFor();
      await page.reload();
      expect(await page.locator('.turn').count()).toBe(3);
      expect(bench.rated.at(-1)?.rating).toBe('down');
    });
    expect(complaints).toEqual([]);
  });

  it('gives the question back when it cannot be answered', async () => {
    await visit({}, async (page) => {
      await page.fill('#question', 'а'.repeat(3000));
      await page.click('.send');
      await page.locator('#problem:not(:empty)').waitFor();
      expect(await page.inputValue('#question')).toHaveLength(3000);
      expect(await page.locator('.welcome').isVisible()).toBe(true);
    });
  });

  it.each(widths.flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme }))))(
    'is accessible and fits at $width, $scheme',
    async ({ width, scheme }) => {
      const problems: unknown[] = [];
      const check = async (page: Page) => {
        await page.evaluate(axe);
        const found = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
        const { violations } = found as { violations: { id: string; nodes: { html: string }[] }[] };
        for (const { id, nodes } of violations)
          problems.push([page.url(), id, nodes.map(({ html }) => html)]);
        const wide = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        if (wide !== 0) problems.push([page.url(), 'scrolls sideways by', wide]);
      };
      await visit(
        { viewport: { width, height: 800 }, colorScheme: scheme, bypassCSP: true, reducedMotion: 'reduce' },
        async (page) => {
          await check(page);
          await page.fill('#question', 'порог');
          await page.click('.send');
          await page.locator('.turn:not(.pending)').waitFor();
          for (const summary of await page.locator('summary').all()) await summary.click();
          await check(page);
          await page.fill('#question', 'Очень'.repeat(40));
          await page.click('.send');
          await page.locator('.turn:not(.pending)').nth(1).waitFor();
          await page.fill('#question', 'сколько баллов');
          await page.click('.send');
          await page.locator('.turn:not(.pending)').nth(2).waitFor();
          await check(page);
          for (const path of ['/?lang=kk', '/articles/ozp-threshold', '/sources', '/api/docs', '/nothing']) {
            await page.goto(`${base}${path}`);
            await check(page);
          }
        },
      );
      expect(problems).toEqual([]);
    },
  );
});
