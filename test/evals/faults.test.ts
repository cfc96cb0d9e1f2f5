import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyKnowledge } from '../../evals/copy-knowledge.ts';
import { type Fault, readFaults } from '../../evals/fault.ts';
import { judgeFault } from '../../evals/judge-fault.ts';
import { plantFault } from '../../evals/plant-fault.ts';
import type { Result } from '../../evals/result.ts';
import { projectRoot } from '../support/test-app.ts';

const fault = (given: Partial<Fault>): Fault => ({
  id: 'f',
  what: '',
  file: 'knowledge/a.yaml',
  touches: { rules: [], points: [] },
  at_least: 1,
  ...given,
});

describe('planting', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'kenes-faults-'));
    mkdirSync(join(root, 'knowledge'));
    writeFileSync(join(root, 'knowledge/a.yaml'), 'one: 35\ntwo: 35 36\n');
    writeFileSync(join(root, 'knowledge/b.md'), 'see: [a, c]\n  - a\nwhole\n');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('replaces what stands there once', () => {
    plantFault(root, fault({ find: '36', replace: '$&7' }));
    expect(readFileSync(join(root, 'knowledge/a.yaml'), 'utf8')).toBe('one: 35\ntwo: 35 $&7\n');
  });

  it.each([
    ['a text that is not there', { find: '99', replace: '' }, 'stands 0 times'],
    ['a text that is there twice', { find: '35', replace: '' }, 'stands 2 times'],
    ['a file that is not there', { file: 'knowledge/x.yaml', find: '35' }, 'there is no'],
  ])('refuses %s', (_, given, told) => {
    expect(() => plantFault(root, fault(given))).toThrow(told);
  });

  it('removes an article and its mentions', () => {
    writeFileSync(join(root, 'knowledge/a.md'), 'gone');
    plantFault(root, fault({ file: 'knowledge/a.md', remove: true }));
    expect(readFileSync(join(root, 'knowledge/b.md'), 'utf8')).toBe('see: [c]\nwhole\n');
  });
});

it('has faults whose places are there, once each', () => {
  const faults = readFaults(projectRoot);
  expect(faults.length).toBeGreaterThanOrEqual(5);
  for (const one of faults) {
    const copy = copyKnowledge(join(projectRoot, 'knowledge'));
    plantFault(copy.root, one);
    copy.dispose();
  }
});

describe('judging', () => {
  const result = (id: string, right: boolean, given: Partial<Result> = {}): Result => ({
    id,
    suite: 'retrieval',
    language: 'ru',
    split: 'dev',
    tags: [],
    points: [],
    said: ['порог эксперта'],
    found: [],
    right,
    ms: 0,
    ...given,
  });
  const point = { points: ['rules-2025-02-25#39'] };
  const touches = { rules: ['ozp-threshold'], points: ['rules-2025-02-25#39'], words: 'эксперт' };
  const judge = (before: readonly Result[], wrong: readonly string[], given: Partial<Fault> = {}) => {
    const after = before.map((one) => ({ ...one, right: one.right && !wrong.includes(one.id) }));
    const { expected, foreign, unmoved, ok } = judgeFault(fault({ touches, ...given }), before, after);
    return { expected: expected.map(({ id }) => id), foreign: foreign.map(({ id }) => id), unmoved, ok };
  };

  it('parts what it touches from what it does not', () => {
    const before = [
      result('a', true, point),
      result('b', true, { rule: 'ozp-threshold' }),
      result('c', true),
      result('d', true, point),
      result('e', false, point),
      result('f', true, { ...point, said: ['порог мастера'] }),
    ];
    expect(judge(before, ['a', 'b'])).toEqual({ expected: ['a', 'b'], foreign: [], unmoved: 1, ok: true });
    expect(judge(before, ['a', 'c'])).toMatchObject({ foreign: ['c'], ok: false });
    expect(judge(before, ['a', 'f'])).toMatchObject({ foreign: ['f'], ok: false });
  });

  it('fails where nothing turned, or too little', () => {
    const before = [result('a', true, point)];
    expect(judge(before, []).ok).toBe(false);
    expect(judge(before, ['a'], { at_least: 2 }).ok).toBe(false);
    expect(judge([result('a', false, point)], ['a']).ok).toBe(false);
  });

  it('lets a follow-up fall with the turn that it stands on', () => {
    const before = [result('d1/1', true, point), result('d1/2', true), result('d2/1', true)];
    expect(judge(before, ['d1/2']).ok).toBe(true);
    expect(judge(before, ['d1/1', 'd2/1']).foreign).toEqual(['d2/1']);
  });
});
