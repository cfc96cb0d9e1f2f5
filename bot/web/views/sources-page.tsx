import Html from '@kitajs/html';
import type { Language } from '../../../src/domain/language.ts';
import type { Service } from '../../../src/domain/service.ts';
import type { Text } from '../../locales/load-locales.ts';
import { Layout } from './layout.tsx';
import { SourceFacts } from './source-facts.tsx';
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
          {sources.map((source) => (
            <li class={`source source-${source.standing}`}>
              <StandingBadge standing={source.standing} t={t} />
              <h2>
                <a href={`/sources/${encodeURIComponent(source.id)}`} safe>
                  {source.title}
                </a>
              </h2>
              <SourceFacts source={source} language={language} t={t} />
              {source.ingested.length > 0 ? (
                <p class="source-whole" safe>
                  {t('web-source-whole', {
                    languages: source.ingested.map((one) => t(`language-${one}`)).join(', '),
                  })}
                </p>
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
