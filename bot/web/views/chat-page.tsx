import Html from '@kitajs/html';
import type { CaseReply } from '../../../src/domain/case.ts';
import type { Language } from '../../../src/domain/language.ts';
import type { Service, StoredTurn } from '../../../src/domain/service.ts';
import type { Texts } from '../../locales/load-locales.ts';
import { Composer } from './composer.tsx';
import { EditionLine } from './edition-line.tsx';
import type { Consent } from './facts.tsx';
import { Layout } from './layout.tsx';
import { Replies } from './replies.tsx';
import { Turn } from './turn.tsx';
import { Welcome } from './welcome.tsx';

/** What was written after a turn and before the next one. */
function between(
  replies: readonly CaseReply[],
  turn: StoredTurn,
  next: StoredTurn | undefined,
): readonly CaseReply[] {
  return replies.filter(({ at }) => at >= turn.at && (next === undefined || at < next.at));
}

/** The chat: a welcome or the conversation so far, and the field below. Words for the script ride in data attributes. */
export function ChatPage(props: {
  readonly language: Language;
  readonly texts: Texts;
  readonly turns: readonly StoredTurn[];
  readonly replies: readonly CaseReply[];
  readonly norm: ReturnType<Service['sources']>[number] | undefined;
  readonly typed: string;
  readonly problem: string | undefined;
  readonly rated: string | undefined;
  readonly forgotten: boolean;
  readonly consent: Consent | undefined;
}): JSX.Element {
  const { language, texts, turns, replies, norm, typed, problem, rated, forgotten, consent } = props;
  const t = texts[language];
  const empty = turns.length === 0;
  return (
    <Layout language={language} t={t} title={t('web-title')} skip={t('web-skip')} here="chat">
      <main id="main" class="chat" tabindex="-1">
        {empty ? '' : <EditionLine norm={norm} language={language} t={t} />}
        {forgotten && empty ? (
          <p class="notice" role="status" safe>
            {t('web-forgotten')}
          </p>
        ) : (
          ''
        )}
        {empty ? (
          <div class="welcome">
            <Welcome t={t} language={language} />
            <EditionLine norm={norm} language={language} t={t} />
          </div>
        ) : (
          <h1 class="hidden" safe>
            {t('web-conversation')}
          </h1>
        )}
        <div
          id="conversation"
          class="conversation"
          role="log"
          aria-live="polite"
          aria-label={t('web-conversation')}
          data-working={t('web-working')}
          data-offline={t('web-offline')}
          data-you={t('web-you')}
        >
          {turns.map((turn, index) => (
            <>
              <Turn
                texts={texts}
                turn={turn}
                latest={index === turns.length - 1}
                rated={turn.answer.id === rated}
                consent={turn.answer.id === consent?.answer ? consent : undefined}
              />
              <Replies replies={between(replies, turn, turns[index + 1])} t={texts[turn.answer.language]} />
            </>
          ))}
        </div>
        <div class="dock">
          <Composer t={t} typed={typed} problem={problem} />
        </div>
        <form class={empty ? 'forget forget-empty' : 'forget'} method="post" action="/forget">
          <p safe>{t('web-privacy')}</p>
          <button type="submit" safe>
            {t('web-forget')}
          </button>
        </form>
      </main>
    </Layout>
  );
}
