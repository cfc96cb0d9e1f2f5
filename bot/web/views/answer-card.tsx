import Html from '@kitajs/html';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Text } from '../../locales/load-locales.ts';
import { withoutTold } from '../../without-told.ts';
import { CitationCard } from './citation-card.tsx';
import { ComputationTable } from './computation-table.tsx';
import { ConflictNote } from './conflict-note.tsx';
import { type Consent, Facts } from './facts.tsx';
import { Prose } from './prose.tsx';
import { Rating } from './rating.tsx';

/** Answers that say something worth rating; a question back or a failure is not. */
const ratable: ReadonlySet<Answer['status']> = new Set(['answered', 'computed', 'unanswerable']);

/** The places of the grounds in one line, each once, so that they are seen before unfolding. */
function places(answer: Answer): string {
  return [...new Set(answer.citations.map(({ place }) => place))].slice(0, 4).join(' · ');
}

function Grounds({ answer, t }: { readonly answer: Answer; readonly t: Text }): JSX.Element {
  if (answer.citations.length === 0) return '';
  return (
    <details class="fold">
      <summary>
        <span safe>{t('web-grounds')}</span>{' '}
        <span class="fold-peek" safe>
          {places(answer)}
        </span>
      </summary>
      <ol class="citations fold-body">
        {answer.citations.map((citation) => (
          <CitationCard citation={citation} t={t} />
        ))}
      </ol>
    </details>
  );
}

/** One answer, in its own language: the short text first, then what it rests on, folded. */
export function AnswerCard(props: {
  readonly answer: Answer;
  readonly t: Text;
  readonly rated: boolean;
  readonly consent: Consent | undefined;
}): JSX.Element {
  const { answer, t, rated, consent } = props;
  return (
    <div class={`answer answer-${answer.status}`} lang={answer.language}>
      <h2 class="hidden" safe>
        {t('web-kenes')}
      </h2>
      <p class="status" safe>
        {t(`status-${answer.status}`)}
      </p>
      <div class="words">
        <Prose text={withoutTold(answer.text, answer.conflicts)} />
      </div>
      {answer.case ? (
        <p class="case" safe>
          {t('web-case', { case: answer.case.id })}
        </p>
      ) : (
        ''
      )}
      <ConflictNote conflicts={answer.conflicts} t={t} />
      <div class="folds">
        {answer.more ? (
          <details class="fold">
            <summary safe>{t('web-more')}</summary>
            <div class="fold-body words">
              <Prose text={answer.more} />
            </div>
          </details>
        ) : (
          ''
        )}
        {answer.computation ? <ComputationTable computation={answer.computation} t={t} /> : ''}
        <Grounds answer={answer} t={t} />
        <Facts answer={answer} t={t} consent={consent} />
      </div>
      {ratable.has(answer.status) ? <Rating answer={answer.id} rated={rated} t={t} /> : ''}
    </div>
  );
}
