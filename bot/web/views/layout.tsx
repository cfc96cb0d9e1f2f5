import type { PropsWithChildren } from '@kitajs/html';
import Html from '@kitajs/html';
import type { Language } from '../../../src/domain/language.ts';
import type { Text } from '../../locales/load-locales.ts';
import { assetPath } from './asset-path.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { Mark } from './mark.tsx';

interface LayoutProps {
  readonly language: Language;
  readonly t: Text;
  readonly title: string;
  readonly skip: string;
  readonly here?: 'chat' | 'plan' | 'sources' | 'api';
  /** What else stands in the address: the other language keeps it. */
  readonly query?: string;
}

/** The frame of every page. `here` is the section of the menu that is open. */
export function Layout(props: PropsWithChildren<LayoutProps>): JSX.Element {
  const { language, t, title, skip, here, query, children } = props;
  const current = (section: string) => (section === here ? { 'aria-current': 'page' } : {});
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title safe>{title}</title>
        <meta name="description" content={t('web-tagline')} />
        <link rel="icon" href={assetPath('mark.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={assetPath('kenes.css')} />
        <script type="module" src={assetPath('kenes.js')}></script>
      </head>
      <body>
        <a class="skip" href="#main" safe>
          {skip}
        </a>
        <header class="top">
          <div class="top-row">
            <a class="brand" href="/">
              <Mark />
              <span class="brand-name">
                Kenes{' '}
                <span class="brand-kk" lang="kk" safe>
                  {t('web-brand')}
                </span>
              </span>
            </a>
            <nav class="menu" aria-label={t('web-nav')}>
              <a href="/" {...current('chat')} safe>
                {t('web-nav-chat')}
              </a>
              <a href="/plan" {...current('plan')} safe>
                {t('plan-nav')}
              </a>
              <a href="/sources" {...current('sources')} safe>
                {t('web-nav-sources')}
              </a>
            </nav>
            <LanguageSwitch language={language} t={t} query={query} />
          </div>
        </header>
        {children}
        <footer class="foot">
          {here === 'chat' ? '' : <p safe>{t('web-unofficial')}</p>}
          <p>
            <a href="/sources" safe>
              {t('web-nav-sources')}
            </a>{' '}
            <a href="/coverage" safe>
              {t('coverage-link')}
            </a>{' '}
            <a href="/api/docs" safe>
              {t('web-nav-api')}
            </a>
          </p>
        </footer>
      </body>
    </html>
  );
}
