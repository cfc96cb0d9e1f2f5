import Html from '@kitajs/html';
import type { Language } from '../../../src/domain/language.ts';
import type { Text } from '../../locales/load-locales.ts';

const examples = [1, 2, 3, 4, 5, 6] as const;

/** The first page before anything was asked: what this is, and questions to press. */
export function Welcome({ t, language }: { readonly t: Text; readonly language: Language }): JSX.Element {
  return (
    <section>
      <h1 safe>{t('web-hello')}</h1>
      <p class="lead" safe>
        {t('web-tagline')}
      </p>
      <p class="lead-more" safe>
        {t('web-hello-lead')}
      </p>
      <h2 class="eyebrow" safe>
        {t('web-examples')}
      </h2>
      <ul class="examples">
        {examples.map((number) => {
          const words = t(`web-example-${number}`);
          return (
            <li>
              <form method="post" action="/ask" data-ask>
                <input type="hidden" name="text" value={words} />
                <input type="hidden" name="language" value={language} />
                <button type="submit" safe>
                  {words}
                </button>
              </form>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
