import { createHash, createHmac } from 'node:crypto';

/** SHA-256 as 64 hex digits. */
export const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Keyed SHA-256: short keys (chat numbers) cannot be found by trying without the secret. */
export const keyedHash = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('hex');
