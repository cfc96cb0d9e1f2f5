import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildPlace, root } from '../bot/build-place.js';

// Joins the programs with their packages into a few files under .cache/build, so that a start does not read and
// translate a thousand. bot/start.js takes them where they fit the sources.

/** Packages that find their own files beside them, or that few processes need. */
const APART = ['@electric-sql/*', 'mammoth', 'pg', 'pino', 'unpdf'];

/** A source finds knowledge, locales and migrations from its own place, which it keeps. */
const ownPlace = {
  name: 'own-place',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:src|bot)[\\/].*\.tsx?$/ }, ({ path }) => ({
      contents: together(path, readFileSync(path, 'utf8')).replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }));
  },
};

/** The rules, which their registry finds one by one, as parts of one file: some forty files cost a start a tenth of a second. */
function together(path, source) {
  if (!/[\\/]rules[\\/]load-rules\.ts$/.test(path)) return source;
  const ids = readdirSync(join(dirname(path), 'catalog')).map((name) => basename(name, '.ts'));
  const one = 'await import(`./catalog/$' + '{id}.ts`)';
  if (!source.includes(one)) throw new Error(`${path}: the build does not find how rules are loaded`);
  return [
    ...ids.map((id, at) => `import * as rule${at} from './catalog/${id}.ts';`),
    `const all: Record<string, unknown> = { ${ids.map((id, at) => `'${id}': rule${at}`).join(', ')} };`,
    source.replace(one, 'all[id]'),
  ].join('\n');
}

const place = buildPlace();
if (!existsSync(place)) {
  const made = `${place.slice(0, -1)}.${process.pid}`;
  await build({
    entryPoints: ['main', 'cli', 'mcp'].map((name) => `${root}bot/${name}.ts`),
    outdir: made,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Less to read at each start; names stay, for what an error tells.
    minifyWhitespace: true,
    minifySyntax: true,
    external: APART,
    // CommonJS packages inside look for others from the project's folder.
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(${JSON.stringify(root)}), __dirname = ${JSON.stringify(root)}, __filename = __dirname + 'build';`,
    },
    plugins: [ownPlace],
    logLevel: 'warning',
  });
  renameSync(made, place);
}
