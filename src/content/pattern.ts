/**
 * A pattern says which concepts a question must hold: words parted by spaces, `a|b` for either, `!c` for none.
 * `ozp threshold|points !exemption`; `!!c` for none in the whole message, where a pattern is held against one clause. A concept ending in `.` stands for all of a facet: `category.`; `#score` for any
 * figure of that kind, `#sum` for more points than a test gives. `a>b`: both, and the first said before the second («из учителей в завучи»).
 */
export interface Pattern {
  readonly all: readonly (readonly string[])[];
  readonly none: readonly string[];
  readonly nowhere: readonly string[];
  readonly order: readonly (readonly [string, string])[];
}

export function parsePattern(text: string): Pattern {
  const pattern = parsed.get(text) ?? parse(text);
  parsed.set(text, pattern);
  return pattern;
}

/** Patterns are few and fixed, and every message is held against them. */
const parsed = new Map<string, Pattern>();

function parse(text: string): Pattern {
  const words = text.trim().split(/\s+/u);
  return {
    all: words
      .filter((word) => !word.startsWith('!'))
      .flatMap((word) => word.split('>').map((one) => one.split('|'))),
    none: words.filter((word) => /^![^!]/u.test(word)).flatMap((word) => word.slice(1).split('|')),
    nowhere: words.filter((word) => word.startsWith('!!')).flatMap((word) => word.slice(2).split('|')),
    order: words.flatMap((word): [string, string][] => {
      const [first, second] = word.split('>');
      return first === undefined || second === undefined ? [] : [[first, second]];
    }),
  };
}

/** The concepts a pattern names, without facets as a whole. */
export function conceptsOf(text: string): string[] {
  const { all, none, nowhere } = parsePattern(text);
  return [...all.flat(), ...none, ...nowhere].filter((concept) => !/^#|\.$|^$/u.test(concept));
}
