import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import type { Bench } from '../support/telegram-bench.ts';
import { startBench, texts } from '../support/telegram-bench.ts';

let bench: Bench;
afterEach(() => bench.close());

const computed: Partial<Answer> = {
  status: 'computed',
  understood: [
    { input: 'category', label: 'Категория', value: 'expert', text: 'педагог-эксперт' },
    { input: 'ozp_points', label: 'Баллы ОЗП', value: 36, text: '36 баллов <' },
  ],
};

/** The message that lists what was understood. */
async function listed(script: Partial<Answer> = computed) {
  bench = await startBench((_, turn) => (turn === 1 ? script : {}));
  await bench.say('36 из 50, хватит на эксперта?');
  await bench.press(bench.last(), texts.ru('facts'));
  return bench.last();
}

describe('what was understood', () => {
  it('is listed on demand, each fact with a button', async () => {
    const list = await listed();
    expect(list.text).toContain('• Категория: педагог-эксперт\n• Баллы ОЗП: 36 баллов <');
    expect(bench.buttons(list)).toEqual(['Не так: Категория', 'Не так: Баллы ОЗП', 'Запомнить']);
  });

  it('has no button where nothing was understood', async () => {
    bench = await startBench(() => ({ status: 'answered' }));
    await bench.say('что такое ОЗП');
    expect(bench.buttons(bench.last())).not.toContain(texts.ru('facts'));
  });

  it('is taken back by a press, and asked again', async () => {
    const list = await listed();
    await bench.press(list, 'Не так: Баллы ОЗП');
    expect(bench.questions.at(-1)).toMatchObject({
      text: 'Не так: Баллы ОЗП',
      language: 'ru',
      facts: { ozp_points: null },
    });
    expect(bench.last().text).toContain('Не так: Баллы ОЗП');
  });

  it('is remembered only after a press, and let go by another', async () => {
    const list = await listed();
    expect(bench.remembered.size).toBe(0);
    await bench.press(list, 'Запомнить');
    expect([...bench.remembered.values()]).toEqual([true]);
    expect(bench.notices()).toEqual([texts.ru('facts-remembered')]);

    const later = await listed({ ...computed, remembered: true });
    expect(bench.buttons(later)).toContain('Больше не помнить');
    await bench.press(later, 'Больше не помнить');
    expect([...bench.remembered.values()]).toEqual([false]);
    expect(bench.notices()).toEqual([texts.ru('facts-let-go-done')]);
  });
});
