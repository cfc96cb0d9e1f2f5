import Html from '@kitajs/html';
import { type Coverage, isGap, type PlaceCoverage } from '../../../src/domain/coverage.ts';
import type { Language, Localized } from '../../../src/domain/language.ts';
import type { Text } from '../../locales/load-locales.ts';
import { Layout } from './layout.tsx';

interface Item {
  readonly id: string;
  readonly title?: Localized;
  readonly link?: string;
}

/** How many there are, and on a press which. */
function Items({ items, language }: { readonly items: readonly Item[]; readonly language: Language }) {
  if (items.length === 0) return <span class="nothing">0</span>;
  return (
    <details>
      <summary>{items.length}</summary>
      <ul>
        {items.map(({ id, title, link }) => (
          <li>
            {link ? (
              <a href={link} safe>
                {title?.[language] ?? id}
              </a>
            ) : (
              <span safe>{title?.[language] ?? id}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function placeWords(place: string, t: Text): string {
  return place.startsWith('app')
    ? t('coverage-appendix', { number: place.slice(3) })
    : t('coverage-point', { number: place });
}

function Row({
  one,
  language,
  t,
}: {
  readonly one: PlaceCoverage;
  readonly language: Language;
  readonly t: Text;
}) {
  const articles = one.articles.map((article) => ({ ...article, link: `/articles/${article.id}` }));
  return (
    <tr id={one.place} class={isGap(one) ? 'gap' : 'served'}>
      <th scope="row">
        <span safe>{placeWords(one.place, t)}</span> {isGap(one) ? <em safe>{t('coverage-nothing')}</em> : ''}
      </th>
      <td>
        <Items items={one.parameters.map((id) => ({ id }))} language={language} />
      </td>
      <td>
        <Items items={one.rules} language={language} />
      </td>
      <td>
        <Items items={articles} language={language} />
      </td>
      <td>{one.cases}</td>
    </tr>
  );
}

/** Every point and appendix of the Rules with what serves it. */
export function CoveragePage(props: {
  readonly language: Language;
  readonly t: Text;
  readonly coverage: Coverage;
}): JSX.Element {
  const { language, t, coverage } = props;
  const { places } = coverage;
  const gaps = places.filter(isGap).length;
  const columns = [
    t('coverage-place'),
    t('coverage-parameters'),
    t('coverage-rules'),
    t('coverage-articles'),
    t('coverage-cases'),
  ];
  return (
    <Layout language={language} t={t} title={`${t('coverage-title')} — Kenes`} skip={t('web-skip-page')}>
      <main id="main" class="page" tabindex="-1">
        <h1 safe>{t('coverage-title')}</h1>
        <p class="lead" safe>
          {t('coverage-lead')}
        </p>
        <p safe>
          {gaps === 0
            ? t('coverage-all', { count: places.length })
            : t('coverage-gaps', { count: places.length, gaps })}
        </p>
        <table class="coverage">
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col" safe>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.map((one) => (
              <Row one={one} language={language} t={t} />
            ))}
          </tbody>
        </table>
      </main>
    </Layout>
  );
}
