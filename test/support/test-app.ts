import { fileURLToPath } from 'node:url';
import { createApp } from '../../src/app.ts';
import type { Service } from '../../src/domain/service.ts';

/** The project's folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The whole house over the real knowledge, in memory, on a day when the examples' categories are still valid. */
export function createTestApp(
  options: { readonly now?: string; readonly documents?: string; readonly databaseUrl?: string } = {},
): Promise<Service> {
  const now = new Date(options.now ?? '2026-05-04T06:00:00Z');
  return createApp({
    config: {
      dataDir: 'unused',
      ...(options.databaseUrl === undefined ? {} : { databaseUrl: options.databaseUrl }),
    },
    root: projectRoot,
    inMemory: true,
    ...(options.documents === undefined ? {} : { documents: options.documents, documentsFirst: true }),
    clock: () => now,
    report: (what, error) => {
      throw new Error(`a failure was hidden: ${what}`, { cause: error });
    },
  });
}
