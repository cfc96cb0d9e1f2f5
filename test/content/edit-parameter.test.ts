import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { Service } from '../../src/domain/service.ts';
import { projectRoot } from '../support/test-app.ts';

/** The heart of the project: experts edit a figure in YAML, and no TypeScript is touched. */
describe('a threshold edited from 70 to 71', () => {
  const root = mkdtempSync(join(tmpdir(), 'kenes-edited-'));
  let service: Service;

  beforeAll(async () => {
    cpSync(join(projectRoot, 'knowledge'), join(root, 'knowledge'), { recursive: true });
    const path = join(root, 'knowledge/parameters/ozp.yaml');
    const [before = '', id = '', after = ''] = readFileSync(path, 'utf8').split(
      /(- id: ozp\.threshold_pct\.teacher\n)/u,
    );
    // The slides that agreed with 70 differ now; the start would refuse them as agreeing.
    const edited = after.replace('expert: 70', 'expert: 71').replaceAll('      agrees: true\n', '');
    writeFileSync(path, `${before}${id}${edited}`);
    service = await createApp({
      config: { dataDir: 'unused' },
      root,
      inMemory: true,
      clock: () => new Date('2026-05-04T06:00:00Z'),
    });
  }, 120_000);
  afterAll(async () => {
    await service.close();
    rmSync(root, { recursive: true, force: true });
  });

  it.each([
    ['ru', 'какой порог ОЗП на эксперта'],
    ['kk', 'сарапшыға ПББ шегі қанша'],
  ] as const)('changes the answer in %s', async (language, text) => {
    const answer = await service.ask({ text });
    expect(answer).toMatchObject({ status: 'computed', language });
    expect(answer.text).toContain('71 %');
    // The slides with 70 differ now, and are named as such after the answer itself.
    expect(answer.text.split('\n')[0]).not.toContain('70 %');
    expect(answer.computation?.result).toMatchObject({ percent: 71 });
  });

  it.each(['ru', 'kk'] as const)('changes the trace and the rule over its form in %s', (language) => {
    const answer = service.rules.evaluate({ id: 'ozp-threshold', inputs: { category: 'expert' }, language });
    expect(answer.computation?.trace.map(({ value }) => value)).toContain('71 %');
  });

  it('changes other rules that read it', () => {
    const answer = service.rules.evaluate({
      id: 'commission-decision',
      inputs: { category: 'expert', ozp_points: 30, portfolio_passed: true },
      language: 'ru',
    });
    expect(answer.text).toContain('нужно 71 %');
  });

  it.each([
    ['ru', 'эксперт — 71 %'],
    ['kk', 'сарапшы — 71 %'],
  ] as const)('changes the article with its placeholder in %s', (language, words) => {
    expect(service.article('ozp-threshold-norm', language)?.short).toContain(words);
  });

  it('changes the passages that are searched', async () => {
    const hits = await service.search({ text: 'порог ОЗП для педагогов', language: 'ru' });
    const hit = hits.find(({ link }) => link === '/articles/ozp-threshold-norm');
    expect(hit?.text).toContain('эксперт — 71 %');
  });
});
