import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { asMessage } from '../../content/as-message.ts';
import type { Content } from '../../content/content.ts';
import { unfoldSelectors } from '../../content/inline-selectors.ts';
import type { Language } from '../../domain/language.ts';

export type Arguments = Readonly<Record<string, FluentVariable>>;

/**
 * The assistant's own sentences (`knowledge/phrases`), and Fluent patterns from elsewhere in the content. A missing
 * phrase or argument is an error: half a sentence must not reach a teacher.
 */
export function createPhrases(content: Pick<Content, 'phrases'>) {
  const bundles = {
    ru: bundleOf('ru', unfoldSelectors(content.phrases.ru)),
    kk: bundleOf('kk', unfoldSelectors(content.phrases.kk)),
  };
  const patterns = new Map<string, FluentBundle>();

  return {
    has: (language: Language, id: string): boolean => bundles[language].hasMessage(id),
    phrase: (language: Language, id: string, args: Arguments = {}): string =>
      format(bundles[language], id, args),
    /** Formats a pattern that stands in another file of the content. */
    pattern(language: Language, text: string, args: Arguments = {}): string {
      const key = `${language}:${text}`;
      let bundle = patterns.get(key);
      if (!bundle) {
        bundle = bundleOf(language, asMessage(text));
        patterns.set(key, bundle);
      }
      return format(bundle, 'm', args);
    },
  };
}
export type Phrases = ReturnType<typeof createPhrases>;

function bundleOf(language: Language, source: string): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(source));
  return bundle;
}

function format(bundle: FluentBundle, id: string, args: Arguments): string {
  const value = bundle.getMessage(id)?.value;
  if (!value) throw new Error(`no phrase ${id}`);
  const errors: Error[] = [];
  const text = bundle.formatPattern(value, { ...args }, errors);
  const [error] = errors;
  if (error) throw new Error(`phrase ${id}: ${error.message}`);
  return text;
}
