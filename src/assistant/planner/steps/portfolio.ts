import type { Outcome } from '../../../domain/outcome.ts';
import type { PlanState } from '../../../domain/plan.ts';
import { defineStep, type FoundItem, type Situation } from '../define-step.ts';
import { factOf, isMissing } from '../outcome-facts.ts';
import { told } from '../profile.ts';
import { whenDue } from '../when-due.ts';

const sheets = [
  'portfolio-score',
  'methodist-score',
  'head-score',
  'deputy-score',
  'methodcabinet-head-score',
] as const;

/** Inputs that say which sheet it is; all others are evidence. */
const frame = [
  'category',
  'head_category',
  'post',
  'pupils_group',
  'methodist_kind',
  'head_group',
  'deputy_kind',
  'special_education',
  'cabinet_role',
  'course_group',
];
/** Rows that have a step of their own. */
const apart = ['lesson_score', 'course_hours'];

/** Appendices 12 and 13: every criterion has to be met, so what is missing is every criterion that is not. */
export const portfolio = defineStep({
  id: 'portfolio',
  rules: sheets,
  says: ['unknown', 'all_there', 'some_lack', 'untold'],
  lacks: true,
  make(situation) {
    const { run, profile, deadline } = situation;
    const sheet = sheetOf(situation);
    const nothing = Object.fromEntries(
      Object.keys(profile)
        .filter((id) => !frame.includes(id))
        .map((id) => [id, undefined]),
    );
    const whole = run(sheet, nothing);
    if (whole.kind === 'not_applicable') return undefined;
    if (isMissing(whole)) return { say: 'unknown', state: 'unknown', outcome: whole };
    // With one row told the outcome says of each other one how it stands.
    const outcome = run(sheet, { lesson_score: undefined, course_hours: 0, lessons: undefined });
    if (!('facts' in outcome)) return { say: 'unknown', state: 'unknown', outcome };
    const items = itemsOf(whole, outcome);
    const has = (state: PlanState) => items.some((item) => item.state === state);
    const missing = [
      ...(sheet === 'head-score' && profile.head_group === undefined ? ['head_group'] : []),
      ...items.filter(({ state }) => state === 'unknown').map(({ id }) => inputOf(id, situation)),
    ];
    const due = whenDue(deadline);
    if (has('todo')) return { say: 'some_lack', state: 'todo', outcome: whole, items, missing, ...due };
    if (has('unknown')) return { say: 'untold', state: 'unknown', outcome: whole, items, missing, ...due };
    return { say: 'all_there', state: 'done', outcome: whole, items, missing };
  },
});

function sheetOf({ profile, head }: Situation): (typeof sheets)[number] {
  const post = told(profile, 'post');
  const cabinet = profile.cabinet_role !== undefined || profile.course_group === 'methodcabinet';
  if (head && cabinet) return 'methodcabinet-head-score';
  if (post === 'first_head') return 'head-score';
  if (post === 'deputy') return 'deputy-score';
  const methodist = post === 'methodist' || post === 'methodcabinet_methodist' || post === 'department_head';
  return methodist ? 'methodist-score' : 'portfolio-score';
}

/** Every row that the category asks for, with what is known of it. A row named nowhere is «when there is». */
function itemsOf(whole: Outcome, outcome: Outcome): FoundItem[] {
  const zero = idsOf(outcome, 'missing');
  const untold = idsOf(outcome, 'untold');
  const scored = idsOf(outcome, 'points');
  const asked = factOf(whole, 'asked');
  return (asked?.type === 'list' ? asked.items : []).flatMap((item): FoundItem[] => {
    const id = item.type === 'pair' && item.name.type === 'choice' ? item.name.value : undefined;
    if (id === undefined || item.type !== 'pair' || apart.includes(id)) return [];
    const state = zero.has(id) ? 'todo' : untold.has(id) ? 'unknown' : scored.has(id) ? 'done' : 'not_needed';
    return [{ id, need: item.content, state }];
  });
}

function idsOf(outcome: Outcome, name: string): ReadonlySet<string> {
  const fact = factOf(outcome, name);
  const items = fact?.type === 'list' ? fact.items : [];
  return new Set(
    items.flatMap((item) => {
      const of = item.type === 'pair' ? item.name : item;
      return of.type === 'choice' ? [of.value] : [];
    }),
  );
}

/** Which input tells a row: its own, and for experience passed on what is counted for the category. */
function inputOf(id: string, { target }: Situation): string {
  return id === 'transmission' ? (target.category === 'master' ? 'regions' : 'districts') : id;
}
