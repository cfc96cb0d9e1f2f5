import Html from '@kitajs/html';
import type { Language } from '../../../src/domain/language.ts';
import type { Text } from '../../locales/load-locales.ts';
import { Layout } from './layout.tsx';

interface Operation {
  readonly summary?: string;
  readonly description?: string;
}

/** As much of an OpenAPI document as this page shows. */
export interface ApiDocument {
  readonly info: { readonly description?: string };
  readonly paths?: Readonly<Record<string, object | undefined>>;
}

/** Words in backticks as code; everything is escaped. */
function WithCode({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {text.split('`').map((part, index) => (index % 2 ? <code safe>{part}</code> : Html.escapeHtml(part)))}
    </>
  );
}

const methods = ['get', 'post', 'delete'];

function operations({ paths = {} }: ApiDocument) {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item ?? {})
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]: [string, Operation]) => ({
        method: method.toUpperCase(),
        path,
        ...operation,
      })),
  );
}

/** The HTTP interface for people who program; the whole of it is in the OpenAPI document. */
export function renderApiPage(props: {
  readonly language: Language;
  readonly t: Text;
  readonly document: ApiDocument;
}): JSX.Element {
  const { language, t, document } = props;
  return (
    <Layout language={language} t={t} title="API — Kenes" skip={t('web-skip-page')} here="api">
      <main id="main" class="page" lang="en" tabindex="-1">
        <h1>HTTP API</h1>
        <p class="lead">
          <WithCode text={document.info.description ?? ''} />
        </p>
        <p>
          <a href="/api/docs/openapi.json">OpenAPI document (JSON)</a>
        </p>
        <dl class="operations">
          {operations(document).map(({ method, path, summary = '', description = '' }) => (
            <div>
              <dt>
                <span class="method" safe>
                  {method}
                </span>{' '}
                <code safe>{path}</code>
              </dt>
              <dd>
                <span safe>{summary}</span>
                {description ? (
                  <p class="hint">
                    <WithCode text={description} />
                  </p>
                ) : (
                  ''
                )}
              </dd>
            </div>
          ))}
        </dl>
      </main>
    </Layout>
  );
}
