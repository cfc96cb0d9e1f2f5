import Html from '@kitajs/html';
import type { Text } from '../../locales/load-locales.ts';

/** Where a question is typed. `typed` is put back after a failure, with the reason beside it. */
export function Composer(props: {
  readonly t: Text;
  readonly typed: string;
  readonly problem: string | undefined;
}): JSX.Element {
  const { t, typed, problem } = props;
  const failed = problem === undefined ? {} : { 'aria-invalid': 'true' as const };
  return (
    <form class="composer" method="post" action="/ask" data-ask data-composer>
      <label for="question" class="hidden" safe>
        {t('web-ask-label')}
      </label>
      <p class="problem" id="problem" role="alert" safe>
        {problem ?? ''}
      </p>
      <div class="composer-row">
        <textarea
          id="question"
          name="text"
          rows="1"
          required
          placeholder={t('web-ask-placeholder')}
          aria-describedby="problem hint"
          enterkeyhint="send"
          {...failed}
          safe
        >
          {typed}
        </textarea>
        <button class="send" type="submit">
          <span safe>{t('web-ask-send')}</span>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <path d="M10 16V4m0 0L4.5 9.5M10 4l5.5 5.5" />
          </svg>
        </button>
      </div>
      <p class="hint" id="hint" safe>
        {t('web-ask-hint')}
      </p>
    </form>
  );
}
