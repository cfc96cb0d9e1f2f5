import { join } from 'node:path';
import { createLiveChecks } from './assistant/checks/create-live-checks.ts';
import { createNamedSources } from './assistant/compose/named-sources.ts';
import { parseState } from './assistant/conversation-state.ts';
import { createAssistant } from './assistant/create-assistant.ts';
import { createSourceDesk } from './assistant/create-source-desk.ts';
import { createPersonWords } from './assistant/person-words.ts';
import { checkPlan } from './assistant/planner/check-plan.ts';
import { createPlanner } from './assistant/planner/create-planner.ts';
import { createQuoter } from './assistant/quote-citations.ts';
import { createRememberFacts } from './assistant/remember-facts.ts';
import { createRuleService } from './assistant/rule-service.ts';
import type { Config } from './config.ts';
import { cacheOf } from './content/cached.ts';
import { loadContent } from './content/load-content.ts';
import { createComposing } from './create-composing.ts';
import { createListening } from './create-listening.ts';
import { createSearching } from './create-searching.ts';
import { createWording } from './create-wording.ts';
import type { Service } from './domain/service.ts';
import { createTagger } from './language/glossary.ts';
import { createLibrary } from './retrieval/create-library.ts';
import { todayInAlmaty } from './rules/calendar.ts';
import { checkRules } from './rules/check-rules.ts';
import { createWorkdays } from './rules/create-workdays.ts';
import { loadRules } from './rules/load-rules.ts';
import { createHits } from './search-hits.ts';
import { createCases } from './store/cases.ts';
import { createChats } from './store/chats.ts';
import { createConversations } from './store/conversations.ts';
import { openDatabase } from './store/open-database.ts';
import { createOriginals } from './store/originals.ts';
import { createRatings } from './store/ratings.ts';
import { createSeen } from './store/seen.ts';
import { createTally } from './support/create-tally.ts';
import { createSettleTurn } from './support/settle-turn.ts';

export interface AppOptions {
  readonly config: Pick<Config, 'dataDir' | 'databaseUrl' | 'telegram' | 'embeddings'>;
  /** The project's folder, which holds `knowledge/`. */
  readonly root: string;
  /** No data is kept on disk: for tests and for single questions. */
  readonly inMemory?: boolean;
  /** Whether a wish for a person is stored as a case (the default); not where the process ends with the answer. */
  readonly passesOn?: boolean;
  readonly clock?: () => Date;
  /** Told of failures that a person was answered in spite of; never given what a person wrote. */
  readonly report?: (what: string, error: unknown) => void;
  /** Told which checks an answer that left has failed, and its id. */
  readonly checksFailed?: (checks: readonly string[], answer: string) => void;
  /** Original documents to take in at start; `documents` in the data folder unless given. */
  readonly documents?: string;
  /** Waits until documents are taken in: for tests, which else would not know when. */
  readonly documentsFirst?: boolean;
  /** Told how taking documents in goes. */
  readonly tell?: (line: string) => void;
}

