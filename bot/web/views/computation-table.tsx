import Html from '@kitajs/html';
import type { Computation } from '../../../src/domain/answer.ts';
import type { Text } from '../../locales/load-locales.ts';

/** How a number came about: what was given, then each step with its ground. */
export function ComputationTable({
  computation,
  t,
}: {
  readonly computation: Computation;
  readonly t: Text;
}): JSX.Element {
  const { inputs, trace, title } = computation;
  return (
    <details class="fold">
      <summary safe>{t('web-computation')}</summary>
      <div class="fold-body">
        {inputs.length > 0 ? (
          <>
            <p class="fold-head" safe>
              {t('web-computation-given')}
            </p>
            <dl class="given">
              {inputs.map(({ label, value }) => (
                <div>
                  <dt safe>{label}</dt>
                  <dd safe>{value}</dd>
                </div>
              ))}
            </dl>
          </>
        ) : (
          ''
        )}
        <table>
          <caption safe>{title}</caption>
          <thead>
            <tr>
              <th scope="col" safe>
                {t('web-computation-step')}
              </th>
              <th scope="col" safe>
                {t('web-computation-value')}
              </th>
              <th scope="col" safe>
                {t('web-computation-place')}
              </th>
            </tr>
          </thead>
          <tbody>
            {trace.map(({ label, value, citation }) => (
              <tr>
                <td safe>{label}</td>
                <td class="value" safe>
                  {value}
                </td>
                <td class="place" safe>
                  {citation?.place ?? '—'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
