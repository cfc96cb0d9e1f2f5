import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { createApp } from '../src/app.ts';
import { atCaseDesk } from '../src/at-case-desk.ts';
import type { Config } from '../src/config.ts';
import { answerSchema } from '../src/domain/answer.ts';
import type { CaseFile } from '../src/domain/case.ts';
import { OperatorMistake, PersonMistake } from '../src/domain/errors.ts';
import { conversationIdSchema } from '../src/domain/question.ts';
import type { Told } from './case-skeleton.ts';

const toldSchema = z.object({ question: z.string().min(1), answer: answerSchema });
const fileSchema = z.array(toldSchema).min(1);

/** What was said, and what the staff wrote to it. */
export interface Found {
  readonly turns: readonly Told[];
  readonly staff: readonly string[];
}

/** Finds what a file, a conversation's id or a case's number stands for. Throws OperatorMistake where there is nothing. */
export async function toldIn(
  from: string,
  { root, config }: { readonly root: string; readonly config: Config },
): Promise<Found> {
  if (existsSync(from)) return { turns: fromFile(from), staff: [] };
  if (/^k-\d+$/iu.test(from)) return fromCase(await caseFile(from, config), root);
  if (!conversationIdSchema.safeParse(from).success) {
    throw new OperatorMistake(`${from}: neither a file, nor a conversation's id, nor a case's number`);
  }
  const app = await createApp({ config, root });
  try {
    const turns = await app.conversations.turns(from);
    if (turns.length === 0) throw new OperatorMistake('no such conversation, or nothing was said in it');
    const replies = await app.cases.replies(from);
    return { turns, staff: replies.map(({ text }) => text) };
  } finally {
    await app.close();
  }
}

function fromFile(file: string): readonly Told[] {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new OperatorMistake(`${file}: no JSON`);
  }
  const parsed = fileSchema.safeParse([json].flat());
  if (!parsed.success) throw new OperatorMistake(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

async function caseFile(number: string, config: Config): Promise<CaseFile> {
  try {
    return await atCaseDesk(config, (desk) => desk.show(number));
  } catch (error) {
    if (error instanceof PersonMistake) throw new OperatorMistake(`${number}: no such case`);
    throw error;
  }
}

/** A case keeps the words of its answers alone, so its questions are asked again to see what they stand on today. */
async function fromCase({ turns, replies }: CaseFile, root: string): Promise<Found> {
  if (turns.length === 0) throw new OperatorMistake('nothing was said in this case');
  const app = await createApp({ config: { dataDir: root }, root, inMemory: true });
  try {
    const told: Told[] = [];
    let conversation: string | undefined;
    for (const { question } of turns) {
      const answer = await app.ask({
        text: question,
        ...(conversation === undefined ? {} : { conversation }),
      });
      conversation = answer.conversation;
      told.push({ question, answer });
    }
    return { turns: told, staff: replies.map(({ text }) => text) };
  } finally {
    await app.close();
  }
}
