import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { failureWords } from '../../bot/locales/failure-words.ts';
import { createTexts, messageIds } from '../../bot/locales/load-locales.ts';
import { answerSchema } from '../../src/domain/answer.ts';
import { PersonMistake, StoreFault } from '../../src/domain/errors.ts';
import { standingSchema } from '../../src/domain/standing.ts';

const texts = createTexts();
const root = new URL('../../', import.meta.url);

function sources(folder: string): readonly string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => readFileSync(new URL(`${folder}${file}`, root), 'utf8'));
}

it('has the same messages in both languages', () => {
  expect(messageIds('kk')).toEqual(messageIds('ru'));
});

it('has every message that the web asks for', () => {
  const used = sources('bot/web/').flatMap((code) =>
    [...code.matchAll(/\bt\('([a-z0-9_-]+)'/gu)].map((hit) => hit[1]),
  );
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((id) => id && !messageIds('ru').includes(id))).toEqual([]);
});

it('has words for every mistake that can be thrown', () => {
  const codes = ['src/', 'bot/']
    .flatMap(sources)
    .flatMap((code) => [...code.matchAll(/new PersonMistake\(\s*'([a-z_]+)'/gu)].map((hit) => hit[1]));
  expect(codes.filter((code) => code && !messageIds('ru').includes(`mistake-${code}`))).toEqual([]);
});

it.each(['ru', 'kk'] as const)('names every standing and status in %s', (language) => {
  for (const standing of standingSchema.options) expect(texts[language](`standing-${standing}`)).toBeTruthy();
  for (const status of answerSchema.shape.status.options)
    expect(texts[language](`status-${status}`)).toBeTruthy();
});

it('refuses an unknown message', () => {
  expect(() => texts.ru('no-such-message')).toThrow('no-such-message');
});

it('says whose failure it is and shows nothing of an unexpected one', () => {
  expect(failureWords(new PersonMistake('too_long', { limit: 10 }), texts.ru)).toMatchObject({
    code: 'too_long',
  });
  expect(failureWords(new PersonMistake('bad_input'), texts.kk).message).toContain('…');
  expect(failureWords(new StoreFault('57P01', 'gone'), texts.ru).code).toBe('store');
  const ours = failureWords(new Error('secret'), texts.ru);
  expect(ours).toMatchObject({ code: 'internal', mistake: false });
  expect(ours.message).not.toContain('secret');
});
