import type { Content } from '../content/content.ts';
import type { RuleCase } from '../content/read-cases.ts';
import type { Fact, Outcome } from '../domain/outcome.ts';
import type { Workdays } from './create-workdays.ts';
import type { Rule } from './define-rule.ts';
import { evaluateRule } from './evaluate-rule.ts';

/** Evaluates a rule for a case; `problem` says what differs from what the case expects. */
export function runCase(request: {
  readonly rule: Rule;
  readonly content: Pick<Content, 'rules' | 'parameters'>;
  readonly workdays: Workdays;
  readonly value: RuleCase;
}): { readonly outcome: Outcome; readonly problem?: string } {
  const { rule, content, value } = request;
  const words = content.rules[rule.id];
  if (!words) throw new Error(`rule ${rule.id} has no words`);
  const outcome = evaluateRule({
    rule,
    words,
    parameters: content.parameters,
    inputs: value.given,
    workdays: request.workdays,
    on: value.on,
  });
  const problem = compare(outcome, value);
  return problem === undefined ? { outcome } : { outcome, problem };
}

function compare(outcome: Outcome, { expect }: RuleCase): string | undefined {
  const got = JSON.stringify(summary(outcome));
  if ('missing' in expect)
    return outcome.kind === 'missing' && same(outcome.inputs, expect.missing) ? undefined : got;
  if ('not_applicable' in expect) {
    return outcome.kind === 'not_applicable' && outcome.verdict === expect.not_applicable ? undefined : got;
  }
  if ('no_edition' in expect) {
    return outcome.kind === 'no_edition' && outcome.parameter === expect.no_edition ? undefined : got;
  }
  if ('invalid' in expect) {
    const inputs = outcome.kind === 'invalid' ? outcome.problems.map(({ input }) => input) : [];
    return same(inputs, expect.invalid) ? undefined : got;
  }
  if (outcome.kind !== 'value' || outcome.verdict !== expect.verdict) return got;
  for (const [name, wanted] of Object.entries(expect.facts ?? {})) {
    const fact = outcome.facts[name];
    if (!fact || !same(plain(fact), wanted)) return `${name}: ${JSON.stringify(fact && plain(fact))}`;
  }
  for (const [name, wanted] of Object.entries(expect.shows ?? {})) {
    const step = outcome.trace.find(({ label, key }) => [label, key].filter(Boolean).join('.') === name);
    if (!step || !same(plain(step.fact), wanted))
      return `shows ${name}: ${JSON.stringify(step && plain(step.fact))}`;
  }
  for (const remark of expect.remarks ?? [])
    if (!outcome.remarks.includes(remark)) return `no remark ${remark}: ${got}`;
  for (const source of expect.conflicts ?? []) {
    if (!outcome.divergences.some(({ reference }) => reference.startsWith(`${source}#`)))
      return `${source} not named`;
  }
  return undefined;
}

function summary(outcome: Outcome): unknown {
  if (outcome.kind === 'value' || outcome.kind === 'not_applicable') {
    const facts = Object.entries(outcome.facts).map(([name, fact]) => [name, plain(fact)] as const);
    return { kind: outcome.kind, verdict: outcome.verdict, facts: Object.fromEntries<unknown>(facts) };
  }
  return outcome;
}

/** A fact as a case writes it: the bare value; durations as «3y10m», ranges as [min, max], pairs as «name: content». */
function plain(fact: Fact): unknown {
  switch (fact.type) {
    case 'range':
      return [fact.min, fact.max];
    case 'duration':
      return `${fact.years}y${fact.months}m`;
    case 'list':
      return fact.items.map(plain);
    case 'words':
      return fact.value.ru;
    case 'pair':
      return `${String(plain(fact.name))}: ${String(plain(fact.content))}`;
    default:
      return fact.value;
  }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
