import { createTopicRanker } from '../../src/assistant/understand/create-topic-ranker.ts';
import { createWishes } from '../../src/assistant/understand/create-wishes.ts';
import { topicExamples } from '../../src/assistant/understand/topic-examples.ts';
import { indexTopics } from '../../src/assistant/understand/topic-index.ts';
import { indexWishes } from '../../src/assistant/understand/wish-index.ts';
import type { Content } from '../../src/content/content.ts';
import type { Article } from '../../src/domain/article.ts';
import { createTagger } from '../../src/language/glossary.ts';
import { buildIndex } from '../../src/retrieval/build-index.ts';
import { createSearch } from '../../src/retrieval/create-search.ts';
import { createTerms } from '../../src/retrieval/create-terms.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { createPassages } from '../../src/store/passages.ts';
import { articlesOnce, type BenchText, type MakeRanker } from './ranker.ts';

const KIND = 'article';

/** The service's search, as src/app.ts puts it together. */
export const kenesSearch =
  (content: Content): MakeRanker =>
  async (texts) => {
    const database = await openDatabase({});
    const passages = createPassages({ database });
    await passages.replaceAll(KIND, 'bench', () =>
      buildIndex(
        texts.map(({ id, language, title, text }) => ({
          id,
          source: 'kenes',
          place: '',
          language,
          kind: KIND,
          title,
          text,
          standing: 'in_force' as const,
          fingerprint: id,
          document: '',
          position: 0,
        })),
        createTerms(content.glossary).terms,
      ),
    );
    const search = createSearch({ passages, tagger: createTagger(content.glossary) });
    return {
      name: 'Kenes search',
      rank: async (text) =>
        articlesOnce((await search({ text, limit: 20 })).map(({ passage }) => passage.id)),
      close: () => database.close(),
    };
  };

/** The ranking of topics that every question goes through, over the articles alone. */
export const kenesTopics =
  (content: Content): MakeRanker =>
  (texts) => {
    const only: Content = { ...content, rules: {}, articles: inLanguages(content.articles, texts) };
    const tagger = createTagger(content.glossary);
    const topics = topicExamples(only, tagger);
    const wishes = createWishes({ content: only, index: indexWishes(topics, only.refusals) });
    const ranker = createTopicRanker({ content: only, index: indexTopics(topics), wishes });
    return Promise.resolve({
      name: 'Kenes topics',
      rank: (text) => Promise.resolve(articlesOnce(ranker.rank(text, tagger.tag(text)).map(({ id }) => id))),
    });
  };

/** The articles with the words of the given texts' languages only. */
function inLanguages(articles: readonly Article[], texts: readonly BenchText[]): Article[] {
  const given = new Set(texts.map(({ id }) => id));
  return articles
    .filter(({ id }) => given.has(`${id}:ru`) || given.has(`${id}:kk`))
    .map((article) => {
      const ru = given.has(`${article.id}:ru`);
      const kk = given.has(`${article.id}:kk`);
      const keep = <T>(words: { readonly ru: T; readonly kk: T }, none: T) => ({
        ru: ru ? words.ru : none,
        kk: kk ? words.kk : none,
      });
      return {
        ...article,
        title: keep(article.title, ''),
        questions: keep<string[]>(article.questions, []),
        short: keep(article.short, ''),
        more: keep(article.more, ''),
      };
    });
}
