import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { z } from 'zod';

const root = new URL('../../', import.meta.url).pathname;
const config = join(root, '.dependency-cruiser.cjs');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

const reportSchema = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});
const configSchema = z.object({ forbidden: z.array(z.object({ name: z.string() })) });

const packages = ['zod', 'grammy', 'fastify', '@modelcontextprotocol/sdk', 'pg', 'openai', 'yaml', 'pino'];

/** A house as the real one, in small. */
const clean = {
  'src/domain/day.ts': ['zod'],
  'src/content/load.ts': ['../domain/day.ts', 'yaml'],
  'src/language/fold.ts': ['../domain/day.ts'],
  'src/store/open.ts': ['../domain/day.ts', 'pg'],
  'src/rules/rule.ts': ['../content/load.ts', '../domain/day.ts'],
  'src/model/ask.ts': ['../domain/day.ts', 'openai'],
  'src/retrieval/search.ts': ['type ../store/open.ts', '../language/fold.ts'],
  'src/support/open-case.ts': ['../domain/day.ts'],
  'src/ingest/read.ts': ['../language/fold.ts'],
  'src/assistant/ask.ts': ['../rules/rule.ts', '../retrieval/search.ts', 'type ../store/open.ts'],
  'src/config.ts': ['zod'],
  'src/app.ts': ['./assistant/ask.ts', './store/open.ts', './config.ts'],
  'bot/main.ts': ['../src/app.ts', '../src/config.ts', './telegram/bot.ts', './web/server.ts', 'pino'],
  'bot/telegram/bot.ts': ['grammy', '../../src/domain/day.ts'],
  'bot/web/server.ts': ['fastify', '../../src/domain/day.ts'],
  'bot/mcp.ts': ['./mcp/server.ts'],
  'bot/mcp/server.ts': ['@modelcontextprotocol/sdk', '../../src/domain/day.ts'],
  'test/app.test.ts': ['../src/store/open.ts', '../bot/main.ts', 'vitest'],
};

/** One violation per line: the rule that must find it, the file, what it imports. */
const planted: readonly (readonly [rule: string, file: string, imports: string])[] = [
  ['no-circular', 'src/domain/day.ts', './week.ts'],
  ['no-unresolvable', 'src/language/lost.ts', './nowhere.ts'],
  ['no-orphans', 'src/language/alone.ts', ''],
  ['no-dev-dependencies-in-production', 'src/content/check.ts', 'vitest'],
  ['domain-only-itself-and-zod', 'src/domain/answer.ts', 'pino'],
  ['low-layer-looks-down', 'src/store/bold.ts', '../rules/rule.ts'],
  ['store-not-to-siblings', 'src/store/curious.ts', '../language/fold.ts'],
  ['content-not-to-siblings', 'src/content/curious.ts', '../store/open.ts'],
  ['language-not-to-siblings', 'src/language/curious.ts', '../content/load.ts'],
  ['middle-layer-looks-down', 'src/retrieval/bold.ts', '../assistant/ask.ts'],
  ['support-not-to-siblings', 'src/support/curious.ts', '../rules/rule.ts'],
  ['retrieval-not-to-siblings', 'src/retrieval/curious.ts', '../rules/rule.ts'],
  ['ingest-not-to-siblings', 'src/ingest/curious.ts', '../retrieval/search.ts'],
  ['rules-not-to-siblings', 'src/rules/curious.ts', '../retrieval/search.ts'],
  ['model-not-to-siblings', 'src/model/curious.ts', '../rules/rule.ts'],
  ['rules-are-pure', 'src/rules/reads.ts', 'node:fs'],
  ['types-only-from-store', 'src/assistant/writes.ts', '../store/open.ts'],
  ['assistant-looks-down', 'src/assistant/bold.ts', '../app.ts'],
  ['src-knows-no-channel', 'src/support/chats.ts', '../../bot/telegram/bot.ts'],
  ['only-processes-read-config', 'src/ingest/sets.ts', '../config.ts'],
  ['bot-through-the-door', 'bot/telegram/digs.ts', '../../src/store/open.ts'],
  ['bot-knows-no-tests', 'bot/main.ts', '../test/app.test.ts'],
  ['channels-know-not-each-other', 'bot/web/gossip.ts', '../telegram/bot.ts'],
  ['grammy-only-in-telegram', 'bot/cli.ts', 'grammy'],
  ['fastify-only-in-web', 'bot/telegram/serves.ts', 'fastify'],
  ['protocol-only-in-mcp', 'bot/web/tools.ts', '@modelcontextprotocol/sdk'],
  ['drivers-only-in-store', 'src/ingest/queries.ts', 'pg'],
  ['models-only-in-model', 'src/assistant/talks.ts', 'openai'],
  ['yaml-only-in-content', 'src/rules/parses.ts', 'yaml'],
];

const houses: string[] = [];

function build(files: Readonly<Record<string, readonly string[]>>): string {
  const house = mkdtempSync(join(tmpdir(), 'kenes-layers-'));
  houses.push(house);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  };
  const versions = Object.fromEntries(packages.map((name) => [name, '1.0.0']));
  write(
    'package.json',
    JSON.stringify({ type: 'module', dependencies: versions, devDependencies: { vitest: '1.0.0' } }),
  );
  write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { module: 'NodeNext', allowImportingTsExtensions: true } }),
  );
  for (const name of [...packages, 'vitest']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'module.exports = {};\n');
  }
  for (const [path, imports] of Object.entries(files)) {
    const lines = imports.map((name, index) =>
      name.startsWith('type ')
        ? `import type { T as T${index} } from '${name.slice(5)}';\nexport type U${index} = T${index};`
        : `import * as i${index} from '${name}';\nexport const e${index} = i${index};`,
    );
    write(path, `${lines.join('\n')}\nexport const own = 1;\nexport type T = number;\n`);
  }
  return house;
}

function cruise(house: string) {
  const folders = ['src', 'bot', 'test'];
  const args = [cruiser, '--config', config, '--output-type', 'json', ...folders];
  const run = spawnSync(process.execPath, args, {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return reportSchema.parse(JSON.parse(run.stdout)).summary;
}

afterEach(() => {
  for (const house of houses.splice(0)) rmSync(house, { recursive: true, force: true });
});

it('lets a clean house pass', () => {
  const { violations, totalCruised } = cruise(build(clean));
  expect(violations.map(({ rule, from }) => `${rule.name}: ${from}`)).toEqual([]);
  expect(totalCruised).toBeGreaterThan(Object.keys(clean).length);
});

it('has a planted violation for each rule', () => {
  const { forbidden } = configSchema.parse(createRequire(import.meta.url)(config));
  expect([...new Set(planted.map(([rule]) => rule))].sort()).toEqual(
    forbidden.map(({ name }) => name).sort(),
  );
});

// With a compiler it does not support (TypeScript 7), dependency-cruiser sees no TypeScript and every rule «holds».
it('finds each planted violation', () => {
  const files: Record<string, readonly string[]> = { ...clean, 'src/domain/week.ts': ['./day.ts'] };
  for (const [, file, imports] of planted) {
    files[file] = [...(files[file] ?? []), ...(imports === '' ? [] : [imports])];
  }
  const { violations } = cruise(build(files));
  const found = new Set(violations.map(({ rule, from }) => `${rule.name}: ${from}`));
  expect(planted.map(([rule, file]) => `${rule}: ${file}`).filter((line) => !found.has(line))).toEqual([]);
});
