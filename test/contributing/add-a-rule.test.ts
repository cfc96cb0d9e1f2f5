import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../support/test-app.ts';

const guide = readFileSync(join(projectRoot, 'CONTRIBUTING.md'), 'utf8');
const house = mkdtempSync(join(tmpdir(), 'kenes-contributing-'));

/** The first block of a language in a section of the guide. */
function block(section: string, language: string): string {
  const [, text = ''] = guide.split(`\n## ${section}\n`);
  const [own = ''] = text.split('\n## ');
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'u').exec(own)?.[1];
  if (found === undefined) throw new Error(`CONTRIBUTING.md: no block of ${language} under ${section}`);
  return found;
}

function kenes(...words: string[]) {
  const { PATH = '', HOME = '' } = process.env;
  const args = ['--import', 'tsx', 'bot/cli.ts', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: house,
    encoding: 'utf8',
    env: { PATH, HOME, NO_COLOR: '1' },
  });
  return { status, said: stdout + stderr };
}

/** The guide, followed literally: two files for a rule, one for an article, some lines for a concept. */
beforeAll(() => {
  for (const name of ['src', 'bot', 'knowledge', 'package.json', 'tsconfig.json']) {
    cpSync(join(projectRoot, name), join(house, name), { recursive: true });
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(house, 'node_modules'));
  writeFileSync(join(house, 'src/rules/catalog/appeal-window.ts'), block('A rule', 'ts'));
  writeFileSync(join(house, 'knowledge/rules/appeal-window.yaml'), block('A rule', 'yaml'));
  writeFileSync(join(house, 'knowledge/articles/ozp/example.md'), block('An article', 'md'));
  appendFileSync(join(house, 'knowledge/glossary.yaml'), `\n${block('A concept of the glossary', 'yaml')}`);
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

it('names the files that the blocks belong to', () => {
  expect(guide).toContain('`src/rules/catalog/appeal-window.ts`');
  expect(guide).toContain('`knowledge/rules/appeal-window.yaml`');
});

it('passes the check of knowledge, its own cases included', () => {
  const { status, said } = kenes('knowledge-check');
  expect(said).toContain('all good');
  expect(status).toBe(0);
}, 120_000);

it('computes the rule by the command of the guide, in both languages', () => {
  const command = /npm run rule -- (appeal-window .*)/u.exec(block('A rule', 'sh'))?.[1] ?? '';
  const { status, said } = kenes('rule', ...command.split(' '));
  expect(said).toContain('30');
  expect(status).toBe(0);
  expect(kenes('rule', ...command.split(' '), '--language', 'kk').said).toMatch(/[әғқңөұүһі]/u);
}, 120_000);
