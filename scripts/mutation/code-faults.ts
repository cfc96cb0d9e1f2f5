import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One change of the text of a file of `src/rules`. */
export interface CodeFault {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly what: string;
}

/** They compare cases and check the start; no rule is computed there. */
const HARNESS = new Set(['run-case.ts', 'check-rules.ts', 'load-rules.ts']);

const TURNED: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
};

/** Every comparison turned and every step of a date changed: its unit, its direction, one working day more or less. */
export function codeFaults(root: string): CodeFault[] {
  const folder = join(root, 'src/rules');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !HARNESS.has(name))
    .sort()
    .flatMap((name) => faultsOf(name, readFileSync(join(folder, name), 'utf8')));
}

function faultsOf(file: string, code: string): CodeFault[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2023, true);
  const faults: CodeFault[] = [];
  const change = (node: ts.Node, text: string) => {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    const was = node.getText(source);
    const around = node.parent.getText(source).replaceAll(/\s+/gu, ' ').slice(0, 70);
    const what = was.length < 4 ? `${was} -> ${text} in ${around}` : `${was} -> ${text}`;
    faults.push({ file, line, start, end: node.getEnd(), text, what: what.replaceAll(/\s+/gu, ' ') });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node)) {
      const turned = TURNED[node.operatorToken.kind];
      if (turned) change(node.operatorToken, turned);
    }
    if (ts.isCallExpression(node)) for (const text of dateFaults(node, source)) change(node, text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

/** The same call with another unit, direction or count. `plusMonths` is planted beside the rules by the worker. */
function dateFaults(call: ts.CallExpression, source: ts.SourceFile): string[] {
  const callee = call.expression.getText(source);
  const [first = '', second = ''] = call.arguments.map((argument) => argument.getText(source));
  if (callee === 'addYears') return [`addYears(${first}, -(${second}))`, `plusMonths(${first}, ${second})`];
  if (callee === 'daysBetween') return [`daysBetween(${second}, ${first})`];
  if (callee === 'workdays.add') {
    const fewer = `workdays.add(${first}, (${second}) - 1)`;
    return [`workdays.add(${first}, (${second}) + 1)`, fewer, `workdays.subtract(${first}, ${second})`];
  }
  if (!/\.(?:add|subtract)$/u.test(callee) || !first.startsWith('{')) return [];
  const other = callee.endsWith('.add')
    ? callee.replace(/add$/u, 'subtract')
    : callee.replace(/subtract$/u, 'add');
  const rest = second === '' ? '' : `, ${second}`;
  const unit = first.replace(/^\{ years \}$/u, '{ months: years }').replace('days:', 'weeks:');
  return [`${other}(${first}${rest})`, `${callee}(${unit}${rest})`];
}
