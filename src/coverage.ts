import { loadContent } from './content/load-content.ts';
import type { Coverage } from './domain/coverage.ts';
import type { Reference } from './domain/reference.ts';
import type { RuleWords } from './domain/rule-words.ts';
import { caseReferences } from './rules/case-references.ts';

/** The Rules in force have 64 points and 14 appendices. */
const SOURCE = 'rules-2025-02-25';
const POINTS = 64;
const APPENDICES = 14;

/** Which points and appendices of the Rules are served by parameters, rules, articles and cases. Runs every case. */
export async function readCoverage(root: string): Promise<Coverage> {
  const content = loadContent({ root });
  const outcomes = (await caseReferences(root, content)).map(({ rule, references }) => ({
    rule,
    places: placesOf(references),
  }));
  const parameters = Object.values(content.parameters).map(({ id, values }) => ({
    id,
    places: placesOf(values.flatMap(({ references }) => references)),
  }));
  const articles = content.articles.map(({ id, title, references }) => ({
    id,
    title,
    places: placesOf(references),
  }));
  const worded = Object.values(content.rules).map((words) => {
    const own = outcomes.filter(({ rule }) => rule === words.id).flatMap(({ places }) => [...places]);
    return {
      id: words.id,
      title: words.title,
      places: new Set([...placesOf(namedBy(words)), ...own]),
    };
  });
  const on = <T extends { places: ReadonlySet<string> }>(list: readonly T[], place: string) =>
    list.filter(({ places }) => places.has(place));
  return {
    source: SOURCE,
    places: allPlaces().map((place) => ({
      place,
      parameters: on(parameters, place).map(({ id }) => id),
      rules: on(worded, place).map(({ id, title }) => ({ id, title })),
      articles: on(articles, place).map(({ id, title }) => ({ id, title })),
      cases: on(outcomes, place).length,
    })),
  };
}

function allPlaces(): string[] {
  const count = (many: number) => Array.from({ length: many }, (_, index) => String(index + 1));
  return [...count(POINTS), ...count(APPENDICES).map((number) => `app${number}`)];
}

/** Everything the words of a rule refer to. */
function namedBy({ references, outcomes, trace }: RuleWords): Reference[] {
  return [
    ...references,
    ...[...Object.values(outcomes), ...Object.values(trace)].flatMap((words) => words.references),
  ];
}

/** Whole points and appendices of the Rules among references; a range stands for each of its points. */
function placesOf(references: readonly Reference[]): ReadonlySet<string> {
  return new Set(
    references.flatMap((reference) => {
      const [source, place = ''] = reference.split('#');
      if (source !== SOURCE) return [];
      const [head = ''] = place.split('/');
      const [first = '', last] = head.split('-');
      if (last === undefined) return [head];
      const from = Number(first);
      return Array.from({ length: Number(last) - from + 1 }, (_, index) => String(from + index));
    }),
  );
}
