import Html from '@kitajs/html';
import type { PlanInput } from '../../../src/domain/plan.ts';
import type { Text } from '../../locales/load-locales.ts';
import type { PlanAnswers } from '../../plan/plan-answers.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}
interface Group {
  readonly label: string;
  readonly choices: readonly Choice[];
}

function Options({ choices, answer }: { readonly choices: readonly Choice[]; readonly answer: string }) {
  return (
    <>
      {choices.map(({ value, label }) => (
        <option value={value} {...(value === answer ? { selected: true } : {})} safe>
          {label}
        </option>
      ))}
    </>
  );
}

/** A choice among groups of values, or among one list where a group has no label. */
export function PlanSelect(props: {
  readonly name: string;
  readonly label: string;
  readonly groups: readonly Group[];
  readonly answers: PlanAnswers;
  readonly t: Text;
}): JSX.Element {
  const { name, label, groups, answers, t } = props;
  const answer = answers[name] ?? '';
  return (
    <p class="field">
      <label for={name} safe>
        {label}
      </label>
      <select id={name} name={name}>
        <option value="" safe>
          {t('plan-form-skip')}
        </option>
        {groups.map((group) =>
          group.label === '' ? (
            <Options choices={group.choices} answer={answer} />
          ) : (
            <optgroup label={group.label}>
              <Options choices={group.choices} answer={answer} />
            </optgroup>
          ),
        )}
      </select>
    </p>
  );
}

function Several({ field, answers }: { readonly field: PlanInput; readonly answers: PlanAnswers }) {
  const chosen = new Set((answers[field.input] ?? '').split(' '));
  return (
    <fieldset class="field field-several">
      <legend safe>{field.label}</legend>
      {field.choices.map(({ value, label }) => (
        <label>
          <input
            type="checkbox"
            name={field.input}
            value={value}
            {...(chosen.has(value) ? { checked: true } : {})}
          />
          <span safe>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Span({
  field,
  answers,
  t,
}: {
  readonly field: PlanInput;
  readonly answers: PlanAnswers;
  readonly t: Text;
}) {
  return (
    <fieldset class="field field-span">
      <legend safe>{field.label}</legend>
      {(['years', 'months'] as const).map((part) => (
        <label>
          <input
            type="number"
            name={`${field.input}.${part}`}
            min="0"
            max={part === 'years' ? '80' : '11'}
            value={answers[`${field.input}.${part}`] ?? ''}
          />{' '}
          <span safe>{t(`plan-${part}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

const types: Readonly<Partial<Record<PlanInput['kind'], object>>> = {
  number: { type: 'number', min: '0', step: 'any', inputmode: 'decimal' },
  day: { type: 'date', min: '1950-01-01', max: '2100-12-31' },
  list: { type: 'text', inputmode: 'text' },
};

/** One input of a profile, shown by its kind. */
export function PlanField(props: {
  readonly field: PlanInput;
  readonly answers: PlanAnswers;
  readonly t: Text;
}): JSX.Element {
  const { field, answers, t } = props;
  const { input, kind, label, choices, example } = field;
  if (kind === 'duration') return <Span field={field} answers={answers} t={t} />;
  if (kind === 'list' && choices.length > 0) return <Several field={field} answers={answers} />;
  if (choices.length > 0)
    return (
      <PlanSelect name={input} label={label} groups={[{ label: '', choices }]} answers={answers} t={t} />
    );
  // A number's field takes no words: of «36 из 50» only the figure is shown.
  const hint = kind === 'number' ? (/\d+/u.exec(example)?.[0] ?? '') : kind === 'list' ? example : '';
  return (
    <p class="field">
      <label for={input} safe>
        {label}
      </label>
      <input
        id={input}
        name={input}
        value={answers[input] ?? ''}
        {...(hint === '' ? {} : { placeholder: hint })}
        {...types[kind]}
      />
    </p>
  );
}
