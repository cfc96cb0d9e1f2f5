import { join } from 'node:path';
import { createApp } from '../src/app.ts';
import type { EvalCase } from './eval-case.ts';
import type { Result } from './result.ts';
import { runCases } from './run-cases.ts';
import { createWorld, type World } from './world.ts';

/** A day on which the cases' categories are still valid. */
const TODAY = new Date('2026-05-04T06:00:00Z');

export interface Asked {
  readonly results: readonly Result[];
  readonly world: World;
  /** Every rule there is. */
  readonly rules: readonly string[];
}

/** Starts Kenes in memory on the knowledge under `root`, asks it every case, and stops it. */
export async function askAll({
  root,
  cases,
  progress,
}: {
  readonly root: string;
  readonly cases: readonly EvalCase[];
  readonly progress?: (done: number, of: number) => void;
}): Promise<Asked> {
  const hidden: string[] = [];
  const app = await createApp({
    config: { dataDir: join(root, 'data') },
    root,
    inMemory: true,
    clock: () => TODAY,
    report: (what, error) =>
      hidden.push(`${what}: ${error instanceof Error ? error.message : String(error)}`),
  });
  try {
    const world = await createWorld(app, root);
    const results = await runCases(cases, {
      app,
      world,
      hidden: () => hidden.splice(0),
      ...(progress ? { progress } : {}),
    });
    return { results, world, rules: app.rules.list('ru').map(({ id }) => id) };
  } finally {
    await app.close();
  }
}
