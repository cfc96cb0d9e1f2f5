import Html from '@kitajs/html';
import type { Language } from '../../../src/domain/language.ts';
import type { Plan, PlanInput, PlanState } from '../../../src/domain/plan.ts';
import type { Text } from '../../locales/load-locales.ts';
import { type PlanAnswers, queryOf } from '../../plan/plan-answers.ts';
import { numericDay } from './day-words.ts';
import { Layout } from './layout.tsx';
import { PlanForm } from './plan-form.tsx';
import { PlanStepCard } from './plan-step-card.tsx';

const groups: readonly { readonly id: string; readonly states: readonly PlanState[] }[] = [
  { id: 'todo', states: ['todo'] },
  { id: 'unknown', states: ['unknown'] },
  { id: 'settled', states: ['done', 'not_needed'] },
];

interface Props {
  readonly language: Language;
  readonly t: Text;
  readonly inputs: readonly PlanInput[];
  readonly answers: PlanAnswers;
  readonly plan?: Plan;
  readonly problem?: string;
}

/** What is missing for sure, in one place: the smallest set. */
function Lacking({ plan, t }: { readonly plan: Plan; readonly t: Text }) {
  const missing = plan.lacking.filter(({ state }) => state === 'todo');
  if (missing.length === 0) return '';
  return (
    <div class="lacking">
      <h2 safe>{t('plan-lacking')}</h2>
      <ul>
        {missing.map(({ step, label, need }) => (
          <li>
            <a href={`#step-${step}`} safe>
              {label}
            </a>
            {need === undefined ? '' : <span safe>{` — ${need}`}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Steps({ plan, t }: { readonly plan: Plan; readonly t: Text }) {
  return (
    <>
      {groups.map(({ id, states }) => {
        const steps = plan.steps.filter(({ state }) => states.includes(state));
        if (steps.length === 0) return '';
        return (
          <section class={`steps-${id}`}>
            <h2 safe>{t(`plan-group-${id}`)}</h2>
            <ol class="steps">
              {steps.map((step) => (
                <PlanStepCard step={step} t={t} />
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
}

/** The form, and above it the plan once there is one. */
export function PlanPage({ language, t, inputs, answers, plan, problem }: Props): JSX.Element {
  const query = queryOf(answers);
  const dated = plan?.steps.some(({ due, late, state }) => due && !late && state !== 'done') === true;
  const form = (
    <PlanForm language={language} t={t} inputs={inputs} answers={answers} plan={plan} problem={problem} />
  );
  return (
    <Layout
      language={language}
      t={t}
      title={`${plan?.title ?? t('plan-title')} — Kenes`}
      skip={t('web-skip-page')}
      here="plan"
      query={query}
    >
      <main id="main" class="page page-plan" tabindex="-1">
        {plan ? (
          <>
            <p class="eyebrow" safe>
              {t('plan-made', { day: numericDay(plan.on) })}
            </p>
            <h1 safe>{plan.title}</h1>
            <p class="lead" safe>
              {plan.text}
            </p>
            <p class="page-actions">
              {dated ? (
                <a class="button" href={`/plan.ics?${query}&lang=${language}`} download="kenes-plan.ics" safe>
                  {t('plan-download')}
                </a>
              ) : (
                ''
              )}
              <a href="#form" safe>
                {t('plan-form-more')}
              </a>
            </p>
            <Lacking plan={plan} t={t} />
            <Steps plan={plan} t={t} />
            <aside class="edition">
              <p safe>{plan.policy}</p>
            </aside>
            <section>{form}</section>
          </>
        ) : (
          <>
            <h1 safe>{t('plan-title')}</h1>
            <p class="lead" safe>
              {t('plan-lead')}
            </p>
            {form}
          </>
        )}
      </main>
    </Layout>
  );
}
