import type { Content } from '../../content/content.ts';
import { tellsOfLife } from '../../language/earlier-words.ts';
import { createTagger, type Mention } from '../../language/glossary.ts';

/** Hears which documents of the register a text speaks of: «на слайдах», «по письму», «72-му приказу», «бұрынғы редакцияда». */
export function createNamedSources({ sources }: Pick<Content, 'sources'>) {
  const tagger = createTagger(
    Object.values(sources).map(({ id, short, called }) => ({
      id,
      ru: short.ru,
      kk: short.kk,
      forms: called ?? [],
    })),
  );
  // One message is asked about by several parts of an answer, one after another.
  let last: { readonly text: string; readonly named: readonly Mention[] } | undefined;
  const named = (text: string): readonly Mention[] => {
    if (last?.text !== text)
      last = { text, named: tagger.tag(text).mentions.filter(({ via }) => via !== 'typo') };
    return last.named;
  };

  // «Бұрын зерттеуші едім», «мерзімінен бұрын»: no edition is meant, though what differs in it may be worth a line.
  const meant = (text: string) => named(text).filter((one) => !tellsOfLife(text, one));

  return {
    namedIn: (text: string): ReadonlySet<string> => new Set(named(text).map(({ concept }) => concept)),
    /** The same without words that only may name one. */
    meantIn: (text: string): ReadonlySet<string> => new Set(meant(text).map(({ concept }) => concept)),
    /** The text without the words that name a document: what is asked, whoever wrote of it. */
    without: (text: string): string =>
      meant(text).reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text),
  };
}
export type NamedSources = ReturnType<typeof createNamedSources>;
