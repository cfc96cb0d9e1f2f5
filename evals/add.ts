import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { OperatorMistake } from '../src/domain/errors.ts';
import { caseSkeleton } from './case-skeleton.ts';
import { toldIn } from './told-in.ts';

const USAGE = `npm run evals:add -- <conversation id | case number | file.json> [--into folder]
  Makes an eval case of a stored conversation, or of a case (K-123456) with what the staff answered. The file holds
  { "question": ..., "answer": ... }, or a list of them: an answer as POST /api/v1/ask gives it.
`;
const root = fileURLToPath(new URL('..', import.meta.url));

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { into: { type: 'string', default: join(root, 'evals/added') } },
  });
  const [from, ...rest] = positionals;
  if (from === undefined || rest.length > 0) throw new OperatorMistake(USAGE);
  const { turns, staff } = await toldIn(from, { root, config: readConfig() });
  const digest = createHash('sha256')
    .update(turns.map(({ question }) => question).join('\n'))
    .digest('hex');
  const id = `added-${digest.slice(0, 8)}`;
  const file = join(values.into, `${id}.yaml`);
  const name = relative(root, file);
  if (existsSync(file)) throw new OperatorMistake(`${name} is there already`);
  mkdirSync(values.into, { recursive: true });
  writeFileSync(file, caseSkeleton(id, turns, { day: new Date().toISOString().slice(0, 10), staff }));
  process.stdout.write(`${name}: correct what it expects, then run npm run evals -- --suite added\n`);
}

try {
  await main();
} catch (error) {
  const usage = error instanceof TypeError ? `${error.message}\n${USAGE}` : undefined;
  if (!(error instanceof OperatorMistake) && usage === undefined) throw error;
  process.stderr.write(`${usage ?? (error as Error).message}\n`);
  process.exitCode = 2;
}
