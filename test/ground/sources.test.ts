import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);

const sources = ['src/', 'bot/'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => ({ path: folder + file, code: readFileSync(new URL(folder + file, root), 'utf8') })),
);

/** Lines that match, as `path:line`. */
function linesWith(pattern: RegExp, except: (path: string) => boolean): readonly string[] {
  return sources
    .filter(({ path }) => !except(path))
    .flatMap(({ path, code }) =>
      code.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
    );
}

it('reads sources at all', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(linesWith(/process\.env/u, () => false)).not.toEqual([]);
});

it('reads the environment in one file', () => {
  expect(linesWith(/process\.env/u, (path) => path === 'src/config.ts')).toEqual([]);
});

it('keeps words for people in content and locales, examples in comments apart', () => {
  const beforeComment = /^(?!\s*(?:\/?\*|\/\/))(?:(?!\/\/ ).)*\p{Script=Cyrillic}/u;
  expect(linesWith(beforeComment, (path) => path.startsWith('src/language/'))).toEqual([]);
});
