import Html from '@kitajs/html';
import type { Answer } from '../../../src/domain/answer.ts';
import type { Text } from '../../locales/load-locales.ts';

/** A button that asks: without scripts it is a form of its own. */
function AskButton(props: {
  readonly label: string;
  readonly text: string;
  readonly language: string;
  readonly kind: 'choice' | 'suggestion';
  readonly given?: { readonly input: string; readonly value: string };
}): JSX.Element {
  const { label, text, language, kind, given } = props;
  return (
    <li>
      <form method="post" action="/ask" data-ask>
        <input type="hidden" name="text" value={text} />
        <input type="hidden" name="language" value={language} />
        {given ? <input type="hidden" name="input" value={given.input} /> : ''}
        {given ? <input type="hidden" name="value" value={given.value} /> : ''}
        <button class={kind} type="submit" safe>
          {label}
        </button>
      </form>
    </li>
  );
}

/** What the person can press after an answer: the choices of the one open question, then suggestions. */
export function NextSteps({ answer, t }: { readonly answer: Answer; readonly t: Text }): JSX.Element {
  const { missing, suggestions, language, text } = answer;
  const [open] = missing;
  if (!open && suggestions.length === 0) return '';
  return (
    <div class="next">
      {open && !text.includes(open.question) ? (
        <p class="next-question" safe>
          {open.question}
        </p>
      ) : (
        ''
      )}
      {open && open.choices.length > 0 ? (
        <ul class="buttons" aria-label={t('web-choices')}>
          {open.choices.map(({ value, label }) => (
            <AskButton
              label={label}
              text={label}
              language={language}
              kind="choice"
              given={{ input: open.input, value }}
            />
          ))}
        </ul>
      ) : (
        ''
      )}
      {suggestions.length > 0 ? (
        <ul class="buttons" aria-label={t('web-suggestions')}>
          {suggestions.map((one) => (
            <AskButton label={one.label} text={one.text} language={language} kind="suggestion" />
          ))}
        </ul>
      ) : (
        ''
      )}
    </div>
  );
}
