import Html from '@kitajs/html';
import type { Language } from '../../../src/domain/language.ts';
import type { SourceEntry } from '../../../src/domain/service.ts';
import type { Text } from '../../locales/load-locales.ts';
import { dayWords } from './day-words.ts';
import { safeLink } from './safe-link.ts';

/** A document's edition, the day it was last compared, and where its official text is. */
export function SourceFacts(props: {
  readonly source: SourceEntry;
  readonly language: Language;
  readonly t: Text;
}): JSX.Element {
  const { source, language, t } = props;
  const { title, edition, checked, link } = source;
  const official = safeLink(link);
  return (
    <>
      <dl>
        {edition === '' ? (
          ''
        ) : (
          <div>
            <dt safe>{t('web-source-edition')}</dt>
            <dd safe>{edition}</dd>
          </div>
        )}
        {checked ? (
          <div>
            <dt safe>{t('web-source-checked')}</dt>
            <dd safe>{dayWords(checked, language)}</dd>
          </div>
        ) : (
          ''
        )}
      </dl>
      {official ? (
        <a href={official} aria-label={`${t('web-source-official')}: ${title}`} safe>
          {t('web-source-official')}
        </a>
      ) : (
        ''
      )}
    </>
  );
}
