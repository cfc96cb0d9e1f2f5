import Html from '@kitajs/html';
import type { PlanStep } from '../../../src/domain/plan.ts';
import type { Text } from '../../locales/load-locales.ts';
import { CitationCard } from './citation-card.tsx';
import { ConflictNote } from './conflict-note.tsx';
import { numericDay } from './day-words.ts';
import { Prose } from './prose.tsx';

/** The last day and the first sensible one, as marks beside the title. */
function Days({ step, t }: { readonly step: PlanStep; readonly t: Text }) {
  const { due, from, late } = step;
  if (due === undefined && from === undefined) return '';
  return (
    <p class="step-days">
      {due === undefined ? (
        ''
      ) : (
        <span class={late ? 'step-day step-late' : 'step-day'}>
          <time datetime={due} safe>
            {t(late ? 'plan-was-due' : 'plan-due', { day: numericDay(due) })}
          </time>
        </span>
      )}
      {from === undefined ? (
        ''
      ) : (
        <span class="step-from">
          <time datetime={from} safe>
            {t('plan-from', { day: numericDay(from) })}
          </time>
        </span>
      )}
    </p>
  );
}

/** Every line of the sheet: what the category needs, and whether it is there. */
function Items({ items, t }: { readonly items: PlanStep['items']; readonly t: Text }) {
  if (items.length === 0) return '';
  return (
    <ul class="items" aria-label={t('plan-items')}>
      {items.map(({ label, need, state }) => (
        <li class={`item item-${state}`}>
          <span class="item-state" safe>
            {t(`plan-item-${state}`)}
          </span>
          <span>
            <span safe>{label}</span>
            {need === undefined ? (
              ''
            ) : (
              <span class="item-need" safe>
                {t('plan-need', { need })}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Readings({ step, t }: { readonly step: PlanStep; readonly t: Text }) {
  if (step.dates.length === 0) return '';
  return (
    <div class="readings">
      <p class="readings-head" safe>
        {t('plan-readings')}
      </p>
      <ul>
        {step.dates.map(({ day, label }) => (
          <li>
            <time datetime={day} safe>
              {numericDay(day)}
            </time>{' '}
            — <span safe>{label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One step: what and until when, then what it rests on, folded. */
export function PlanStepCard(props: { readonly step: PlanStep; readonly t: Text }): JSX.Element {
  const { step, t } = props;
  const places = [...new Set(step.citations.map(({ place }) => place))].slice(0, 4).join(' · ');
  return (
    <li class={`step step-${step.state}`} id={`step-${step.id}`}>
      <h3 safe>{step.title}</h3>
      <Days step={step} t={t} />
      <div class="words">
        <Prose text={step.text} />
      </div>
      <Items items={step.items} t={t} />
      <Readings step={step} t={t} />
      <details class="fold">
        <summary>
          <span safe>{t('web-grounds')}</span>{' '}
          <span class="fold-peek" safe>
            {places}
          </span>
        </summary>
        <div class="fold-body">
          {step.more === undefined ? (
            ''
          ) : (
            <div class="words">
              <Prose text={step.more} />
            </div>
          )}
          <ConflictNote conflicts={step.conflicts} t={t} />
          <ol class="citations">
            {step.citations.map((citation) => (
              <CitationCard citation={citation} t={t} />
            ))}
          </ol>
        </div>
      </details>
    </li>
  );
}
