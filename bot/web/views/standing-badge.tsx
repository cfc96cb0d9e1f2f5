import Html from '@kitajs/html';
import type { Standing } from '../../../src/domain/standing.ts';
import type { Text } from '../../locales/load-locales.ts';

export function StandingBadge({
  standing,
  t,
}: {
  readonly standing: Standing;
  readonly t: Text;
}): JSX.Element {
  return (
    <span class={`standing standing-${standing}`} safe>
      {t(`standing-${standing}`)}
    </span>
  );
}
