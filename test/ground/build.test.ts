import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { projectRoot } from '../support/test-app.ts';

/** A project of one program that the launcher can start, without packages. */
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kenes-build-'));
  for (const path of ['bot/build-place.js', 'scripts/build.js', 'bot/start.js']) put(path);
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', '{}');
  write('src/nothing.ts', '');
  write('bot/cli.ts', "console.log('from the source');");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function put(path: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  copyFileSync(join(projectRoot, path), join(root, path));
}

const place = () =>
  execFileSync(
    process.execPath,
    ['-e', "import('./bot/build-place.js').then((one) => process.stdout.write(one.buildPlace()))"],
    { cwd: root, encoding: 'utf8' },
  );

const start = () =>
  execFileSync(process.execPath, ['bot/start.js', 'cli', 'rule'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

it('starts what was built, with the words that were given', () => {
  write(join(place().slice(root.length), 'cli.mjs'), 'console.log(process.argv.slice(2).join());');
  expect(start()).toBe('rule\n');
});

it.each(['src/nothing.ts', 'bot/cli.ts', 'package-lock.json', 'scripts/build.js'])(
  'does not start a build made before %s was changed',
  (path) => {
    write(join(place().slice(root.length), 'cli.mjs'), "console.log('from the build');");
    expect(start()).toBe('from the build\n');
    write(path, '// changed');
    // There is no tsx in this project, so that the sources are tried and cannot be run.
    expect(start).toThrow('Command failed');
  },
);
