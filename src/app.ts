import { join } from 'node:path';
import { createLiveChecks } from './assistant/checks/create-live-checks.ts';
import { createArticleInstead } from './assistant/compose/article-instead.ts';
import { createArticleComposer } from './assistant/compose/compose-article.ts';
import { createOutcomeComposer } from './assistant/compose/compose-outcome.ts';
import { createComposer } from './assistant/compose/create-composer.ts';
import { createDifferences } from './assistant/compose/create-differences.ts';
import { createEvaluator } from './assistant/compose/create-evaluator.ts';
import { createEditionBeside } from './assistant/compose/edition-beside.ts';
import { createEditionChanges } from './assistant/compose/edition-changes.ts';
import { createNamedSources } from './assistant/compose/named-sources.ts';
import { createDifferenceRanker } from './assistant/compose/rank-differences.ts';
import { createDifferenceTeller } from './assistant/compose/tell-differences.ts';
import { withDifferences } from './assistant/compose/with-differences.ts';
import { parseState } from './assistant/conversation-state.ts';
import { createAssistant } from './assistant/create-assistant.ts';
import { createGuard } from './assistant/create-guard.ts';
import { createSourceDesk } from './assistant/create-source-desk.ts';
import { createPersonWords } from './assistant/person-words.ts';
import { checkPlan } from './assistant/planner/check-plan.ts';
import { createPlanner } from './assistant/planner/create-planner.ts';
import { createQuoter } from './assistant/quote-citations.ts';
import { createRememberFacts } from './assistant/remember-facts.ts';
import { createRuleService } from './assistant/rule-service.ts';
import { createTopicRanker } from './assistant/understand/create-topic-ranker.ts';
import { createUnderstanding } from './assistant/understand/create-understanding.ts';
import { createWishes } from './assistant/understand/create-wishes.ts';
import { indexTopics } from './assistant/understand/topic-index.ts';
import { indexWishes } from './assistant/understand/wish-index.ts';
import { createCiter } from './assistant/wording/create-citer.ts';
import { createFactWords } from './assistant/wording/create-fact-words.ts';
import { createPhrases } from './assistant/wording/create-phrases.ts';
import { createSuggester } from './assistant/wording/create-suggester.ts';
import type { Config } from './config.ts';
import { cached, cacheOf, codeFingerprint } from './content/cached.ts';
import { loadContent } from './content/load-content.ts';
import type { Service } from './domain/service.ts';
import { ingestAtStart } from './ingest-at-start.ts';
import { createTagger } from './language/glossary.ts';
import { articlePassages } from './retrieval/article-passages.ts';
import { buildIndex } from './retrieval/build-index.ts';
import { createLibrary } from './retrieval/create-library.ts';
import { createSearch } from './retrieval/create-search.ts';
import { createTerms } from './retrieval/create-terms.ts';
import { createExactFinder } from './retrieval/find-exact.ts';
import { todayInAlmaty } from './rules/calendar.ts';
import { checkRules } from './rules/check-rules.ts';
import { createWorkdays } from './rules/create-workdays.ts';
import { loadRules } from './rules/load-rules.ts';
import { meaningOf } from './search-by-meaning.ts';
import { createHits } from './search-hits.ts';
import { createCases } from './store/cases.ts';
import { createChats } from './store/chats.ts';
import { createConversations } from './store/conversations.ts';
import { openDatabase } from './store/open-database.ts';
import { createOriginals } from './store/originals.ts';
import { createPassages } from './store/passages.ts';
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
  const { report = () => {}, tell = () => {} } = options;
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

  const phrases = createPhrases(content);
  const factWords = createFactWords({ content, phrases });
  const suggest = createSuggester(content);
  const citer = createCiter({ content, phrases, ingested: (source) => library.has(source) });
  const tagger = createTagger(content.glossary);
  const workdays = createWorkdays(content.holidays);
  const composeOutcome = createOutcomeComposer({ content, phrases, factWords, citer, suggest });
  const composeArticle = createArticleComposer({ content, factWords, citer, suggest });
  const code = codeFingerprint([
    new URL('./language/', import.meta.url),
    new URL('./assistant/understand/', import.meta.url),
    new URL('./retrieval/', import.meta.url),
  ]);
  const derived = cached(
    cacheDir,
    { kind: 'topics', key: `${content.fingerprint.slice(0, 16)}-${code}` },
    () => ({ index: indexTopics(content, tagger), wishes: indexWishes(content, tagger) }),
  );
  const wishes = createWishes({ content, index: derived.wishes });
  const ranker = createTopicRanker({ content, index: derived.index, wishes });
  const namedSources = createNamedSources(content);
  const understand = createUnderstanding({
    content,
    rules,
    tagger,
    ranker,
    phrases,
    factWords,
    namedSources,
  });

  const conversations = createConversations({ database, parseState });
  const cases = createCases({ database });
  const chats = createChats({ database, secret: config.telegram?.token ?? 'kenes' });
  const ratings = createRatings({ database });
  const seen = createSeen({ database });
  const passages = createPassages({ database });
  const indexing = createTerms(content.glossary);
  const today = () => todayInAlmaty(clock());
  const indexed = once(() =>
    passages.replaceAll('article', `${indexing.version}:${content.fingerprint}`, () =>
      buildIndex(
        content.articles.flatMap((article) =>
          articlePassages(article, content.sources, (one, language) => {
            const { text, more } = composeArticle(one, language, today());
            return more === undefined ? text : `${text}\n${more}`;
          }),
        ),
        indexing.terms,
      ),
    ),
  );
  // What lives in memory is mostly a single command, and few of these search.
  if (!inMemory) await indexed();
  const found = {
    search: async (...asked: Parameters<typeof passages.search>) =>
      indexed().then(() => passages.search(...asked)),
    byIds: async (ids: readonly string[]) => indexed().then(() => passages.byIds(ids)),
  };
  // A single command would embed everything anew to answer once.
  const meaning = inMemory
    ? undefined
    : meaningOf({ config: config.embeddings, database, passages: found, report, tell });
  await originals.keepUp(indexing.version, (all) => buildIndex(all, indexing.terms));
  const folder = options.documents ?? (inMemory ? undefined : join(config.dataDir, 'documents'));
  const documents =
    folder === undefined
      ? undefined
      : await ingestAtStart({
          database,
          sources: content.sources,
          terms: indexing.terms,
          folder,
          tell,
          changed: async () => {
            await library.refresh();
            await meaning?.catchUp();
          },
        });
  if (options.documentsFirst) await documents?.done;
  await library.refresh();
  void meaning?.catchUp();
  const search = createSearch({
    passages: found,
    tagger,
    sources: content.sources,
    ...(meaning ? { findNear: meaning.findNear } : {}),
    findExact: createExactFinder({
      originals,
      passages: found,
      documents: () => library.documents(),
      articles: content.articles,
      standingOf: (source) => content.sources[source]?.standing ?? 'unregistered',
    }),
  });
  const editionChanges = createEditionChanges({ content, phrases, factWords });
  const editionBeside = createEditionBeside({ phrases, editionChanges });
  const evaluate = createEvaluator({
    content,
    workdays,
    phrases,
    composeOutcome,
    editionBeside,
    editionChanges,
    today,
  });
  const rank = createDifferenceRanker(createDifferences({ content, phrases, factWords, citer }));
  const tellDifferences = createDifferenceTeller({ content, rank, namedSources });
  const composer = createComposer({
    content,
    rules,
    phrases,
    factWords,
    suggest,
    evaluate,
    composeArticle,
    search,
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
    guard: createGuard({ content, wishes, ranker }),
    understand,
    compose: withDifferences({
      compose: composer,
      composeArticle,
      articleInstead: createArticleInstead({ content, rank, namedSources }),
      tellDifferences,
    }),
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
        await indexed();
        const { passages: count } = await passages.counts();
        return { database: true, index: count > 0, documents: documents?.isDone() ?? true };
      } catch {
        return { database: false, index: false, documents: false };
      }
    },
    async close() {
      await documents?.stop();
      await meaning?.stop();
      await database.close();
    },
  };
}

/** Work that is done when it is first asked for, and once, unless it fails. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work().catch((error: unknown) => {
      done = undefined;
      throw error;
    });
    return done;
  };
}
