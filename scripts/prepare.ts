import { fileURLToPath } from 'node:url';
import { createApp } from '../src/app.ts';
import { writeTemplate } from '../src/store/embedded-template.ts';

// Once per installation: first starts of the embedded database, and the tests, then unpack a folder instead of making
// one, and find the content read and indexed.
await writeTemplate();
const root = fileURLToPath(new URL('..', import.meta.url));
const app = await createApp({ config: { dataDir: '' }, root, inMemory: true });
await app.close();
