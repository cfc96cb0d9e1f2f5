import type { Inputs } from '../define-rule.ts';
import { flag, ownChoice } from '../input.ts';
import type { Criterion } from './criterion.ts';
import { textOf } from './criterion.ts';

/** A yes/no input that adds points to the row, once. */
export interface Bonus {
  readonly input: string;
  readonly parameter: string;
}

/**
 * A row that is met by reaching a level: of an event, of a council, of growth. `scale` goes upwards; `needs` says which
 * level each category takes. A higher level is met too and gives the category's own points (methodology-2025).
 */
export function levelCriterion(row: {
  readonly id: string;
  readonly points: string;
  readonly scale: readonly string[];
  readonly needs: Readonly<Record<string, string>>;
  readonly bonus?: Bonus;
  /** The parameter that words the needed levels, cited where there is one. */
  readonly levels?: string;
}): Criterion {
  const { id, points, scale, needs, bonus, levels } = row;
  const inputs: Inputs = {
    [id]: ownChoice(id, ['none', ...scale]),
    ...(bonus ? { [bonus.input]: flag() } : {}),
  };
  const needOf = (key: string): string => {
    const level = needs[key];
    if (level === undefined) throw new Error(`criterion ${id}: no level for ${key}`);
    return level;
  };
  return {
    id,
    inputs,
    parameters: [points, ...(levels ? [levels] : []), ...(bonus ? [bonus.parameter] : [])],
    required: (key, read) => read.optionalNumber(points, key) !== undefined,
    met(key, evidence) {
      const reached = textOf(evidence(id));
      return reached === undefined ? undefined : scale.indexOf(reached) >= scale.indexOf(needOf(key));
    },
    points(key, evidence, read) {
      const own = read.number(points, key);
      return bonus && evidence(bonus.input) === true ? own + read.number(bonus.parameter) : own;
    },
    need(key, _, read) {
      if (levels) read.cite(levels, key);
      return { type: 'choice', vocabulary: id, value: needOf(key) };
    },
  };
}
