import { existsSync } from 'node:fs';

/** A browser on this machine: as `CHROMIUM_PATH` says, else where systems put it. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return [...(named ? [named] : []), ...known].find((path) => existsSync(path));
}
