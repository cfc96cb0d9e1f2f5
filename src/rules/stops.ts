import type { Day } from '../domain/day.ts';

/** Ends an evaluation early; caught by evaluateRule, never seen outside of it. */
export class MissingInput extends Error {
  readonly input: string;

  constructor(input: string) {
    super(`missing input ${input}`);
    this.input = input;
  }
}

/** No registered edition of the document gives this parameter on that day. */
export class NoEdition extends Error {
  readonly parameter: string;
  readonly on: Day;

  constructor(parameter: string, on: Day) {
    super(`no value of ${parameter} on ${on}`);
    this.parameter = parameter;
    this.on = on;
  }
}
