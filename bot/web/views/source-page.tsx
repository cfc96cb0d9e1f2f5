import Html from '@kitajs/html';
import type { Language } from '../../../src/domain/language.ts';
import type { SourceView } from '../../../src/domain/service.ts';
import type { Text } from '../../locales/load-locales.ts';
import { Layout } from './layout.tsx';
import { SourceFacts } from './source-facts.tsx';
import { PassageBlock } from './source-passage.tsx';
import { SourceTopics } from './source-topics.tsx';
import { StandingBadge } from './standing-badge.tsx';

/** What stands behind a citation: the document itself, each place under an address of its own. */
export function SourcePage(props: {
  readonly language: Language;
  readonly t: Text;
  readonly source: SourceView;
}): JSX.Element {
  const { language, t, source } = props;
  const { title, standing, shown, passages, topics } = source;
  return (
    <Layout language={language} t={t} title={`${title} — Kenes`} skip={t('web-skip-page')} here="sources">
      <main id="main" class="page" tabindex="-1">
        <p class="eyebrow">
          <a href="/sources" safe>
            {t('web-sources')}
          </a>
        </p>
        <h1 safe>{title}</h1>
        <div class={`source source-${standing}`}>
          <StandingBadge standing={standing} t={t} />
          <SourceFacts source={source} language={language} t={t} />
        </div>
        {shown !== undefined && shown !== language ? (
          <p class="lead-more" safe>
            {t('web-source-other-language', { language: t(`language-${shown}`) })}
          </p>
        ) : (
          ''
        )}
        {shown === undefined ? (
          <SourceTopics topics={topics} t={t} />
        ) : (
          <article class="passages">
            {passages.map((passage) => (
              <PassageBlock passage={passage} language={shown} t={t} />
            ))}
          </article>
        )}
      </main>
    </Layout>
  );
}
