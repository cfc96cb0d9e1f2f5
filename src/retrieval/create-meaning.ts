import type { Standing } from '../domain/standing.ts';
import type { PassageFilter } from '../store/passage-filter.ts';
import type { StoredPassage } from '../store/passage-rows.ts';
import type { FoundPassage } from './found-passage.ts';

/** A person waits this long for the vector of a question, in milliseconds; the words alone answer otherwise. */
const PATIENCE = 1_500;
/** After a failure the words alone answer for so long, so that a server that hangs does not hold up every question. */
const REST = 30_000;
/** Texts embedded by one call, how long that may take, and how many are looked up at once. */
const BATCH = 32;
const BATCH_PATIENCE = 60_000;
const ROUND = 512;
/** Models take no more of a text. */
const LONGEST = 6_000;

/** A document that is not in force must be so much nearer; the middle way between ignoring and the weights of words. */
const STANDING: Readonly<Record<Standing, number>> = {
  in_force: 1,
  methodology: 0.97,
  clarification: 0.95,
  superseded: 0.92,
  draft: 0.9,
  unregistered: 0.9,
};

export interface MeaningDeps {
  readonly embedder: {
    embed(
      texts: readonly string[],
      within: { readonly timeout: number; readonly signal?: AbortSignal },
    ): Promise<readonly (readonly number[])[]>;
  };
  readonly embeddings: {
    missing(limit: number): Promise<readonly { readonly fingerprint: string; readonly text: string }[]>;
    save(
      all: readonly { readonly fingerprint: string; readonly embedding: readonly number[] }[],
    ): Promise<void>;
    length(): Promise<number | undefined>;
    prune(): Promise<void>;
    prepare(length: number): Promise<boolean>;
    search(
      embedding: readonly number[],
      filter: PassageFilter,
    ): Promise<readonly { readonly id: string; readonly score: number }[]>;
  };
  readonly passages: { byIds(ids: readonly string[]): Promise<readonly StoredPassage[]> };
  /** Told of a failure once, until it works again; never given what a person wrote. */
  readonly report: (what: string, error: unknown) => void;
  readonly now?: () => number;
  readonly patience?: number;
}

/**
 * Search by meaning. Passages are embedded beside the work, those that changed only; questions as they come. Whatever
 * fails, the search goes on by words.
 */
export function createMeaning(deps: MeaningDeps) {
  const { embedder, embeddings, passages, report } = deps;
  const { now = () => performance.now(), patience = PATIENCE } = deps;
  const ending = new AbortController();
  let restUntil = Number.NEGATIVE_INFINITY;
  let isFailing = false;
  let isWhole = false;
  let running: Promise<void> | undefined;

  function failed(error: unknown): void {
    restUntil = now() + REST;
    if (!isFailing && !ending.signal.aborted)
      report('search by meaning failed, words alone are searched', error);
    isFailing = true;
  }

  async function embedMissing(): Promise<void> {
    const { signal } = ending;
    let length = await embeddings.length();
    for (;;) {
      const missing = await embeddings.missing(ROUND);
      if (missing.length === 0) break;
      for (let start = 0; start < missing.length; start += BATCH) {
        const batch = missing.slice(start, start + BATCH);
        const texts = batch.map(({ text }) => text.slice(0, LONGEST));
        const vectors = await embedder.embed(texts, { timeout: BATCH_PATIENCE, signal });
        signal.throwIfAborted();
        length = sameLength(vectors[0], length);
        if (start === 0) await embeddings.prepare(length);
        await embeddings.save(
          batch.map(({ fingerprint }, index) => ({ fingerprint, embedding: vectors[index] ?? [] })),
        );
      }
    }
    await embeddings.prune();
  }

  /** Embeds what is not embedded yet; a call while it goes on is the same one. Never rejects. */
  function catchUp(): Promise<void> {
    running ??= embedMissing()
      .then(() => {
        isWhole = true;
      })
      .catch((error: unknown) => {
        isWhole = false;
        failed(error);
      })
      .finally(() => {
        running = undefined;
      });
    return running;
  }

  return {
    catchUp,

    /** Best first; none where it fails. */
    async findNear(text: string, filter: PassageFilter): Promise<readonly FoundPassage[]> {
      if (now() < restUntil || text.trim() === '') return [];
      try {
        const [vector = []] = await embedder.embed([text.slice(0, LONGEST)], { timeout: patience });
        sameLength(vector, await embeddings.length());
        const found = await embeddings.search(vector, filter);
        const scores = new Map(found.map(({ id, score }) => [id, score]));
        const near = await passages.byIds(found.map(({ id }) => id));
        isFailing = false;
        if (!isWhole) void catchUp();
        return near
          .map((passage) => ({ passage, score: (scores.get(passage.id) ?? 0) * STANDING[passage.standing] }))
          .sort((a, b) => b.score - a.score);
      } catch (error) {
        failed(error);
        return [];
      }
    },

    async stop(): Promise<void> {
      ending.abort();
      await running;
    },
  };
}
export type Meaning = ReturnType<typeof createMeaning>;

function sameLength(vector: readonly number[] = [], known: number | undefined): number {
  if (known !== undefined && vector.length !== known)
    throw new Error(`vectors have ${vector.length} numbers, those stored have ${known}`);
  return vector.length;
}
