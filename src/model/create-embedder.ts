import type OpenAI from 'openai';
import { z } from 'zod';

const replySchema = z.object({
  data: z.array(z.object({ index: z.number().int(), embedding: z.array(z.number()).min(1) })),
});

/**
 * Turns texts into vectors at a server that speaks OpenAI's interface. Rejects where the server does not answer in time,
 * refuses, or answers something else than a vector for each text.
 */
export function createEmbedder(options: {
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey?: string | undefined;
}) {
  const { baseUrl, model, apiKey = 'none' } = options;
  let client: Promise<OpenAI> | undefined;

  /** Loaded when it is first needed: most installations have no model. */
  async function connect(): Promise<OpenAI> {
    const { default: Client } = await import('openai');
    const own = { organization: null, project: null, logLevel: 'off' as const };
    return new Client({ baseURL: baseUrl, apiKey, maxRetries: 0, ...own });
  }

  return {
    model,
    /** One vector per text, in their order, all of one length. `timeout` in milliseconds. */
    async embed(
      texts: readonly string[],
      { timeout, signal }: { readonly timeout: number; readonly signal?: AbortSignal | undefined },
    ): Promise<readonly (readonly number[])[]> {
      client ??= connect();
      const { embeddings } = await client;
      // Not every server knows the packed form, which the library would ask for.
      const asked = { model, input: [...texts], encoding_format: 'float' as const };
      const within = signal ? { timeout, signal } : { timeout };
      // What a server says of its failure may repeat what it was sent.
      const reply: unknown = await embeddings.create(asked, within).catch((error: unknown) => {
        throw new Error(plainly(error));
      });
      const { success, data: parsed } = replySchema.safeParse(reply);
      if (!success) throw new Error('the embeddings server answered something else than vectors');
      const vectors = [...parsed.data].sort((a, b) => a.index - b.index).map(({ embedding }) => embedding);
      const [first] = vectors;
      if (vectors.length !== texts.length || vectors.some(({ length }) => length !== first?.length))
        throw new Error(`${vectors.length} vectors came for ${texts.length} texts, or of different lengths`);
      return vectors;
    },
  };
}

function plainly(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'the embeddings server failed';
  if ('status' in error && typeof error.status === 'number')
    return `the embeddings server answered ${error.status}`;
  return /timeout/iu.test(error.constructor.name)
    ? 'the embeddings server did not answer in time'
    : 'the embeddings server could not be reached';
}
