import MiniSearch from 'minisearch';
import { articlesOnce, type MakeRanker } from './ranker.ts';

/** MiniSearch; with prefixes and fuzzy words as its readme shows, or as it comes. */
export function miniSearch(kind: 'plain' | 'fuzzy'): MakeRanker {
  return (texts) => {
    const index = new MiniSearch<{ id: string; title: string; text: string }>({ fields: ['title', 'text'] });
    index.addAll(texts.map(({ id, title, text }) => ({ id, title, text })));
    const options = kind === 'fuzzy' ? { prefix: true, fuzzy: 0.2, boost: { title: 2 } } : {};
    return Promise.resolve({
      name: kind === 'fuzzy' ? 'MiniSearch, prefix and fuzzy' : 'MiniSearch',
      rank: (question) =>
        Promise.resolve(
          articlesOnce(
            index
              .search(question, options)
              .map(({ id }) => String(id))
              .slice(0, 20),
          ),
        ),
    });
  };
}
