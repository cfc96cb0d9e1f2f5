import { join } from 'node:path';
import { sourceTopics } from './assistant/source-topics.ts';
import type { Config } from './config.ts';
import { cacheOf } from './content/cached.ts';
import { loadContent } from './content/load-content.ts';
import type { EditionComparison } from './domain/edition-change.ts';
import { PersonMistake } from './domain/errors.ts';
import { type Language, languageSchema } from './domain/language.ts';
import { citablePlace, liesAt } from './domain/place.ts';
import { byPlace } from './ingest/by-place.ts';
import { compareEditions } from './ingest/compare-editions.ts';
import { compareLanguages } from './ingest/compare-languages.ts';
import { createTagger } from './language/glossary.ts';
import { type CitingCase, caseReferences } from './rules/case-references.ts';
import { openDatabase } from './store/open-database.ts';
import { createOriginals } from './store/originals.ts';

/** A document in a language, as typed: `rules-2025-02-25:kk`. */
interface Edition {
  readonly source: string;
  readonly language: Language;
}

/**
 * Compares pairs of documents that were taken in. Without a language a name stands for each that both have; one name
 * alone for the two languages of a document. Throws PersonMistake where there is nothing to compare.
 */
export async function compareDocuments(options: {
  readonly config: Pick<Config, 'dataDir' | 'databaseUrl'>;
  readonly root: string;
  readonly names: readonly [string, string] | readonly [string];
}): Promise<EditionComparison[]> {
  const { config, root, names } = options;
  const content = loadContent({ root, cacheDir: cacheOf(root) });
  const database = await openDatabase({ url: config.databaseUrl, dataDir: join(config.dataDir, 'database') });
  try {
    const originals = createOriginals({ database });
    const there = await originals.ingested();
    const pairs = pairsOf(names, there);
    for (const [one, other] of pairs) {
      for (const edition of [one, other]) mustBeThere(edition, there);
      if (nameOf(one) === nameOf(other)) throw new PersonMistake('edition_same', { id: nameOf(one) });
    }
    const tagger = createTagger(content.glossary);
    const concepts = new Map(content.glossary.map((concept) => [concept.id, concept]));
    const cases = await caseReferences(root, content);
    return await Promise.all(
      pairs.map(async ([one, other]) => {
        const before = await originals.ofSource(one.source, one.language);
        const after = await originals.ofSource(other.source, other.language);
        const sources = [...new Set([one.source, other.source])];
        const topics = sources.flatMap((source) => [
          ...sourceTopics(content, source, 'ru'),
          ...casesAt(cases, source),
        ]);
        const named = (text: string) =>
          tagger
            .tag(text)
            .mentions.filter(({ concept }) => concepts.get(concept)?.mark !== 'value')
            .map(({ concept }) => concepts.get(concept)?.[one.language] ?? concept);
        const changes =
          one.language === other.language
            ? compareEditions(before, after, named)
            : compareLanguages(before, after);
        const inBoth = byPlace(after);
        return {
          first: nameOf(one),
          second: nameOf(other),
          places: new Set([...before, ...after].map(({ place }) => citablePlace(place))).size,
          aligned: [...byPlace(before).keys()].filter((place) => inBoth.has(place)).length,
          changes: changes.map((change) => ({ ...change, cited: citedAt(change.place, topics) })),
        };
      }),
    );
  } finally {
    await database.close();
  }
}

const nameOf = ({ source, language }: Edition) => `${source}:${language}`;

function mustBeThere(edition: Edition, there: readonly Edition[]): void {
  if (there.some((one) => nameOf(one) === nameOf(edition))) return;
  if (there.length === 0) throw new PersonMistake('editions_none');
  const known = there.map(nameOf).join(', ');
  throw new PersonMistake('edition_unknown', { id: nameOf(edition).slice(0, 80), allowed: known });
}

function pairsOf(names: readonly string[], there: readonly Edition[]): [Edition, Edition][] {
  const [one = '', other] = names.map((name) => name.split(':'));
  const language = (parts: readonly string[] | string | undefined) =>
    languageSchema.safeParse(parts?.[1]).data;
  if (other === undefined) {
    const [source = ''] = one;
    return [
      [
        { source, language: 'ru' },
        { source, language: 'kk' },
      ],
    ];
  }
  const [first = '', second = ''] = [one[0], other[0]];
  const given = [language(one), language(other)] as const;
  if (given[0] !== undefined || given[1] !== undefined) {
    const [left = given[1] ?? 'ru', right = given[0] ?? 'ru'] = given;
    return [
      [
        { source: first, language: left },
        { source: second, language: right },
      ],
    ];
  }
  const has = (source: string, at: Language) =>
    there.some((known) => known.source === source && known.language === at);
  const both = languageSchema.options.filter((at) => has(first, at) && has(second, at));
  return (both.length > 0 ? both : (['ru'] as const)).map((at) => [
    { source: first, language: at },
    { source: second, language: at },
  ]);
}

/** Which cases rest on which places of a source. */
function casesAt(cases: readonly CitingCase[], source: string): Topics {
  return cases.flatMap(({ rule, number, references }) =>
    references.flatMap((reference) => {
      const [id, place = ''] = reference.split('#');
      return id === source ? [[place, [{ kind: 'case', id: `${rule} ${number}` }]] as const] : [];
    }),
  );
}

type Topics = readonly (readonly [string, readonly { readonly kind: string; readonly id: string }[]])[];

function citedAt(place: string, topics: Topics) {
  const found = topics.flatMap(([named, about]) =>
    liesAt(place, named) || liesAt(named, place) ? about.map(({ kind, id }) => ({ kind, id })) : [],
  );
  return found.filter(
    ({ kind, id }, index) => found.findIndex((one) => one.kind === kind && one.id === id) === index,
  );
}
