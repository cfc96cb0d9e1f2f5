import type { InputWords } from '../../domain/rule-words.ts';
import { fold } from '../../language/fold.ts';
import type { Tagged } from '../../language/glossary.ts';
import { listJoint } from '../../language/marker-words.ts';
import { ordinalOf } from '../../language/read-measure.ts';
import type { Input } from '../../rules/input.ts';
import { hearInputs, inputValue } from './hear-inputs.ts';
import { nearestChoice } from './nearest-choice.ts';

export type Reply =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'unclear'; readonly text: string; readonly why: 'impossible' | 'partial' }
  | { readonly kind: 'none' };

/**
 * A reply to one precise question. Here a bare «31», «да» or the words of a button are enough, since it is known what
 * was asked.
 */
export function hearReply(request: {
  readonly id: string;
  readonly input: Input<unknown>;
  readonly words: InputWords;
  readonly labels: readonly { readonly value: string; readonly label: string }[];
  readonly text: string;
  readonly tagged: Tagged;
  readonly taskCounts: readonly number[];
}): Reply {
  const { id, input, words, labels, text, tagged, taskCounts } = request;
  const said = plain(text);
  const button = labels.find(({ value, label }) => plain(label) === said || value === text.trim());
  if (button) return { kind: 'value', value: input.kind === 'flag' ? button.value === 'yes' : button.value };
  const { near: _, role: __, ...hears } = words.hears;
  const open = words.hears.facet === 'category' ? { ...hears, role: 'wanted' as const } : hears;
  const heard = hearInputs(text, tagged, { [id]: { ...words, hears: open } }, taskCounts);
  const unclear = heard.unclear[0];
  if (unclear) return { kind: 'unclear', text: unclear.text, why: unclear.why };
  const value = heard.values[id] ?? bare(request) ?? chosen(request);
  return value === undefined ? { kind: 'none' } : { kind: 'value', value };
}

/** A choice said in other words than its button's. A yes or no, a number or a day is never guessed. */
function chosen({ input, labels, text }: Parameters<typeof hearReply>[0]): string | string[] | undefined {
  if (input.kind === 'choice') return nearestChoice(text, labels);
  if (input.kind !== 'list' || input.choices === undefined) return undefined;
  const whole = nearestChoice(text, labels);
  const several = text.split(listJoint).flatMap((part) => nearestChoice(part, labels) ?? []);
  const found = several.length > 1 || whole === undefined ? several : [whole];
  return found.length === 0 ? undefined : [...new Set(found)];
}

function bare({ id, input, words, tagged, taskCounts }: Parameters<typeof hearReply>[0]): unknown {
  if (words.hears.quantity === 'ordinal') {
    const said = tagged.tokens.flatMap(({ folded }) => ordinalOf(folded) ?? []);
    if (said.length === 1) return said[0];
  }
  if (input.kind === 'flag') {
    const answer = tagged.mentions.find(({ concept }) => concept.startsWith('yes_no.'))?.concept;
    return answer === undefined ? undefined : answer === 'yes_no.yes';
  }
  const [only, second] = tagged.quantities;
  if (!only || second) return undefined;
  if (input.kind === 'number' && only.kind !== 'date' && only.kind !== 'level')
    return inputValue(only, id, taskCounts);
  if (input.kind === 'duration' && only.kind === 'number')
    return { years: Math.floor(only.value), months: 0 };
  return undefined;
}

function plain(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
