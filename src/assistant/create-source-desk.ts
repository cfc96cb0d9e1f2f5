import type { Content } from '../content/content.ts';
import { type Language, languageSchema } from '../domain/language.ts';
import { anchorOf, citablePlace, liesAt } from '../domain/place.ts';
import type { SourceEntry, SourcePassage, SourceView } from '../domain/service.ts';
import type { Library } from '../retrieval/create-library.ts';
import type { StoredPassage } from '../store/passage-rows.ts';
import { sourceTopics } from './source-topics.ts';
import type { Citer } from './wording/create-citer.ts';

export interface SourceDeskDeps {
  readonly content: Content;
  readonly citer: Citer;
  readonly library: Library;
  readonly originals: {
    ofSource(source: string, language: Language): Promise<readonly StoredPassage[]>;
  };
}

/** The register of documents and the page of each: its own text where it was taken in, else what rests on it. */
export function createSourceDesk({ content, citer, library, originals }: SourceDeskDeps) {
  const languagesOf = (id: string) => languageSchema.options.filter((language) => library.has(id, language));

  function list(language: Language): SourceEntry[] {
    const registered = Object.values(content.sources).map((source) => ({
      id: source.id,
      title: source.title[language],
      edition: source.edition[language],
      standing: source.standing,
      checked: source.checked,
      ingested: languagesOf(source.id),
      ...(source.link === undefined ? {} : { link: source.link }),
    }));
    const others = new Map(
      library
        .documents()
        .filter(({ source }) => !(source in content.sources))
        .map((document) => [document.source, document]),
    );
    return [
      ...registered,
      ...[...others.values()].map(({ source, title, standing }) => ({
        id: source,
        title,
        edition: '',
        standing,
        ingested: languagesOf(source),
      })),
    ];
  }

  async function view(id: string, language: Language): Promise<SourceView | undefined> {
    const entry = list(language).find((one) => one.id === id);
    if (!entry) return undefined;
    const topics = [...sourceTopics(content, id, language)]
      .map(([place, about]) => ({
        place,
        anchor: anchorOf(place),
        label: citer.placeOf(place, language),
        about,
      }))
      .sort(
        (a, b) =>
          orderOf(a.place) - orderOf(b.place) || a.place.localeCompare(b.place, 'en', { numeric: true }),
      );
    const shown = entry.ingested.includes(language) ? language : entry.ingested[0];
    if (shown === undefined) return { ...entry, passages: [], topics };
    const passages = await originals.ofSource(id, shown);
    return { ...entry, shown, passages: withAnchors(passages, topics, citer, language), topics };
  }

  return { list, view };
}

type Topics = SourceView['topics'];

/** Each passage with its anchors: its own, and those of references that lie in it and begin there. */
function withAnchors(
  passages: readonly StoredPassage[],
  topics: Topics,
  citer: Citer,
  language: Language,
): SourcePassage[] {
  const own = new Set(passages.map(({ place }) => anchorOf(place)));
  const pending = new Map(topics.map((topic) => [topic.anchor, topic]));
  let heading = '';
  return passages.map(({ place, title, text }) => {
    const here = [...pending.values()].filter((topic) => liesAt(place, topic.place));
    for (const { anchor } of here) pending.delete(anchor);
    const extra = here.map(({ anchor }) => anchor).filter((anchor) => !own.has(anchor));
    const named = title === heading ? {} : { heading: title };
    heading = title;
    return {
      place,
      label: citer.placeOf(place, language),
      anchors: [anchorOf(place), ...extra],
      level: citablePlace(place).includes('/') || citablePlace(place) !== place ? 2 : 1,
      text,
      ...named,
      about: here.flatMap(({ about }) => about.filter(({ kind }) => kind === 'article')),
    };
  });
}

/** Points first, then appendices, then lines. */
function orderOf(place: string): number {
  const number = Number(/\d+/u.exec(place)?.[0] ?? 0);
  return number + (place.startsWith('app') ? 10_000 : 0);
}
