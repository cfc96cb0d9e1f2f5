import type { Day } from './day.ts';
import type { DatedValue, Parameter } from './parameter.ts';

/** The value of a parameter that stood on a day; undefined where no registered edition gives one. */
export function valueOn(parameter: Pick<Parameter, 'values'>, on: Day): DatedValue | undefined {
  return parameter.values.find(({ from, until }) => from <= on && (until === undefined || on < until));
}
