import Html from '@kitajs/html';
import type { StoredTurn } from '../../../src/domain/service.ts';
import type { Texts } from '../../locales/load-locales.ts';
import { AnswerCard } from './answer-card.tsx';
import type { Consent } from './facts.tsx';
import { NextSteps } from './next-steps.tsx';
import { Replies } from './replies.tsx';

/** A question and its answer. The last one is where the page opens after asking. */
export function Turn(props: {
  readonly texts: Texts;
  readonly turn: StoredTurn;
  readonly latest?: boolean;
  readonly rated?: boolean;
  readonly consent?: Consent | undefined;
}): JSX.Element {
  const { texts, turn, latest = false, rated = false, consent } = props;
  const { answer, question } = turn;
  const t = texts[answer.language];
  return (
    <article class="turn" id={`answer-${answer.id}`} lang={answer.language}>
      {latest ? <span id="latest" class="anchor"></span> : ''}
      <div class="question">
        <span class="hidden" safe>
          {t('web-you')}
        </span>
        <p safe>{question}</p>
      </div>
      <Replies replies={answer.replies ?? []} t={t} />
      <AnswerCard answer={answer} t={t} rated={rated} consent={consent} />
      <NextSteps answer={answer} t={t} />
    </article>
  );
}
