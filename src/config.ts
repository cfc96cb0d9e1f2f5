import { z } from 'zod';
import { OperatorMistake } from './domain/errors.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/u }).optional(),
  PUBLIC_URL: z
    .string()
    .refine((url) => /^https?:\/\/[^/?#@\s]+\/?$/iu.test(url) && URL.canParse(url), {
      error: 'an http or https address without a path is expected, like https://kenes.example',
    })
    .optional(),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/u, 'a token of @BotFather is expected, like 123456:ABC…')
    .optional(),
  TELEGRAM_API_ROOT: z.url({ protocol: /^https?$/u }).optional(),
  EMBEDDINGS_BASE_URL: z.url({ protocol: /^https?$/u }).optional(),
  EMBEDDINGS_MODEL: z.string().min(1).max(200).optional(),
  OPENAI_API_KEY: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
});

/** The configuration of a process. All of it is optional in the environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl?: string;
  /** How people reach the web pages: `https://kenes.example`. */
  readonly publicUrl?: string;
  readonly telegram?: { readonly token: string; readonly apiRoot?: string };
  /** Search by meaning, where both the server and the model are named. */
  readonly embeddings?: { readonly baseUrl: string; readonly model: string; readonly apiKey?: string };
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/**
 * Parses the environment, once per process. An empty variable counts as unset. Throws OperatorMistake with one line per
 * wrong value; values themselves are not repeated, they may be secrets.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environmentSchema.safeParse(set);
  if (!parsed.success) {
    throw new OperatorMistake(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
    );
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: data.DATA_DIR,
    ...(data.DATABASE_URL === undefined ? {} : { databaseUrl: data.DATABASE_URL }),
    ...(data.PUBLIC_URL === undefined ? {} : { publicUrl: new URL(data.PUBLIC_URL).origin }),
    ...(data.TELEGRAM_BOT_TOKEN === undefined
      ? {}
      : {
          telegram: {
            token: data.TELEGRAM_BOT_TOKEN,
            ...(data.TELEGRAM_API_ROOT === undefined ? {} : { apiRoot: data.TELEGRAM_API_ROOT }),
          },
        }),
    ...embeddingsOf(data),
    logLevel: data.LOG_LEVEL,
  };
}

function embeddingsOf(data: z.infer<typeof environmentSchema>): Pick<Config, 'embeddings'> {
  const { EMBEDDINGS_BASE_URL: baseUrl, EMBEDDINGS_MODEL: model, OPENAI_API_KEY: apiKey } = data;
  if (baseUrl === undefined && model === undefined) return {};
  if (baseUrl === undefined) throw new OperatorMistake('EMBEDDINGS_BASE_URL: EMBEDDINGS_MODEL needs it');
  if (model === undefined) throw new OperatorMistake('EMBEDDINGS_MODEL: EMBEDDINGS_BASE_URL needs it');
  return { embeddings: { baseUrl, model, ...(apiKey === undefined ? {} : { apiKey }) } };
}
