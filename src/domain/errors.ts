/** The person can mend it. Channels have words for each code, in both languages, under `mistake-<code>`. */
export class PersonMistake extends Error {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(code: string, facts: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'PersonMistake';
    this.code = code;
    this.facts = facts;
  }
}

/** Content that must not ship: where it stands (path and line) and what is wrong with it. */
export class ContentFault extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ContentFault';
  }
}

/** The configuration or the machine is wrong in a way an operator can mend; one clear line. */
export class OperatorMistake extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OperatorMistake';
  }
}

/** The database failed. It never carries the statement or its values: those may be personal data. */
export class StoreFault extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'StoreFault';
    this.code = code;
  }
}
