import Html from '@kitajs/html';
import type { Language } from '../../../src/domain/language.ts';
import type { Text } from '../../locales/load-locales.ts';
import { Layout } from './layout.tsx';

/** A request that did not work out: what happened, in plain words, and the way back. */
export function ProblemPage(props: {
  readonly language: Language;
  readonly t: Text;
  readonly status: number;
  readonly message: string;
}): JSX.Element {
  const { language, t, status, message } = props;
  const known = [403, 404, 429, 503].includes(status) ? status : status < 500 ? 400 : 500;
  const title = t(`web-problem-${known}`);
  return (
    <Layout language={language} t={t} title={`${title} — Kenes`} skip={t('web-skip-page')}>
      <main id="main" class="page page-problem" tabindex="-1">
        <p class="eyebrow">{status}</p>
        <h1 safe>{title}</h1>
        <p class="lead" safe>
          {message}
        </p>
        <p>
          <a class="button" href="/" safe>
            {t('web-problem-back')}
          </a>
        </p>
      </main>
    </Layout>
  );
}
