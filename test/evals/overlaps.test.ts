import { expect, it } from 'vitest';
import { overlaps } from '../../evals/overlaps.ts';

it.each([
  ['a#39', 'a#39', true],
  ['a#39', 'a#39/1', true],
  ['a#39/1', 'a#39', true],
  ['a#39/1', 'a#39/2', false],
  ['a#50', 'a#48-52', true],
  ['a#53', 'a#48-52', false],
  ['a#12', 'a#app12', false],
  ['a#app12', 'a#app12/1.2', true],
  ['a#app12/3', 'a#app12/3.1', true],
  ['a#app12/3.1', 'a#app12/3.5', false],
  ['a#l515', 'a#l510-519', true],
  ['a#l509', 'a#l510-519', false],
  ['a#39', 'b#39', false],
  ['a', 'a#1', false],
])('%s and %s: %s', (expected, cited, ok) => {
  expect(overlaps(expected, cited)).toBe(ok);
});
