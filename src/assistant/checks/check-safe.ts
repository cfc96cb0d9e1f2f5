import type { Answer } from '../../domain/answer.ts';
import { type Finding, finding } from './finding.ts';

/** What only a fault or a leak puts into an answer: insides of programs, of the machine, or of the instructions. */
const INSIDES = [
  /\bundefined\b|\bNaN\b|\[object |\bnull\b/u,
  /\{\{|\}\}|\{ ?\$/u,
  /\bat \w+ \(|node_modules|\.ts\b:\d|\bSELECT\b.*\bFROM\b/u,
  /\/(?:home|work|etc|root|tmp)\//u,
  /DATABASE_URL|TELEGRAM_BOT_TOKEN|OPENAI_API_KEY|system prompt/iu,
  /<script|javascript:/iu,
];
/** Twelve digits of an ИИН, a phone number. */
const PERSONAL = /(?<!\d)\d{12}(?!\d)|(?:\+7|\b8)[\s(-]*7\d{2}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}/u;

/** Nothing of the insides and nobody's personal data stands in the answer, and it is not empty. */
export function checkSafe(answer: Answer): Finding {
  const shown = [
    answer.text,
    answer.more ?? '',
    ...answer.suggestions.flatMap(({ label, text }) => [label, text]),
    ...(answer.computation?.inputs ?? []).map(({ value }) => value),
  ].join('\n');
  const wrong = [...INSIDES, PERSONAL].flatMap((pattern) => pattern.exec(shown)?.[0] ?? []);
  if (answer.text.trim() === '') wrong.push('an empty answer');
  if (answer.status === 'error') wrong.push('a failure of ours');
  return finding(wrong.length === 0, wrong.join('; '));
}
