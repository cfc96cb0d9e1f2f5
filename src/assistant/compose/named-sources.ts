import type { Content } from '../../content/content.ts';
import { createTagger } from '../../language/glossary.ts';

/** Which documents of the register a text speaks of: «на слайдах», «по письму», «72-му приказу», «бұрынғы редакцияда». */
export function createNamedSources({ sources }: Pick<Content, 'sources'>) {
  const tagger = createTagger(
    Object.values(sources).map(({ id, short, called }) => ({
      id,
      ru: short.ru,
      kk: short.kk,
      forms: called ?? [],
    })),
  );
  return (text: string): ReadonlySet<string> =>
    new Set(tagger.tag(text).mentions.flatMap(({ concept, via }) => (via === 'typo' ? [] : [concept])));
}
export type NamedSources = ReturnType<typeof createNamedSources>;
