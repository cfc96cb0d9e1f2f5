import { randomUUID } from 'node:crypto';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { lock } from 'proper-lockfile';
import { OperatorMistake } from '../domain/errors.ts';

/** After so many milliseconds without a sign of life a lock is taken over. */
const STALE = 10_000;
/** A living owner may be silent for longer, busy with one long statement: so long it is believed. */
const BUSY = 30_000;

const self = `${process.pid} ${randomUUID()}`;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const isHeld = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ELOCKED';

/** Whether a process of this machine says that it is the owner, and lives. */
const ownerLives = async (ownerPath: string, lockfilePath: string): Promise<boolean> => {
  const owner = await readFile(ownerPath, 'utf8').catch(() => '');
  if (owner === self) return true;
  const pid = Number.parseInt(owner, 10);
  if (!Number.isInteger(pid) || pid === process.pid || !isAlive(pid)) return false;
  // The number of a crashed owner may belong to another program by now: only a lock that was touched lately counts.
  const touched = await stat(lockfilePath).then(
    (found) => found.mtimeMs,
    () => 0,
  );
  return Date.now() - touched < BUSY;
};

/**
 * Lets one process alone use a folder. A living owner refuses the second process at once; the lock of a crashed one is
 * taken over when it is stale, which takes up to ten seconds. `onLost` is called if somebody took the lock from us
 * (this process slept too long): from then on nothing may be written.
 */
export const lockFolder = async (folder: string, onLost: () => void): Promise<() => Promise<void>> => {
  const lockfilePath = `${folder}.lock`;
  const ownerPath = `${folder}.owner`;
  const deadline = Date.now() + STALE + 3_000;
  for (;;) {
    const release = (await ownerLives(ownerPath, lockfilePath))
      ? undefined
      : await lock(folder, {
          lockfilePath,
          realpath: false,
          stale: STALE,
          update: 2_000,
          onCompromised: onLost,
        }).catch((error: unknown) => {
          if (isHeld(error)) return undefined;
          throw error;
        });
    if (release !== undefined) {
      await writeFile(ownerPath, self);
      return async () => {
        await rm(ownerPath, { force: true });
        await release().catch(() => undefined);
      };
    }
    if (Date.now() > deadline || (await ownerLives(ownerPath, lockfilePath))) {
      throw new OperatorMistake(
        `The data folder ${folder} is in use by another Kenes process. Stop that process, or give this one another DATA_DIR.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
};
