import Html from '@kitajs/html';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Text } from '../../locales/load-locales.ts';

/** What the person has just said about remembering the facts of an answer. */
export interface Consent {
  readonly answer: string;
  readonly remember: boolean;
}

/** What was understood, each fact with a button that takes it back, and whether it may be remembered. */
export function Facts(props: {
  readonly answer: Answer;
  readonly t: Text;
  readonly consent: Consent | undefined;
}): JSX.Element {
  const { answer, t, consent } = props;
  const { understood = [], language, id } = answer;
  const remembered = consent?.remember ?? answer.remembered ?? false;
  if (understood.length === 0) return '';
  const peek = understood.map(({ label, text }) => `${label}: ${text}`).join(' · ');
  return (
    <details class="fold" open={consent !== undefined}>
      <summary>
        <span safe>{t('facts')}</span>{' '}
        <span class="fold-peek" safe>
          {peek}
        </span>
      </summary>
      <div class="fold-body">
        <ul class="facts">
          {understood.map(({ input, label, text }) => (
            <li>
              <span class="fact">
                <span class="fact-label" safe>{`${label}: `}</span>
                <strong safe>{text}</strong>
              </span>
              <form method="post" action="/ask" data-ask>
                <input type="hidden" name="text" value={t('facts-wrong-said', { label })} />
                <input type="hidden" name="language" value={language} />
                <input type="hidden" name="fact" value={input} />
                <button class="link" type="submit">
                  <span safe>{t('facts-wrong')}</span>
                  <span class="hidden" safe>{` (${label}: ${text})`}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
        <form method="post" action="/remember" class="remember">
          <input type="hidden" name="answer" value={id} />
          <input type="hidden" name="remember" value={remembered ? 'no' : 'yes'} />
          <p safe>{t(remembered ? 'facts-remembered' : 'facts-remember-why')}</p>
          <button class="link" type="submit" safe>
            {t(remembered ? 'facts-let-go' : 'facts-remember')}
          </button>
        </form>
      </div>
    </details>
  );
}
