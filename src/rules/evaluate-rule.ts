import type { Day } from '../domain/day.ts';
import type { Outcome, TraceStep } from '../domain/outcome.ts';
import type { Parameter } from '../domain/parameter.ts';
import type { RuleWords } from '../domain/rule-words.ts';
import { splitValue } from '../domain/split-value.ts';
import { valueOn } from '../domain/value-on.ts';
import type { Workdays } from './create-workdays.ts';
import type { Rule } from './define-rule.ts';
import type { Most } from './input.ts';
import { createReader, type Readings } from './reader.ts';
import { MissingInput, NoEdition } from './stops.ts';

/**
 * Evaluates a rule for inputs as they came (unknown ids are ignored, wrong values reported) on a day. It never throws
 * for what a person said; it throws where rule and content do not fit together, which `knowledge:check` finds first.
 */
export function evaluateRule(request: {
  readonly rule: Rule;
  readonly words: RuleWords;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly workdays: Workdays;
  readonly on: Day;
  /** The day whose edition gives the figures, where it is not the day asked about. */
  readonly edition?: Day;
}): Outcome {
  const { rule, words, parameters, on } = request;
  const checked = checkInputs(rule, request.inputs);
  if (checked.problems.length > 0) {
    const problems = checked.problems.map((problem) => {
      const bound = rule.inputs[problem.input]?.bounds?.most;
      const most = bound && mostIn(bound, checked.values, { parameters, on });
      return most === undefined ? problem : { ...problem, most };
    });
    return { kind: 'invalid', rule: rule.id, problems };
  }
  const readings: Readings = { trace: [], divergences: [], ambiguous: [] };
  const used = new Set<string>();
  const value = (id: string): unknown => {
    const known = checked.values.get(id);
    const input = rule.inputs[id];
    if (known !== undefined && input && !used.has(id)) {
      used.add(id);
      readings.trace.push({ kind: 'input', label: id, fact: input.fact(known), references: [] });
    }
    return known;
  };
  try {
    const verdict = rule.evaluate({
      on,
      workdays: request.workdays,
      read: createReader({ parameters, allowed: rule.parameters, on: request.edition ?? on, readings }),
      ask(id) {
        const known = value(id);
        if (known === undefined) throw new MissingInput(id);
        return known;
      },
      given: (id) => value(id),
      derive(label, fact) {
        const line = words.trace[label];
        if (!line) throw new Error(`rule ${rule.id}: no words for the trace line ${label}`);
        const step: TraceStep = { kind: 'derived', label, fact, references: line.references };
        readings.trace.push(step);
      },
    });
    return {
      kind: verdict.applies === false ? 'not_applicable' : 'value',
      rule: rule.id,
      verdict: verdict.verdict,
      remarks: verdict.remarks ?? [],
      facts: verdict.facts ?? {},
      trace: readings.trace,
      divergences: readings.divergences,
      ambiguous: readings.ambiguous,
    };
  } catch (stop) {
    if (stop instanceof MissingInput) return { kind: 'missing', rule: rule.id, inputs: [stop.input] };
    if (stop instanceof NoEdition)
      return { kind: 'no_edition', rule: rule.id, parameter: stop.parameter, on };
    throw stop;
  }
}

/** The row of a table that bounds a number, on the day asked about. */
function mostIn(
  { parameter, key }: Most,
  known: ReadonlyMap<string, unknown>,
  { parameters, on }: { parameters: Readonly<Record<string, Parameter>>; on: Day },
): number | undefined {
  const row = key(known);
  const table = parameters[parameter];
  const dated = table && valueOn(table, on);
  const entry = row === undefined || !dated ? undefined : splitValue(dated.value).table?.[row];
  return typeof entry === 'number' ? entry : undefined;
}

/** A refused value as a person may read it: the figures alone of a list or of years and months. */
function shown(given: unknown): string {
  if (typeof given === 'string') return given;
  const figures = typeof given === 'object' && given !== null ? Object.values(given).flat() : [given];
  const plain = figures.length > 0 && figures.every((one) => typeof one === 'number');
  return plain
    ? figures.filter((one) => one !== 0 || figures.length === 1).join(', ')
    : JSON.stringify(given);
}

function checkInputs(rule: Rule, inputs: Readonly<Record<string, unknown>>) {
  const values = new Map<string, unknown>();
  const problems: { input: string; value: string }[] = [];
  for (const [id, input] of Object.entries(rule.inputs)) {
    const given = inputs[id];
    if (given === undefined || given === null) continue;
    const result = input.schema.safeParse(given);
    if (result.success) values.set(id, result.data);
    else problems.push({ input: id, value: shown(given) });
  }
  return { values, problems };
}