/** Joins content, rules, database and assistant into what channels use. Throws ContentFault or OperatorMistake. */
export async function createApp(options: AppOptions): Promise<Service> {
  const { config, root, inMemory = false, clock = () => new Date() } = options;
  const { report = () => {}, tell = () => {}, documentsFirst = false } = options;
  const today = () => todayInAlmaty(clock());
  const cacheDir = cacheOf(root);
  const content = loadContent({ root, cacheDir });
  const rules = await loadRules();
  checkRules(rules, content);
  checkPlan(content, rules);

  const database = await openDatabase({
    url: config.databaseUrl,
    dataDir: inMemory ? undefined : join(config.dataDir, 'database'),
  });
  const originals = createOriginals({ database });
  const library = createLibrary({ ingested: originals.ingested, now: () => performance.now() });
  const conversations = createConversations({ database, parseState });
  const cases = createCases({ database });
  const chats = createChats({ database, secret: config.telegram?.token ?? 'kenes' });
  const ratings = createRatings({ database });
  const seen = createSeen({ database });

  const wording = createWording({ content, ingested: (source) => library.has(source) });
  const { phrases, factWords, citer, composeOutcome, composeArticle } = wording;
  const tagger = createTagger(content.glossary);
  const namedSources = createNamedSources(content);
  const workdays = createWorkdays(content.holidays);
  const { guard, understand } = createListening({
    content,
    rules,
    tagger,
    namedSources,
    wording,
    cacheDir,
  });
  const { search, ready, stop } = await createSearching({
    content,
    database,
    originals,
    library,
    tagger,
    composeArticle,
    today,
    embeddings: config.embeddings,
    folder: options.documents ?? (inMemory ? undefined : join(config.dataDir, 'documents')),
    documentsFirst,
    // What lives in memory is mostly a single command: few of these search, and none should embed everything to answer once.
    lazily: inMemory,
    report,
    tell,
  });
  const { evaluate, tellDifferences, compose } = createComposing({
    content,
    rules,
    wording,
    workdays,
    namedSources,
    search,
    today,
  });
  const quote = createQuoter({ originals, library, report });
  const desk = createSourceDesk({ content, citer, library, originals });
  const ruleService = createRuleService({
    content,
    rules,
    phrases,
    factWords,
    evaluate,
    tellDifferences,
    today,
  });
  const articles = new Map(content.articles.map((article) => [article.id, article]));

  const tally = createTally();
  const look = createLiveChecks({
    sources: new Set(Object.keys(content.sources)),
    approved: [...content.channels.map(({ value }) => value), content.phrases.ru, content.phrases.kk],
    count: tally.checked,
    failed: options.checksFailed ?? (() => {}),
  });
  const assistant = createAssistant({
    look,
    count: tally.answered,
    guard,
    understand,
    compose,
    quote,
    approved: content.channels.map(({ value }) => value),
    phrases,
    conversations,
    settleTurn: createSettleTurn({ database, conversations, cases }),
    personWords: createPersonWords({ phrases, channels: content.channels }),
    passesOn: options.passesOn ?? true,
    clock,
    report,
  });

  return {
    ask: assistant.ask,
    rules: ruleService,
    quoted: quote,
    ...createPlanner({
      content,
      rules,
      phrases,
      factWords,
      citer,
      composeOutcome,
      ruleService,
      workdays,
      today,
    }),
    search: createHits({
      search,
      citer,
      editions: () => [
        ...new Set([...Object.keys(content.sources), ...library.documents().map(({ source }) => source)]),
      ],
    }),
    sources: desk.list,
    source: desk.view,
    article(id, language) {
      const article = articles.get(id);
      if (!article) return undefined;
      const draft = composeArticle(article, language, today());
      const [source] = article.references.map((reference) => content.sources[reference.split('#')[0] ?? '']);
      return {
        id,
        title: article.title[language],
        short: draft.text,
        more: draft.more ?? '',
        citations: draft.citations,
        conflicts: draft.conflicts,
        checked: source?.checked ?? today(),
      };
    },
    conversations: {
      turns: async (token) => conversations.turns(token),
      forget: async (token) => conversations.forget(token),
      async restart(token) {
        const held = await cases.of(token);
        if (held) await conversations.letGo(token);
        else await conversations.forget(token);
        return held;
      },
      rate: async (answer, rating) => ratings.rate(answer, rating),
      remember: createRememberFacts({ conversations }),
    },
    cases: {
      open: assistant.callPerson,
      reach: cases.reach,
      replies: cases.replies,
      nextDelivery: cases.nextDelivery,
      settleDelivery: cases.settleDelivery,
    },
    chats,
    firstTime: (key) => seen.firstTime(key),
    metrics: tally.read,
    async ready() {
      try {
        return { database: true, ...(await ready()) };
      } catch {
        return { database: false, index: false, documents: false };
      }
    },
    async close() {
      await stop();
      await database.close();
    },
  };
}
