import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { createApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { answerSchema } from '../src/domain/answer.ts';
import { OperatorMistake } from '../src/domain/errors.ts';
import { conversationIdSchema } from '../src/domain/question.ts';
import { caseSkeleton, type Told } from './case-skeleton.ts';

const USAGE = `npm run evals:add -- <conversation id | file.json>
  The file holds { "question": ..., "answer": ... }, or a list of them: an answer as POST /api/v1/ask gives it.
`;

const root = fileURLToPath(new URL('..', import.meta.url));
const toldSchema = z.object({ question: z.string().min(1), answer: answerSchema });

async function told(from: string): Promise<readonly Told[]> {
  if (existsSync(from)) {
    const parsed = z
      .union([toldSchema.transform((one) => [one]), z.array(toldSchema).min(1)])
      .safeParse(JSON.parse(readFileSync(from, 'utf8')));
    if (!parsed.success) throw new OperatorMistake(`${from}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  }
  if (!conversationIdSchema.safeParse(from).success) {
    throw new OperatorMistake(`${from}: neither a file nor a conversation's id`);
  }
  const app = await createApp({ config: readConfig(), root });
  try {
    const turns = await app.conversations.turns(from);
    if (turns.length === 0) throw new OperatorMistake('no such conversation');
    return turns;
  } finally {
    await app.close();
  }
}

async function main(from: string): Promise<void> {
  const turns = await told(from);
  const day = new Date().toISOString().slice(0, 10);
  const digest = createHash('sha256')
    .update(turns.map(({ question }) => question).join('\n'))
    .digest('hex');
  const id = `added-${digest.slice(0, 8)}`;
  const folder = join(root, 'evals/added');
  const file = join(folder, `${id}.yaml`);
  if (existsSync(file)) throw new OperatorMistake(`evals/added/${id}.yaml is there already`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, caseSkeleton(id, turns, day));
  process.stdout.write(
    `evals/added/${id}.yaml: correct what it expects, then run npm run evals -- --suite added\n`,
  );
}

const [from] = process.argv.slice(2);
try {
  if (from === undefined) throw new OperatorMistake(USAGE);
  await main(from);
} catch (error) {
  if (!(error instanceof OperatorMistake)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
