import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { Service } from '../../src/domain/service.ts';
import { createTestApp, projectRoot } from '../support/test-app.ts';

let app: Service;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const number = /^K-\d{6}$/u;

describe('the wish for a person', () => {
  it.each([
    ['Позовите человека', 'ru', /Сохранил ваш вопрос/u],
    ['хочу поговорить со специалистом', 'ru', /Сохранил ваш вопрос/u],
    ['Маманды шақырыңыз', 'kk', /нөмірімен сақтадым/u],
    ['адаммен сөйлескім келеді', 'kk', /нөмірімен сақтадым/u],
  ])('«%s» opens a case and says so', async (text, language, words) => {
    const answer = await app.ask({ text });
    expect(answer).toMatchObject({ status: 'escalated', language, case: { state: 'open' } });
    expect(answer.case?.id).toMatch(number);
    expect(answer.text).toMatch(words);
    expect(answer.text).toContain(answer.case?.id);
    expect(answer.text).toContain('1414');
    expect(answer.text).not.toMatch(/\d+\s*(?:мин|час|дн|күн|сағат)/u);
    const [turn] = await app.conversations.turns(answer.conversation);
    expect(turn?.answer.case).toEqual(answer.case);
  });

  it('opens one case of a conversation, with what was understood', async () => {
    const { conversation } = await app.ask({ text: 'какой порог ОЗП на эксперта' });
    const first = await app.ask({ text: 'позовите человека', conversation });
    const second = await app.ask({ text: 'ну позовите же специалиста', conversation });
    expect(second.case).toEqual(first.case);
    expect(second.text).not.toBe(first.text);
    expect(second.status).toBe('escalated');
  });

  it('is offered as a button where the documents do not tell', async () => {
    const silent = await app.ask({ text: 'какая надбавка за мастера?' });
    expect(silent.status).toBe('unanswerable');
    const offer = silent.suggestions.at(-1)?.text ?? '';
    expect(offer).toBe('Позовите человека');
    const called = await app.ask({ text: offer, conversation: silent.conversation });
    expect(called.case?.id).toMatch(number);
  });

  it('tells the listener what was stored, not what might have been', async () => {
    const heard: string[] = [];
    const answer = await app.ask({ text: 'Позовите человека' }, (event) => {
      if (event.type === 'text') heard.push(event.delta);
    });
    expect(heard.join('')).toBe(answer.text);
  });

  it('is forgotten with the conversation', async () => {
    const { conversation } = await app.ask({ text: 'Позовите человека' });
    expect(await app.conversations.forget(conversation)).toBe(true);
    expect(await app.conversations.turns(conversation)).toEqual([]);
    await expect(app.cases.open({ conversation })).rejects.toMatchObject({ code: 'unknown_conversation' });
    await expect(app.ask({ text: 'порог', conversation })).rejects.toMatchObject({
      code: 'unknown_conversation',
    });
  });

  it('keeps a conversation that a person reads when it begins anew, and lets the thread go', async () => {
    const { conversation } = await app.ask({ text: 'какой порог ОЗП на эксперта' });
    const { case: opened } = await app.ask({ text: 'Позовите человека', conversation });
    expect(await app.conversations.restart(conversation)).toEqual(opened);
    expect(await app.conversations.turns(conversation)).toHaveLength(2);
    const { conversation: other } = await app.ask({ text: 'какой порог ОЗП на эксперта' });
    expect(await app.conversations.restart(other)).toBeUndefined();
    expect(await app.conversations.turns(other)).toEqual([]);
  });
});

describe('where nothing can be stored', () => {
  const start = (options: { readonly passesOn?: boolean }) =>
    createApp({ config: { dataDir: 'unused' }, root: projectRoot, inMemory: true, ...options });

  it.each([
    ['Позовите человека', /никуда не передан/u],
    ['Маманды шақырыңыз', /ешкімге берілген жоқ/u],
  ])('says that nothing was passed on: «%s»', async (text, words) => {
    const down = await start({});
    await down.close();
    const answer = await down.ask({ text });
    expect(answer.status).toBe('unanswerable');
    expect(answer.case).toBeUndefined();
    expect(answer.text).toMatch(words);
    expect(answer.text).toContain('1414');
  });

  it('claims no case in a terminal, whose memory ends with the answer', async () => {
    const terminal = await start({ passesOn: false });
    const answer = await terminal.ask({ text: 'Позовите человека' });
    await terminal.close();
    expect(answer.status).toBe('unanswerable');
    expect(answer.text).toMatch(/никуда не передан/u);
    expect(answer.case).toBeUndefined();
  });
});
