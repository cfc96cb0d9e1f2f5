import Html from '@kitajs/html';
import type { Language } from '../../../src/domain/language.ts';
import type { Service } from '../../../src/domain/service.ts';
import type { Text } from '../../locales/load-locales.ts';
import { dayWords } from './day-words.ts';
import { safeLink } from './safe-link.ts';

/** Which text answers and when it was last compared with the published one. */
export function EditionLine(props: {
  readonly norm: ReturnType<Service['sources']>[number] | undefined;
  readonly language: Language;
  readonly t: Text;
}): JSX.Element {
  const { norm, language, t } = props;
  const link = safeLink(norm?.link) ?? '/sources';
  return (
    <div class="edition">
      {norm ? (
        <p>
          <a href={link} safe>
            {t('web-edition', { title: norm.title, edition: norm.edition })}
          </a>{' '}
          {norm.checked ? (
            <span safe>{t('web-checked', { day: dayWords(norm.checked, language) })}</span>
          ) : (
            ''
          )}
        </p>
      ) : (
        ''
      )}
      <p class="unofficial" safe>
        {t('web-unofficial')}
      </p>
    </div>
  );
}
