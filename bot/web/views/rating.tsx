import Html from '@kitajs/html';
import type { Text } from '../../locales/load-locales.ts';

/** Thumbs under an answer, or thanks once pressed. */
export function Rating(props: { readonly answer: string; readonly rated: boolean; readonly t: Text }): JSX.Element {
  const { answer, rated, t } = props;
  if (rated) {
    return (
      <p class="rated" safe>
        {t('web-rated')}
      </p>
    );
  }
  return (
    <form class="rating" method="post" action="/rate" data-rate={t('web-rated')}>
      <input type="hidden" name="answer" value={answer} />
      <span class="rating-ask" safe>
        {t('web-rate')}
      </span>
      <button name="rating" value="up" type="submit" aria-label={t('web-rate-up')} title={t('web-rate-up')}>
        <span aria-hidden="true">👍</span>
      </button>
      <button name="rating" value="down" type="submit" aria-label={t('web-rate-down')} title={t('web-rate-down')}>
        <span aria-hidden="true">👎</span>
      </button>
    </form>
  );
}
