import { createHash } from 'node:crypto';
import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory';
import { articlesOnce, type MakeRanker } from './ranker.ts';

const DIMENSIONS = 2048;

/** LangChain's store in memory with an embedder that needs no model: words and their trigrams, hashed with a sign. */
export const memoryVectors: MakeRanker = async (texts) => {
  const store = new MemoryVectorStore({
    embedDocuments: (all: string[]) => Promise.resolve(all.map(embed)),
    embedQuery: (one: string) => Promise.resolve(embed(one)),
  });
  await store.addDocuments(
    texts.map(({ id, title, text }) => ({ pageContent: `${title} ${text}`, metadata: { id } })),
  );
  return {
    name: 'LangChain MemoryVectorStore, hashed',
    rank: async (question) => {
      const found = await store.similaritySearch(question, 20);
      return articlesOnce(found.map(({ metadata }) => String(metadata.id)));
    },
  };
};

const known = new Map<string, number>();

function embed(text: string): number[] {
  const vector = new Array<number>(DIMENSIONS).fill(0);
  for (const word of text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const padded = ` ${word} `;
    const parts = Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3));
    for (const feature of [word, ...parts]) {
      const hash = known.get(feature) ?? createHash('md5').update(feature).digest().readUInt32LE();
      known.set(feature, hash);
      const at = hash % DIMENSIONS;
      vector[at] = (vector[at] ?? 0) + (hash & 0x80000000 ? -1 : 1);
    }
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
