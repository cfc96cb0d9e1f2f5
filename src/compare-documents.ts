import { join } from 'node:path';
import { sourceTopics } from './assistant/source-topics.ts';
import type { Config } from './config.ts';
import { cacheOf } from './content/cached.ts';
import { loadContent } from './content/load-content.ts';
import type { EditionComparison } from './domain/edition-change.ts';
import { OperatorMistake } from './domain/errors.ts';
import { type Language, languageSchema } from './domain/language.ts';
import { citablePlace, liesAt } from './domain/place.ts';
import { compareEditions } from './ingest/compare-editions.ts';
import { openDatabase } from './store/open-database.ts';
import { createOriginals } from './store/originals.ts';

/** A document in a language, as typed: `rules-2025-02-25:kk`. */
interface Edition {
  readonly source: string;
  readonly language: Language;
}

/**
 * Compares pairs of documents that were taken in. Without a language a name stands for each that both have; `radar`
 * compares the two languages of one document. Throws OperatorMistake where one was not taken in.
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
    const read = async ({ source, language }: Edition) => {
      if (!there.some((one) => one.source === source && one.language === language)) {
        const known = there.map((one) => `${one.source}:${one.language}`).join(', ');
        throw new OperatorMistake(`${source}:${language} was not taken in. There are: ${known || 'none'}`);
      }
      return originals.ofSource(source, language);
    };
    return await Promise.all(
      pairsOf(names, there).map(async ([one, other]) => {
        const [before, after] = [await read(one), await read(other)];
        const topics = [
          ...sourceTopics(content, one.source, 'ru'),
          ...sourceTopics(content, other.source, 'ru'),
        ];
        const changes = compareEditions(before, after, one.language === other.language);
        return {
          first: `${one.source}:${one.language}`,
          second: `${other.source}:${other.language}`,
          places: new Set([...before, ...after].map(({ place }) => citablePlace(place))).size,
          changes: changes.map((change) => ({ ...change, cited: citedAt(change.place, topics) })),
        };
      }),
    );
  } finally {
    await database.close();
  }
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

type Topics = readonly (readonly [string, readonly { readonly kind: string; readonly id: string }[]])[];

function citedAt(place: string, topics: Topics) {
  const found = topics.flatMap(([named, about]) =>
    liesAt(place, named) || liesAt(named, place) ? about.map(({ kind, id }) => ({ kind, id })) : [],
  );
  return found.filter(
    ({ kind, id }, index) => found.findIndex((one) => one.kind === kind && one.id === id) === index,
  );
}
