import { createHash } from 'node:crypto';
import { type Day, daySchema } from '../../domain/day.ts';
import { PersonMistake } from '../../domain/errors.ts';
import type { Language } from '../../domain/language.ts';
import type { Fact } from '../../domain/outcome.ts';
import type { Plan, PlanStep } from '../../domain/plan.ts';
import type { PlanWords } from '../../domain/plan-words.ts';
import type { Service } from '../../domain/service.ts';
import type { Workdays } from '../../rules/create-workdays.ts';
import { buildSituation, findSteps } from './build-situation.ts';
import { checkProfile } from './check-profile.ts';
import { createStepComposer, type StepComposerDeps } from './compose-step.ts';
import type { Situation } from './define-step.ts';
import { lackingOf } from './lacking-of.ts';
import { planCalendar } from './plan-calendar.ts';
import { createPlanInputs } from './plan-inputs.ts';
import type { Profile } from './profile.ts';
import { allSteps } from './steps/all-steps.ts';

/** What the person and the wish are known by: evidence that is added later leaves the plan's id as it was. */
const identity = [
  'post',
  'current_category',
  'current_head_category',
  'old_category',
  'category',
  'head_category',
  'action',
  'assigned_on',
  'ends_on',
];

/** Plans the way to a category: small steps, each over one rule, for a profile as of a day. */
export function createPlanner(
  deps: Omit<StepComposerDeps, 'inputs'> & {
    readonly ruleService: Service['rules'];
    readonly workdays: Workdays;
    readonly today: () => Day;
  },
): Pick<Service, 'plan' | 'planCalendar' | 'planInputs'> {
  const { content, phrases, factWords, ruleService, today } = deps;
  const inputs = createPlanInputs(deps);
  const composeStep = createStepComposer({ ...deps, inputs });

  function words(): PlanWords {
    if (!content.plan) throw new Error('knowledge/plan.yaml is missing');
    return content.plan;
  }

  return {
    plan({ profile, on = today(), language }) {
      if (!daySchema.safeParse(on).success) {
        throw new PersonMistake('bad_date', { value: String(on).slice(0, 40) });
      }
      const checked = checkProfile(profile, { inputs, rules: ruleService, language });
      const situation = buildSituation(deps, checked, on);
      const found = findSteps(situation);
      const order = (id: string) => words().steps[id]?.order ?? 0;
      const steps = found
        .map(({ maker, finding }) => composeStep(maker, finding, language))
        .sort((a, b) => placeOf(a).localeCompare(placeOf(b)) || order(a.id) - order(b.id));
      const lacks = new Set(allSteps.filter((maker) => maker.lacks).map(({ id }) => id));
      const lacking = steps.filter(({ id }) => lacks.has(id)).flatMap(lackingOf);
      const asked = [...new Set(steps.flatMap((step) => step.missing.map(({ input }) => input)))];
      const stopped = found.find(({ finding }) => finding.stop)?.maker.id;
      return {
        id: idOf(checked),
        language,
        on,
        title: titleOf(situation, language),
        text: summary({ situation, steps, lacking, stopped, language }),
        steps,
        lacking,
        questions: asked.map((id) => inputs.view(id, language)),
        policy: words().policy[language],
      };
    },
    planCalendar: (plan) => planCalendar(plan, words()),
    planInputs: (language) => inputs.list(language),
  };

  function titleOf({ target, head }: Situation, language: Language): string {
    const { titles } = words();
    const category = head ? target.headCategory : target.category;
    const key = category === undefined ? 'open' : head ? 'head' : 'teacher';
    const fact: Fact | undefined =
      category === undefined
        ? undefined
        : { type: 'choice', vocabulary: head ? 'head_category' : 'category', value: category };
    const text = titles[key]?.[language];
    if (text === undefined) throw new Error(`knowledge/plan.yaml: no title ${key}`);
    return phrases.pattern(language, text, factWords.args(fact ? { category: fact } : {}, language));
  }

  function summary(request: {
    readonly situation: Situation;
    readonly steps: readonly PlanStep[];
    readonly lacking: Plan['lacking'];
    readonly stopped: string | undefined;
    readonly language: Language;
  }): string {
    const { situation, lacking, stopped, language } = request;
    const { state, ends, last } = situation.deadline;
    const { summaries } = words();
    const days = state === 'open' && last !== ends ? 'days_open_earlier' : `days_${state}`;
    const facts: Record<string, Fact> = {
      ...(ends === undefined ? {} : { ends: { type: 'day', value: ends } }),
      ...(last === undefined ? {} : { last: { type: 'day', value: last } }),
      lacks: { type: 'number', value: lacking.filter((one) => one.state === 'todo').length, unit: 'count' },
      open: { type: 'number', value: lacking.filter((one) => one.state === 'unknown').length, unit: 'count' },
    };
    const keys =
      stopped === undefined ? [days, lacking.length > 0 ? 'lacking' : 'all_there'] : [`stop_${stopped}`];
    return keys
      .map((key) => {
        const text = summaries[key]?.[language];
        if (text === undefined) throw new Error(`knowledge/plan.yaml: no summary ${key}`);
        return phrases.pattern(language, text, factWords.args(facts, language));
      })
      .join(' ');
  }
}

/** Late steps first, then those without a last day, then by that day. */
function placeOf({ due, late }: PlanStep): string {
  return due === undefined ? '1' : `${late ? '0' : '2'}${due}`;
}

function idOf(profile: Profile): string {
  const known = identity.map((id) => [id, profile[id] ?? '']);
  return createHash('sha256').update(JSON.stringify(known)).digest('hex').slice(0, 20);
}
