import { afterEach, expect, it } from 'vitest';
import type { ReplyCourier } from '../../bot/telegram/start-reply-courier.ts';
import { startReplyCourier } from '../../bot/telegram/start-reply-courier.ts';
import type { CaseDelivery } from '../../src/domain/case.ts';
import type { Service } from '../../src/domain/service.ts';
import type { Bench } from '../support/telegram-bench.ts';
import { chat, startBench, texts } from '../support/telegram-bench.ts';
import { createTestApp } from '../support/test-app.ts';

let bench: Bench;
let courier: ReplyCourier | undefined;
let service: Service | undefined;
afterEach(async () => {
  await courier?.stop();
  await bench.close();
  await service?.close();
  courier = undefined;
  service = undefined;
});

it('opens one case of a chat, keeps it over /new, and erases it with /forget', async () => {
  service = await createTestApp();
  const reached: string[] = [];
  const reach = service.cases.reach;
  service.cases.reach = (conversation, key) => {
    reached.push(key);
    return reach(conversation, key);
  };
  bench = await startBench(undefined, { service });
  await bench.say('какой порог ОЗП на эксперта');
  await bench.say('позовите человека');
  const number = /K-\d{6}/u.exec(bench.last().text)?.[0] ?? 'none';
  expect(bench.last().text).toContain(`под номером ${number}`);
  await bench.say('маманды шақырыңыз');
  expect(bench.last().text).toContain(number);
  expect(reached).toEqual([`telegram:${chat}`, `telegram:${chat}`]);

  await bench.say('/new');
  expect(bench.last().text).toContain(number);
  const known = await service.chats.find(`telegram:${chat}`);
  const conversation = known?.conversation ?? '';
  expect(await service.conversations.turns(conversation)).toHaveLength(3);
  await bench.say('/forget');
  await bench.press(bench.last(), texts.kk('telegram-forget-yes'));
  expect(await service.conversations.turns(conversation)).toEqual([]);
  await expect(service.cases.open({ conversation })).rejects.toMatchObject({ code: 'unknown_conversation' });
  expect(await service.chats.find(`telegram:${chat}`)).toBeUndefined();
});

it('shows a reply that waits in the conversation before the next answer', async () => {
  const reply = { case: 'K-482913', text: 'Пункт <57> вам подходит.', at: '2026-05-04T06:00:00.000Z' };
  bench = await startBench(() => ({ replies: [reply] }));
  await bench.say('порог');
  const [first, second] = bench.sent();
  expect(first?.text).toContain(texts.ru('case-reply', { case: reply.case }));
  expect(first?.text).toContain(reply.text);
  expect(second?.text).toContain('Ответ: порог');
});

function outbox(deliveries: CaseDelivery[]) {
  const settled: string[] = [];
  const cases: Pick<Service['cases'], 'nextDelivery' | 'settleDelivery'> = {
    nextDelivery: async () => deliveries.shift(),
    settleDelivery: async (id, result) => void settled.push(`${id} ${result}`),
  };
  return { settled, cases };
}

const delivery = {
  id: 1,
  case: 'K-482913',
  address: `telegram:${chat}`,
  language: 'kk',
  text: 'Жауап',
} as const;

it('brings what the staff wrote to the chat, each once', async () => {
  bench = await startBench();
  const { settled, cases } = outbox([
    delivery,
    { ...delivery, id: 2, language: 'ru', text: 'Ответ' },
    { ...delivery, id: 3, address: 'telegram:not-a-chat' },
  ]);
  Object.assign(bench.service.cases, cases);
  courier = startReplyCourier(bench.bot, { service: bench.service, texts, everyMs: 5 });
  await bench.telegram.until(() => settled.length === 3);
  expect(settled).toEqual(['1 delivered', '2 delivered', '3 unreachable']);
  expect(bench.sent().map(({ text }) => text)).toEqual([
    `${texts.kk('case-reply', { case: delivery.case })}\n\nЖауап`,
    `${texts.ru('case-reply', { case: delivery.case })}\n\nОтвет`,
  ]);
});
