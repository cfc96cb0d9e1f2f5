import { describe, expect, it, vi } from 'vitest';
import { answerSchema } from '../../src/domain/answer.ts';
import { runProcess } from '../support/run-process.ts';

const cli = (...words: readonly string[]) => runProcess('cli', words);

// Each test is a process of its own, which takes long on a loaded machine.
vi.setConfig({ testTimeout: 240_000 });

describe('ask', () => {
  it('answers in Russian, with its ground', async () => {
    const { code, out, err } = await cli('ask', 'какой порог ОЗП', 'на эксперта', '--on', '2026-05-04');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^На категорию «педагог-эксперт»[^\n]+70 %/u);
    expect(out).toContain('Как посчитано:');
    expect(out).toMatch(/Основания:\n {2}Правила, ред\. от 25\.02\.2025, /u);
    expect(out).toContain('Можно спросить дальше:');
    expect(out.endsWith('\n')).toBe(true);
  });

  it('answers in Kazakh, as JSON that holds the whole answer', async () => {
    const { code, out, err } = await cli('ask', '--json', '--language', 'ru', 'Сарапшыға ПББ шегі қанша?');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answer = answerSchema.parse(JSON.parse(out));
    expect(answer).toMatchObject({
      language: 'kk',
      status: 'computed',
      computation: { result: { percent: 70 } },
    });
  });

  it.each([
    ['an empty question', ['ask', ' '], /^Напишите вопрос[^\n]+\n[^\n]+бос[^\n]*\n$/u],
    [
      'a language it does not speak',
      ['ask', '--language', 'en', 'порог'],
      /'en' is invalid. Allowed choices are ru, kk/u,
    ],
    ['no question', ['ask'], /missing required argument 'question'/u],
  ])('refuses %s in both languages or by the command line, and fails', async (_, words, message) => {
    const { code, out, err } = await cli(...words);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/ {4}at /u);
  });
});

describe('rule', () => {
  it('without an id lists the rules, with their inputs', async () => {
    const { code, out } = await cli('rule', '--language', 'kk');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^ozp-threshold — Санатқа ПББ-дан[^\n]+\(post, category, ozp_points, ozp_percent\)$/mu,
    );
    expect(
      out
        .trim()
        .split('\n')
        .every((line) => /^[a-z0-9-]+ — .+ \([a-z0-9_, ]*\)$/u.test(line)),
    ).toBe(true);
  });

  it('evaluates one with inputs, objects as JSON', async () => {
    const left = 'time_to_pension={"years":3,"months":10}';
    const { code, out, err } = await cli('rule', 'pension-exemption', left);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('3 года 10 месяцев');
    expect(out).toContain('  До пенсии: 3 года 10 месяцев\n');
  });

  it.each([
    ['a rule that is not there', ['rule', 'salary'], /^Расчёта с именем «salary» нет\.\n$/u],
    [
      'a value that cannot be',
      ['rule', 'ozp-threshold', 'category=professor'],
      /^Не подходит [^\n]+moderator[^\n]+\n$/u,
    ],
  ])('refuses %s, and fails', async (_, words, message) => {
    const { code, out, err } = await cli(...words);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
  });
});

describe('knowledge-check', () => {
  it('counts what is good', async () => {
    const { code, out, err } = await cli('knowledge-check');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^\d+ parameters, \d+ articles, \d+ rules, \d+ cases: all good\n$/u);
  });
});
