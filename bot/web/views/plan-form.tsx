import Html from '@kitajs/html';
import type { Language } from '../../../src/domain/language.ts';
import type { Plan, PlanInput } from '../../../src/domain/plan.ts';
import type { Text } from '../../locales/load-locales.ts';
import type { PlanAnswers } from '../../plan/plan-answers.ts';
import { PlanField, PlanSelect } from './plan-field.tsx';

const about = ['action', 'assigned_on', 'tenure_years', 'time_to_pension'];
const evidence = ['courses', 'lessons', 'ozp_points', 'passed_on'];
/** Asked by the two fields of categories. */
const categories = ['current_category', 'current_head_category', 'old_category', 'category', 'head_category'];

/**
 * A few questions, and below them those that a plan has left open. It is sent as an address, without scripts, so that it
 * can be kept as a bookmark and nothing of it is stored here.
 */
export function PlanForm(props: {
  readonly language: Language;
  readonly t: Text;
  readonly inputs: readonly PlanInput[];
  readonly answers: PlanAnswers;
  readonly plan?: Plan | undefined;
  readonly problem?: string | undefined;
}): JSX.Element {
  const { t, inputs, answers, plan, problem } = props;
  const named = (ids: readonly string[]) => ids.flatMap((id) => inputs.filter(({ input }) => input === id));
  const open = new Set(plan?.questions.map(({ input }) => input));
  const basic = new Set(['post', ...about, ...evidence, ...categories]);
  const further = inputs.filter(
    ({ input }) => !basic.has(input) && (open.has(input) || answers[input] !== undefined),
  );
  const groups = (kind: string, label: string, id: string) => ({
    label,
    choices: named([id]).flatMap(({ choices }) =>
      choices.map((choice) => ({ ...choice, value: `${kind}.${choice.value}` })),
    ),
  });
  const teachers = (id: string) => groups('teacher', t('plan-form-teachers'), id);
  const heads = (id: string) => groups('head', t('plan-form-heads'), id);
  const [post] = named(['post']);
  const [old] = named(['old_category']);
  return (
    <form class="plan-form" method="get" action="/plan" id="form">
      <p class="problem" role="alert" safe>
        {problem ?? ''}
      </p>
      <fieldset class="fields">
        <legend safe>{t('plan-form-about')}</legend>
        {post ? <PlanField field={post} answers={answers} t={t} /> : ''}
        <PlanSelect
          name="held"
          label={t('plan-current')}
          groups={[
            teachers('current_category'),
            heads('current_head_category'),
            groups('old', old?.label ?? '', 'old_category'),
          ]}
          answers={answers}
          t={t}
        />
        <PlanSelect
          name="wished"
          label={t('plan-wished')}
          groups={[teachers('category'), heads('head_category')]}
          answers={answers}
          t={t}
        />
        {named(about).map((field) => (
          <PlanField field={labelled(field, t)} answers={answers} t={t} />
        ))}
      </fieldset>
      <fieldset class="fields">
        <legend safe>{t('plan-form-evidence')}</legend>
        {named(evidence).map((field) => (
          <PlanField field={field} answers={answers} t={t} />
        ))}
      </fieldset>
      {further.length > 0 ? (
        <fieldset class="fields">
          <legend safe>{t('plan-form-more')}</legend>
          {further.map((field) => (
            <PlanField field={field} answers={answers} t={t} />
          ))}
        </fieldset>
      ) : (
        ''
      )}
      <p class="page-actions">
        <button class="button" type="submit" safe>
          {t(plan ? 'plan-again' : 'plan-submit')}
        </button>
        <span class="hint" safe>
          {t('plan-form-optional')}
        </span>
      </p>
    </form>
  );
}

/** Beside the categories the shared label of this input says too little. */
function labelled(field: PlanInput, t: Text): PlanInput {
  return field.input === 'action' ? { ...field, label: t('plan-action') } : field;
}
