import { existsSync } from 'node:fs';
import { buildPlace } from './build-place.js';

// `node bot/start.js main`, `… cli ask …`, `… mcp`: one of Kenes's programs, as it was built (npm run build), or from
// the sources themselves where these changed since.
const [name] = process.argv.splice(2, 1);
const built = `${buildPlace()}${name}.mjs`;
if (existsSync(built)) {
  await import(built);
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import(`./${name}.ts`);
}
