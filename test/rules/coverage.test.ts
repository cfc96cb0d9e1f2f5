import { expect, it } from 'vitest';
import { readCoverage } from '../../src/coverage.ts';
import { isGap } from '../../src/domain/coverage.ts';
import { projectRoot } from '../support/test-app.ts';

const { places } = await readCoverage(projectRoot);
const at = (place: string) => places.find((one) => one.place === place);

it('lists every point and appendix in order', () => {
  expect(places).toHaveLength(78);
  expect(places[0]?.place).toBe('1');
  expect(places[63]?.place).toBe('64');
  expect(places.at(-1)?.place).toBe('app14');
});

it('leaves no place with nothing', () => {
  expect(places.filter(isGap).map(({ place }) => place)).toEqual([]);
});

it('counts what cites a place, sub-points and ranges included', () => {
  expect(at('39')?.parameters).toContain('ozp.threshold_pct.teacher');
  expect(at('39')?.rules.map(({ id }) => id)).toContain('ozp-threshold');
  expect(at('57')?.cases).toBeGreaterThan(10);
  expect(at('50')?.articles.length).toBeGreaterThan(0);
});
