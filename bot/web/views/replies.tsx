import Html from '@kitajs/html';
import type { CaseReply } from '../../../src/domain/case.ts';
import type { Text } from '../../locales/load-locales.ts';
import { Prose } from './prose.tsx';

/** What specialists wrote, each marked as theirs. */
export function Replies(props: { readonly replies: readonly CaseReply[]; readonly t: Text }): JSX.Element {
  const { replies, t } = props;
  return (
    <>
      {replies.map((reply) => (
        <section class="answer answer-escalated reply">
          <p class="status" safe>
            {t('case-reply', { case: reply.case })}
          </p>
          <div class="words">
            <Prose text={reply.text} />
          </div>
        </section>
      ))}
    </>
  );
}
