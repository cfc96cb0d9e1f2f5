import Html from '@kitajs/html';
import type { Citation } from '../../../src/domain/answer.ts';
import type { Text } from '../../locales/load-locales.ts';
import { safeLink } from './safe-link.ts';
import { StandingBadge } from './standing-badge.tsx';

/** One ground: where it is said, in which document and edition, its weight, and its own words. */
export function CitationCard({
  citation,
  t,
}: {
  readonly citation: Citation;
  readonly t: Text;
}): JSX.Element {
  const link = safeLink(citation.link);
  return (
    <li class="citation">
      <p class="citation-place">
        <strong safe>{citation.place}</strong> <StandingBadge standing={citation.standing} t={t} />
      </p>
      <p class="citation-title">
        <cite safe>{citation.title}</cite>
        {citation.edition ? <span safe>{`, ${citation.edition}`}</span> : ''}
      </p>
      {citation.quote ? <blockquote safe>{citation.quote}</blockquote> : ''}
      {link ? (
        <a href={link} safe>
          {`${t(link.startsWith('/') ? 'web-open-article' : 'web-open-source')}: ${citation.place}`}
        </a>
      ) : (
        ''
      )}
    </li>
  );
}
