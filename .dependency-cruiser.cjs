// The layers of the house, imports pointing down only (docs: README.md, «The house»):
//   bot, evals, bench, test -> src/*.ts (the doors: app, config, ...) -> assistant -> support, retrieval, ingest, rules, model
//   -> store, content, language -> domain
// test/ground/layers.test.ts proves that each of these rules can fail.

/** Files right under src: what processes and channels may open. */
const doors = '^src/[^/]+\\.ts$';
const middle = ['support', 'retrieval', 'ingest', 'rules', 'model'];
const low = ['store', 'content', 'language'];
const any = (names) => `^src/(?:${names.join('|')})/`;

/** A package wherever it is installed, with its subpaths. */
const library = (names) => `(?:^|/)node_modules/(?:${names})(?:/|$)`;

const onlyIn = (name, names, where) => ({
  name,
  severity: 'error',
  from: { pathNot: where },
  to: { path: library(names) },
});

const siblings = (layer) =>
  layer.map((name) => ({
    name: `${name}-not-to-siblings`,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: { path: any(layer.filter((other) => other !== name)) },
  }));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^(?:src|bot)/.*\\.tsx?$', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'no-dev-dependencies-in-production',
      severity: 'error',
      from: { path: '^(?:src|bot)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-only-itself-and-zod',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: `^src/domain/|${library('zod')}` },
    },
    {
      name: 'low-layer-looks-down',
      severity: 'error',
      from: { path: any(low) },
      to: { path: '^src/', pathNot: `${any(low)}|^src/domain/` },
    },
    ...siblings(low),
    {
      name: 'middle-layer-looks-down',
      severity: 'error',
      from: { path: any(middle) },
      to: { path: '^src/', pathNot: `${any(middle)}|${any(low)}|^src/domain/` },
    },
    ...siblings(middle),
    {
      name: 'rules-are-pure',
      comment: 'No database, no files, no network: a rule is a function of inputs, parameters and a day.',
      severity: 'error',
      from: { path: '^src/rules/', pathNot: '^src/rules/load-rules\\.ts$' },
      to: { path: '^src/store/|^node:|^(?:fs|net|http|https|child_process)(?:/|$)' },
    },
    {
      name: 'types-only-from-store',
      comment: 'Repositories are handed over by src/app.ts.',
      severity: 'error',
      from: { path: '^src/(?:retrieval|assistant|support)/' },
      to: { path: '^src/store/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'assistant-looks-down',
      severity: 'error',
      from: { path: '^src/assistant/' },
      to: { path: `${doors}|^(?:bot|evals|bench|test)/` },
    },
    {
      name: 'src-knows-no-channel',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:bot|evals|bench|test)/' },
    },
    {
      name: 'only-processes-read-config',
      severity: 'error',
      from: { path: '^src/', pathNot: doors },
      to: { path: '^src/config\\.ts$' },
    },
    {
      name: 'bot-through-the-door',
      comment: 'Channels know the service, the configuration and the words; nothing of how it is done.',
      severity: 'error',
      from: { path: '^bot/' },
      to: { path: '^src/', pathNot: `${doors}|^src/domain/` },
    },
    {
      name: 'bot-knows-no-tests',
      severity: 'error',
      from: { path: '^bot/' },
      to: { path: '^(?:evals|bench|test|scripts)/' },
    },
    {
      name: 'channels-know-not-each-other',
      severity: 'error',
      from: { path: '^bot/(telegram|web|mcp)/' },
      to: { path: '^bot/(?:telegram|web|mcp)/', pathNot: '^bot/$1/' },
    },
    onlyIn(
      'grammy-only-in-telegram',
      'grammy|@grammyjs/[^/]+',
      '^(?:bot/telegram|test|bench)/|node_modules/',
    ),
    onlyIn(
      'fastify-only-in-web',
      'fastify|@fastify/[^/]+|fastify-type-provider-zod',
      '^(?:bot/web|test|bench)/|node_modules/',
    ),
    onlyIn(
      'protocol-only-in-mcp',
      '@modelcontextprotocol/[^/]+',
      '^(?:bot/mcp|test|bench)[/.]|node_modules/',
    ),
    onlyIn(
      'drivers-only-in-store',
      'pg|pgvector|@electric-sql/[^/]+',
      '^(?:src/store|test|bench)/|node_modules/',
    ),
    onlyIn(
      'models-only-in-model',
      'openai|langchain|@langchain/[^/]+',
      '^(?:src/model|test|bench)/|node_modules/',
    ),
    onlyIn('yaml-only-in-content', 'yaml', '^(?:src/content|test|bench|evals|scripts)/|node_modules/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:data|bench/out|coverage)/' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
