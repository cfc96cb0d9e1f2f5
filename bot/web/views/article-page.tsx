import Html from '@kitajs/html';
import type { Language } from '../../../src/domain/language.ts';
import type { ArticleView } from '../../../src/domain/service.ts';
import type { Text } from '../../locales/load-locales.ts';
import { withoutTold } from '../../without-told.ts';
import { CitationCard } from './citation-card.tsx';
import { ConflictNote } from './conflict-note.tsx';
import { dayWords } from './day-words.ts';
import { Layout } from './layout.tsx';
import { Prose } from './prose.tsx';

/** What stands behind a citation: one provision in plain words, its grounds, and where documents differ. */
export function ArticlePage(props: {
  readonly language: Language;
  readonly t: Text;
  readonly article: ArticleView;
}): JSX.Element {
  const { language, t, article } = props;
  return (
    <Layout language={language} t={t} title={`${article.title} — Kenes`} skip={t('web-skip-page')}>
      <main id="main" class="page" tabindex="-1">
        <p class="eyebrow" safe>
          {t('web-article-checked', { day: dayWords(article.checked, language) })}
        </p>
        <h1 safe>{article.title}</h1>
        <div class="words words-short">
          <Prose text={withoutTold(article.short, article.conflicts)} />
        </div>
        <ConflictNote conflicts={article.conflicts} t={t} />
        <div class="words">
          <Prose text={article.more} />
        </div>
        {article.citations.length > 0 ? (
          <section>
            <h2 safe>{t('web-grounds')}</h2>
            <ol class="citations">
              {article.citations.map((citation) => (
                <CitationCard citation={citation} t={t} />
              ))}
            </ol>
          </section>
        ) : (
          ''
        )}
        <form class="page-actions" method="post" action="/ask">
          <input type="hidden" name="text" value={article.title} />
          <input type="hidden" name="language" value={language} />
          <button class="button" type="submit" safe>
            {t('web-article-ask')}
          </button>
          <a href="/" safe>
            {t('web-article-back')}
          </a>
        </form>
      </main>
    </Layout>
  );
}
