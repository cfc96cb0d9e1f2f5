import Html from '@kitajs/html';
import type { Conflict } from '../../../src/domain/answer.ts';
import type { Text } from '../../locales/load-locales.ts';
import { StandingBadge } from './standing-badge.tsx';

/** Where other documents say otherwise: teachers come with those in hand. */
export function ConflictNote({
  conflicts,
  t,
}: {
  readonly conflicts: readonly Conflict[];
  readonly t: Text;
}): JSX.Element {
  if (conflicts.length === 0) return '';
  return (
    <aside class="conflicts" aria-label={t('web-conflicts')}>
      <p class="conflicts-head" safe>
        {t('web-conflicts')}
      </p>
      <ul>
        {conflicts.map(({ topic, value, citation }) => (
          <li>
            <span safe>{topic ? `${topic}: ${value}` : value}</span>{' '}
            <span class="conflicts-source">
              <cite safe>{`${citation.title}, ${citation.place}`}</cite>{' '}
              <StandingBadge standing={citation.standing} t={t} />
            </span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
