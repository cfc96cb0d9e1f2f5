import Html from '@kitajs/html';
import type { Text } from '../../locales/load-locales.ts';

/** Drawn, as not every system has the emoji. */
function Thumb({ down = false }: { readonly down?: boolean }): JSX.Element {
  return (
    <svg
      class={down ? 'thumb thumb-down' : 'thumb'}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      aria-hidden="true"
    >
      <path d="M7 11v9H4a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1h3Zm0 0 4-8a2.5 2.5 0 0 1 2.5 2.5V9h5a2 2 0 0 1 2 2.3l-1.2 7a2 2 0 0 1-2 1.7H7" />
    </svg>
  );
}

/** Thumbs under an answer, or thanks once pressed. */
export function Rating(props: {
  readonly answer: string;
  readonly rated: boolean;
  readonly t: Text;
}): JSX.Element {
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
        <Thumb />
      </button>
      <button
        name="rating"
        value="down"
        type="submit"
        aria-label={t('web-rate-down')}
        title={t('web-rate-down')}
      >
        <Thumb down />
      </button>
    </form>
  );
}
