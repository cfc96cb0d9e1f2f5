import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { Answer } from '../../src/domain/answer.ts';
import { PersonMistake } from '../../src/domain/errors.ts';
import { languageSchema } from '../../src/domain/language.ts';
import { questionSchema } from '../../src/domain/question.ts';
import type { SearchHit } from '../../src/domain/service.ts';
import { fullLinks } from '../full-links.ts';
import { failureWords } from '../locales/failure-words.ts';
import type { McpDeps } from './mcp-deps.ts';

interface Call {
  readonly name: string;
  readonly arguments?: Readonly<Record<string, unknown>> | undefined;
}

const searchSchema = z.strictObject({ text: z.string(), language: languageSchema.optional() });

/** Runs one tool. What the caller can mend comes back as a result that says so, in the language asked for. */
export async function callTool(
  deps: McpDeps,
  { name, arguments: given = {} }: Call,
): Promise<CallToolResult> {
  const { service, texts, report, publicUrl } = deps;
  const language = languageSchema.safeParse(given.language).data ?? 'ru';
  try {
    if (name === 'ask') return answered(await service.ask(checked(questionSchema, given)), publicUrl);
    if (name === 'search') {
      const { text, language: wanted } = checked(searchSchema, given);
      return found(await service.search({ text, ...(wanted ? { language: wanted } : {}) }));
    }
    const { on, language: _, ...inputs } = given;
    const day = on === undefined ? {} : { on: String(on) };
    const answer = service.rules.evaluate({ id: name, inputs, language, ...day });
    return answered(await service.quoted(answer, language), publicUrl);
  } catch (failure) {
    const { message, mistake } = failureWords(failure, texts[language]);
    if (!mistake) report(failure);
    return { isError: true, content: [{ type: 'text', text: message }] };
  }
}

function checked<S extends z.ZodType>(schema: S, given: unknown): z.infer<S> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new PersonMistake('bad_request', {
    detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
  });
}

function answered(given: Answer, publicUrl: string | undefined): CallToolResult {
  const answer = fullLinks(given, publicUrl);
  const { text, more, citations } = answer;
  const grounds = citations
    .map(({ title, place, link = '' }) =>
      `— ${title}, ${place}${link.startsWith('/') ? '' : ` ${link}`}`.trim(),
    )
    .join('\n');
  const said = [text, more, grounds].filter((part) => part !== undefined && part !== '').join('\n\n');
  return { content: [{ type: 'text', text: said }], structuredContent: { ...answer } };
}

function found(hits: readonly SearchHit[]): CallToolResult {
  const text = hits.map((hit) => `${hit.title} (${hit.place})\n${hit.text}`).join('\n\n');
  return { content: [{ type: 'text', text }], structuredContent: { hits } };
}
