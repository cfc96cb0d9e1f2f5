import Html from '@kitajs/html';
import type { Language } from '../../../src/domain/language.ts';
import type { Service } from '../../../src/domain/service.ts';
import type { Text } from '../../locales/load-locales.ts';
import { dayWords } from './day-words.ts';
import { Layout } from './layout.tsx';
import { safeLink } from './safe-link.ts';
import { StandingBadge } from './standing-badge.tsx';

/** The register of documents, each with its weight and the day somebody last compared it. */
export function SourcesPage(props: {
  readonly language: Language;
  readonly t: Text;
  readonly sources: ReturnType<Service['sources']>;
}): JSX.Element {
  const { language, t, sources } = props;
  return (
    <Layout
      language={language}
      t={t}
      title={`${t('web-sources')} — Kenes`}
      skip={t('web-skip-page')}
      here="sources"
    >
      <main id="main" class="page" tabindex="-1">
        <h1 safe>{t('web-sources')}</h1>
        <p class="lead" safe>
          {t('web-sources-lead')}
        </p>
        <ul class="sources">
          {sources.map(({ title, edition, standing, checked, link }) => (
            <li class={`source source-${standing}`}>
              <StandingBadge standing={standing} t={t} />
              <h2 safe>{title}</h2>
              <dl>
                <div>
                  <dt safe>{t('web-source-edition')}</dt>
                  <dd safe>{edition}</dd>
                </div>
                <div>
                  <dt safe>{t('web-source-checked')}</dt>
                  <dd safe>{dayWords(checked, language)}</dd>
                </div>
              </dl>
              {safeLink(link) ? (
                <a href={safeLink(link) ?? '/'} aria-label={`${t('web-open-source')}: ${title}`} safe>
                  {t('web-open-source')}
                </a>
              ) : (
                ''
              )}
            </li>
          ))}
        </ul>
      </main>
    </Layout>
  );
}
