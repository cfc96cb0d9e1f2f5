import type { Answer, Citation } from '../../src/domain/answer.ts';
import type { Question } from '../../src/domain/question.ts';
import type { Service, StoredTurn } from '../../src/domain/service.ts';

export function citation(part: Partial<Citation> = {}): Citation {
  return {
    source: 'rules-2025-02-25',
    title: 'Правила, ред. от 25.02.2025',
    place: 'п. 39',
    edition: 'приказ № 32',
    standing: 'in_force',
    ...part,
  };
}

export type Script = (question: Question, turn: number) => Partial<Answer> | Promise<Partial<Answer>>;

const unused = (): never => {
  throw new Error('the scripted service does not do this');
};

/**
 * A Service whose answers a test dictates. It keeps conversations, chats, ratings and seen keys as the real one does,
 * and shows them.
 */
export function createScriptedService(script: Script = () => ({})) {
  const questions: Question[] = [];
  const conversations = new Map<string, StoredTurn[]>();
  const chats = new Map<string, { readonly conversation?: string; readonly language?: 'ru' | 'kk' }>();
  const ratings = new Map<string, 'up' | 'down'>();
  const remembered = new Map<string, boolean>();
  const seen = new Set<string>();
  let opened = 0;
  let answered = 0;

  const service: Service = {
    async ask(question) {
      questions.push(question);
      answered += 1;
      const id = `answer-${String(answered).padStart(4, '0')}-3f2a-4b5c-9d1e-0123456789ab`.slice(0, 36);
      const part = await script(question, answered);
      opened += question.conversation ? 0 : 1;
      const conversation = question.conversation ?? `conversation-${opened}-aaaaaaaaaa`;
      const answer: Answer = {
        id,
        conversation,
        status: 'answered',
        language: 'ru',
        text: `Ответ: ${question.text}`,
        citations: [citation()],
        conflicts: [],
        missing: [],
        suggestions: [],
        ...part,
      };
      const turn = { question: question.text, answer, at: '2025-10-09T08:53:20.000Z' };
      conversations.set(conversation, [...(conversations.get(conversation) ?? []), turn]);
      return answer;
    },
    rules: { list: unused, evaluate: unused },
    quoted: (said) => Promise.resolve(said),
    plan: unused,
    planInputs: unused,
    planCalendar: unused,
    search: unused,
    sources: unused,
    source: unused,
    article: unused,
    conversations: {
      turns: (conversation) => Promise.resolve(conversations.get(conversation) ?? []),
      forget: (conversation) => Promise.resolve(conversations.delete(conversation)),
      async restart(conversation) {
        conversations.delete(conversation);
        return await Promise.resolve(undefined);
      },
      async rate(answer, rating) {
        const known = [...conversations.values()].flat().some((turn) => turn.answer.id === answer);
        if (known) ratings.set(answer, rating);
        return await Promise.resolve(known);
      },
      async remember({ conversation, answer, remember }) {
        const known = (conversations.get(conversation) ?? []).some((turn) => turn.answer.id === answer);
        if (known) remembered.set(answer, remember);
        return await Promise.resolve(known);
      },
    },
    cases: {
      open: unused,
      reach: () => Promise.resolve(),
      replies: () => Promise.resolve([]),
      nextDelivery: () => Promise.resolve(undefined),
      settleDelivery: () => Promise.resolve(),
    },
    chats: {
      find: (key) => Promise.resolve(chats.get(key)),
      async save(key, chat) {
        chats.set(key, chat);
        await Promise.resolve();
      },
      async forget(key) {
        chats.delete(key);
        await Promise.resolve();
      },
    },
    async firstTime(key) {
      const first = !seen.has(key);
      seen.add(key);
      return await Promise.resolve(first);
    },
    metrics: () => [],
    ready: () => Promise.resolve({ database: true, index: true, documents: true }),
    close: () => Promise.resolve(),
  };
  return { service, questions, conversations, chats, ratings, remembered, seen };
}
