import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Rule } from '../../src/rules/define-rule.ts';
import { openBench } from './bench.ts';

const faultSchema = z.object({ file: z.string(), start: z.number(), end: z.number(), text: z.string() });
const [root = '', space = '', list = ''] = process.argv.slice(2);
const faults = z
  .array(faultSchema.extend({ number: z.number() }))
  .parse(JSON.parse(readFileSync(list, 'utf8')));
const { content, cases } = await openBench(root);

/** Runs cases over a copy of `src/rules` in which one place reads otherwise; a line of output for each fault. */
for (const fault of faults) {
  const home = join(space, String(fault.number), 'src');
  mkdirSync(home, { recursive: true });
  for (const name of ['domain', 'content', 'language'])
    symlinkSync(join(root, 'src', name), join(home, name));
  cpSync(join(root, 'src/rules'), join(home, 'rules'), { recursive: true });
  plant(join(home, 'rules'), fault);
  const caught = await isCaught(join(home, 'rules'), fault.file).catch(() => true);
  process.stdout.write(`${fault.number} ${caught ? 'caught' : 'survived'}\n`);
}

function plant(rules: string, { file, start, end, text }: z.infer<typeof faultSchema>): void {
  const path = join(rules, file);
  const code = readFileSync(path, 'utf8');
  const changed = `${code.slice(0, start)}${text}${code.slice(end)}`;
  writeFileSync(path, changed);
  if (!text.includes('plusMonths(')) return;
  const helper = join(rules, 'plus-months.ts');
  writeFileSync(
    helper,
    "import { Temporal } from 'temporal-polyfill';\n" +
      'export const plusMonths = (day, months) => Temporal.PlainDate.from(day).add({ months }).toString();\n',
  );
  const from = relative(dirname(path), helper);
  writeFileSync(
    path,
    `import { plusMonths } from '${from.startsWith('.') ? from : `./${from}`}';\n${changed}`,
  );
}

async function isCaught(rules: string, file: string): Promise<boolean> {
  const load = async <T>(name: string): Promise<T> =>
    (await import(pathToFileURL(join(rules, name)).href)) as T;
  const { runCase } = await load<typeof import('../../src/rules/run-case.ts')>('run-case.ts');
  const { createWorkdays } =
    await load<typeof import('../../src/rules/create-workdays.ts')>('create-workdays.ts');
  const workdays = createWorkdays(content.holidays);
  const own = file.startsWith('catalog/') ? basename(file, '.ts') : undefined;
  const loaded = new Map<string, Rule>();
  for (const { one } of cases) {
    if (own !== undefined && one.rule !== own) continue;
    const rule = loaded.get(one.rule) ?? (await load<{ rule: Rule }>(`catalog/${one.rule}.ts`)).rule;
    loaded.set(one.rule, rule);
    try {
      if (runCase({ rule, content, workdays, value: one.value }).problem !== undefined) return true;
    } catch {
      return true;
    }
  }
  return false;
}
