import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const askedSchema = z.object({
  model: z.string(),
  input: z.array(z.string()),
  encoding_format: z.literal('float'),
});

/** What the server may do instead of answering; `short`: vectors of another length. */
export type Mood = 'well' | 'hang' | 'fail' | 'junk' | 'short' | 'few';

/** A server of embeddings whose vectors count given words, so that texts without a common word can be near. */
export async function createFakeEmbeddings(topics: readonly (readonly string[])[]) {
  const state = { mood: 'well' as Mood, texts: [] as string[], keys: [] as (string | undefined)[] };
  const vectorOf = (text: string) => [
    0.01,
    ...topics.map((words) => words.filter((word) => text.toLowerCase().includes(word)).length),
  ];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += String(part);
    });
    request.on('end', () => {
      const { model, input } = askedSchema.parse(JSON.parse(body));
      const { mood } = state;
      state.texts.push(...input);
      state.keys.push(request.headers.authorization);
      if (mood === 'hang') return;
      const vectors = mood === 'few' ? input.slice(1) : input;
      const data = vectors.map((text, index) => ({
        object: 'embedding',
        index,
        embedding: mood === 'short' ? [1] : vectorOf(text),
      }));
      response.writeHead(mood === 'fail' ? 500 : 200, { 'content-type': 'application/json' });
      if (mood === 'fail')
        response.end(JSON.stringify({ error: { message: `no room for ${input.join()}` } }));
      else
        response.end(JSON.stringify(mood === 'junk' ? { hello: 'world' } : { object: 'list', model, data }));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    state,
    baseUrl: `http://127.0.0.1:${port}/v1`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
