import type { Answer } from '../../src/domain/answer.ts';
import { PersonMistake } from '../../src/domain/errors.ts';
import type { Question } from '../../src/domain/question.ts';
import type { Service, StoredTurn } from '../../src/domain/service.ts';
import { fakeAnswer } from './fake-answers.ts';

const limit = 2000;

const unused = (): never => {
  throw new Error('the fake service does not do this');
};

/** A service that answers from a script and remembers what it was asked. `overrides` replaces single calls. */
export function createFakeService(overrides: Partial<Service> = {}) {
  const asked: Question[] = [];
  const rated: { answer: string; rating: string }[] = [];
  const conversations = new Map<string, StoredTurn[]>();
  let count = 0;

  const service: Service = {
    async ask(question, listen) {
      asked.push(question);
      const text = question.text.trim();
      if (!text) throw new PersonMistake('empty');
      if (text.length > limit) throw new PersonMistake('too_long', { limit });
      if (question.conversation && !conversations.has(question.conversation)) {
        throw new PersonMistake('unknown_conversation');
      }
      count += 1;
      const conversation = question.conversation ?? `conversation-${String(count).padStart(12, '0')}`;
      const language = question.language ?? (/[әғқңөұүһі]/u.test(text) ? 'kk' : 'ru');
      const answer: Answer = { id: `answer-${count}`, conversation, ...fakeAnswer(text, language) };
      listen?.({ type: 'status', step: 'gather' });
      for (const word of answer.text.split(/(?<= )/u)) listen?.({ type: 'text', delta: word });
      const turns = conversations.get(conversation) ?? [];
      conversations.set(conversation, [...turns, { question: text, answer, at: '2025-09-01T10:00:00Z' }]);
      return answer;
    },
    rules: {
      list: (language) => [
        {
          id: 'ozp-threshold',
          title: language === 'ru' ? 'Порог ОЗП' : 'ПББ шекті деңгейі',
          about: '…',
          examples: ['…'],
          inputs: [{ id: 'category', question: '…', example: 'expert', choices: [] }],
          schema: { type: 'object' },
        },
      ],
      evaluate({ id, inputs, language }) {
        if (id !== 'ozp-threshold') throw new PersonMistake('unknown_rule', { id });
        if (inputs.category === 'wizard') {
          throw new PersonMistake('bad_input', {
            input: 'wizard',
            allowed: 'expert, master',
            example: 'expert',
          });
        }
        return { id: 'rule-answer', conversation: 'rule', ...fakeAnswer('threshold', language) };
      },
    },
    quoted: async (said) => said,
    plan: unused,
    planInputs: () => [],
    planCalendar: unused,
    async search({ text }) {
      if (!text.trim()) throw new PersonMistake('empty');
      const hit = { id: 'p1', title: 'Правила', text, place: 'пункт 39', source: 'rules' };
      return [{ ...hit, standing: 'in_force', link: '/articles/ozp-threshold', score: 1 }];
    },
    sources: (language) => {
      const [citation] = fakeAnswer('threshold', language).citations;
      const draft = fakeAnswer('threshold', language).conflicts[0]?.citation;
      return [
        {
          id: 'rules-2025-02-25',
          title: citation?.title ?? '',
          edition: citation?.edition ?? '',
          standing: 'in_force',
          checked: '2025-04-23',
          link: 'https://adilet.zan.kz/rus/docs/V1600013317',
          ingested: ['ru', 'kk'],
        },
        {
          id: 'draft-slides-2023',
          title: draft?.title ?? '',
          edition: draft?.edition ?? '',
          standing: 'draft',
          checked: '2025-04-23',
          ingested: [],
        },
      ];
    },
    async source(id, language) {
      const entry = service.sources(language).find((one) => one.id === id);
      if (!entry) return undefined;
      const article = {
        kind: 'article',
        id: 'ozp-threshold',
        title: language === 'ru' ? 'Порог ОЗП' : 'ПББ шегі',
        link: '/articles/ozp-threshold',
      } as const;
      const label = language === 'ru' ? 'пункт 39' : '39-тармақ';
      const topics = [{ place: '39', anchor: 'p39', label, about: [article] }];
      const [shown] = entry.ingested;
      if (shown === undefined) return { ...entry, passages: [], topics };
      const text =
        language === 'ru' ? '39. Порог <b>ОЗП</b>:\nсемьдесят процентов' : '39. ПББ шегі:\nжетпіс пайыз';
      const passage = {
        place: '39',
        label,
        anchors: ['p39', 'l5-7'],
        level: 1,
        text,
        heading: 'ОЗП',
        about: [article],
      };
      return { ...entry, shown: language, passages: [passage], topics };
    },
    article(id, language) {
      if (id !== 'ozp-threshold') return undefined;
      const { text, citations, conflicts } = fakeAnswer('threshold', language);
      const { more = '' } = fakeAnswer('other', language);
      const title = language === 'ru' ? 'Какой порог ОЗП для каждой категории' : 'Әр санатқа ПББ шегі қандай';
      return { id, title, short: text, more, citations, conflicts, checked: '2025-04-23' };
    },
    conversations: {
      turns: async (conversation) => conversations.get(conversation) ?? [],
      forget: async (conversation) => conversations.delete(conversation),
      restart: async (conversation) => void conversations.delete(conversation),
      rate: async (answer, rating) => {
        if (!answer.startsWith('answer-')) return false;
        rated.push({ answer, rating });
        return true;
      },
      remember: async ({ conversation, answer }) =>
        (conversations.get(conversation) ?? []).some((turn) => turn.answer.id === answer),
    },
    cases: {
      open: unused,
      reach: async () => undefined,
      replies: async () => [],
      nextDelivery: async () => undefined,
      settleDelivery: async () => undefined,
    },
    chats: { find: async () => undefined, save: async () => undefined, forget: async () => undefined },
    firstTime: async () => true,
    metrics: () => [],
    ready: async () => ({ database: true, index: true, documents: true }),
    close: async () => undefined,
    ...overrides,
  };
  return { service, asked, rated, conversations };
}
