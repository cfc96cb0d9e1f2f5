import type { InputWords } from '../domain/rule-words.ts';
import type { Input } from '../rules/input.ts';

/**
 * A value that a program may send for an input, read from the example that people see («20.08.2021», «36 баллов»).
 * Undefined where the example does not tell; a value that the input would refuse is never given.
 */
export function exampleValue(input: Input<unknown>, words: InputWords | undefined): unknown {
  const text = words?.example.ru ?? '';
  return candidates(input, text).find((value) => input.schema.safeParse(value).success);
}

function candidates({ kind, choices }: Input<unknown>, text: string): readonly unknown[] {
  const numbers = [...text.matchAll(/\d+(?:[.,]\d+)?/gu)].map(([found]) => Number(found.replace(',', '.')));
  const [first, second = 0] = numbers;
  switch (kind) {
    case 'choice':
      return choices ?? [];
    case 'flag':
      return [true];
    case 'number':
      return [first];
    case 'day':
      return [...text.matchAll(/(\d\d)\.(\d\d)\.(\d{4})/gu)].map(
        ([, day, month, year]) => `${year}-${month}-${day}`,
      );
    case 'duration':
      return [{ years: first, months: second }];
    case 'list':
      return choices ? [choices.slice(0, 1)] : [numbers];
  }
}
