import { z } from 'zod';
import type { Answer } from '../src/domain/answer.ts';
import type { AskedIn, Split } from './eval-case.ts';

/** What a check found about one answer. */
export const foundSchema = z.strictObject({
  check: z.string(),
  ok: z.boolean(),
  detail: z.string().optional(),
});
export type Found = z.infer<typeof foundSchema>;

/** One turn of a case with what came of it. */
export interface Result {
  /** The case's id, with the turn's number where there are several. */
  readonly id: string;
  readonly suite: string;
  readonly language: AskedIn;
  readonly split: Split;
  readonly tags: readonly string[];
  readonly rule?: string;
  readonly points: readonly string[];
  readonly said: readonly string[];
  readonly answer?: Answer;
  /** The person's mistake, told in words by the channel: an empty message, one without words. */
  readonly mistake?: string;
  readonly found: readonly Found[];
  /** Every deciding check is met. */
  readonly right: boolean;
  readonly ms: number;
}

/** The overall verdict as if it were a check; hostile inputs do not count, since there is nothing to get right. */
export const RIGHT = 'right';
export function verdicts({ suite, right, found }: Result): readonly Found[] {
  return suite === 'hostile' ? found : [{ check: RIGHT, ok: right }, ...found];
}
