import Html from '@kitajs/html';
import type { Language } from '../../../src/domain/language.ts';
import { languageSchema } from '../../../src/domain/language.ts';
import type { Text } from '../../locales/load-locales.ts';

/** The same page in the other language; each language is named in itself. */
export function LanguageSwitch({
  language,
  t,
  query,
}: {
  readonly language: Language;
  readonly t: Text;
  readonly query?: string | undefined;
}): JSX.Element {
  return (
    <nav class="languages" aria-label={t('web-languages')}>
      {languageSchema.options.map((one) => (
        <a
          href={query ? `?${query}&lang=${one}` : `?lang=${one}`}
          hreflang={one}
          lang={one}
          {...(one === language ? { 'aria-current': 'true' } : {})}
          safe
        >
          {t(`language-${one}`)}
        </a>
      ))}
    </nav>
  );
}
