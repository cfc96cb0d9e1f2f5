import { beforeAll, describe, expect, it } from 'vitest';
import { PersonMistake } from '../../src/domain/errors.ts';
import { type Plan, planSchema } from '../../src/domain/plan.ts';
import type { Service } from '../../src/domain/service.ts';
import { createTestApp } from '../support/test-app.ts';

type Profile = Readonly<Record<string, unknown>>;

let service: Service;
beforeAll(async () => {
  service = await createTestApp();
}, 60_000);

const plan = (profile: Profile, on = '2026-05-04', language: 'ru' | 'kk' = 'ru'): Plan =>
  planSchema.parse(service.plan({ profile, on, language }));

/** A plan in short: `id state due`, and whether it is late. */
const inShort = ({ steps }: Plan): string[] =>
  steps.map(({ id, state, due, late }) => [id, state, due, late ? 'late' : ''].filter(Boolean).join(' '));

const step = ({ steps }: Plan, id: string) => {
  const found = steps.find((one) => one.id === id);
  if (!found) throw new Error(`no step ${id}`);
  return found;
};

const expert = { post: 'teacher', current_category: 'expert', assigned_on: '2021-08-20' };

it('asks a pensioner for one application only', () => {
  const one = plan({ ...expert, action: 'confirm', time_to_pension: { years: 3, months: 10 } });
  expect(inShort(one)).toEqual(['pension todo 2026-08-20']);
  expect(one.lacking).toEqual([]);
  expect(step(one, 'pension').citations[0]).toMatchObject({ reference: 'rules-2025-02-25#30' });
});

describe('near the pension', () => {
  it('leaves the way to a new category open', () => {
    const one = plan({ ...expert, category: 'researcher', time_to_pension: { years: 3, months: 0 } });
    expect(step(one, 'pension')).toMatchObject({ state: 'not_needed' });
    expect(step(one, 'ozp').state).toBe('todo');
  });

  it('asks the commission where the two texts differ', () => {
    const one = plan({ ...expert, action: 'confirm', time_to_pension: { years: 4, months: 0 } });
    expect(step(one, 'pension').text).toContain('спорный');
    expect(one.steps.length).toBeGreaterThan(5);
  });

  it('does not promise to keep what has ended', () => {
    const late = { ...expert, assigned_on: '2020-01-10', action: 'confirm' };
    const one = plan({ ...late, time_to_pension: { years: 3, months: 0 } });
    expect(step(one, 'pension').text).toContain('спросите комиссию');
    expect(step(one, 'term')).toMatchObject({ late: true, due: '2025-01-10' });
  });
});

it('leads an expert to the next category by what is still missing', () => {
  const one = plan({
    ...expert,
    category: 'researcher',
    ozp_points: 36,
    passed_on: '2026-03-12',
    courses: [40, 32],
    lessons: [80, 82, 84, 83, 85],
    quality: 'growth',
    speeches: 'region',
    groups: 'district',
  });
  expect(inShort(one)).toEqual([
    'pension unknown',
    'may-apply done',
    'lessons done',
    'ozp todo 2026-08-20',
    'courses todo 2026-08-20',
    'portfolio todo 2026-08-20',
    'essay todo 2026-08-20',
    'apply todo 2026-08-20',
    'review todo 2026-08-20',
    'term todo 2026-08-20',
  ]);
  expect(one.lacking.filter(({ state }) => state === 'todo').map(({ id }) => id)).toEqual([
    'ozp',
    'courses',
    'groups',
    'essay',
  ]);
  expect(step(one, 'ozp').text).toMatch(/72 %.*80 % \(40 баллов\)/u);
  expect(step(one, 'courses').text).toContain('не хватает 8');
  expect(step(one, 'portfolio').items.find(({ id }) => id === 'groups')).toMatchObject({ state: 'todo' });
  expect(step(one, 'portfolio').missing.map(({ input }) => input)).toContain('districts');
  expect(step(one, 'apply').more).toContain('«педагог-модератор» на 1 год');
});

it('spares a master the test at the second confirmation, not at the third', () => {
  const master = {
    post: 'teacher',
    current_category: 'master',
    action: 'confirm',
    assigned_on: '2022-03-01',
  };
  const second = plan({ ...master, confirmation_in_a_row: 2 });
  expect(step(second, 'ozp-need')).toMatchObject({ state: 'not_needed', rule: 'ozp-exemption' });
  expect(second.steps.map(({ id }) => id)).not.toContain('ozp');
  expect(step(plan({ ...master, confirmation_in_a_row: 3 }), 'ozp')).toMatchObject({ state: 'todo' });
  const open = plan(master);
  expect(step(open, 'ozp-need').missing.map(({ input }) => input)).toEqual(['confirmation_in_a_row']);
  expect(step(open, 'ozp').state).toBe('unknown');
});

it('plans a director by heads’ own sheet, term and ladder', () => {
  const one = plan({
    post: 'first_head',
    current_head_category: 'third',
    head_category: 'first',
    assigned_on: '2023-09-01',
    ozp_points: 41,
    head_group: 'school',
  });
  expect(one.title).toContain('вторая');
  expect(step(one, 'may-apply')).toMatchObject({ state: 'todo', rule: 'head-next-category' });
  expect(step(one, 'term').due).toBe('2026-09-01');
  expect(step(one, 'ozp')).toMatchObject({ state: 'todo', due: '2026-08-31' });
  expect(step(one, 'portfolio')).toMatchObject({ rule: 'head-score' });
  expect(step(one, 'portfolio').items).toHaveLength(18);
  expect(one.steps.map(({ id }) => id)).not.toContain('lessons');
});

it('lets a head take the step that is next', () => {
  const head = { post: 'deputy', deputy_kind: 'academic', current_head_category: 'third' };
  expect(step(plan({ ...head, head_category: 'second' }), 'may-apply')).toMatchObject({ state: 'done' });
  expect(plan({ ...head, action: 'assign' }).title).toContain('вторая');
  expect(step(plan({ ...head, action: 'confirm', tenure_years: 31 }), 'ozp-need').state).toBe('not_needed');
  expect(step(plan({ ...head, action: 'confirm', tenure_years: 29 }), 'ozp').state).toBe('todo');
});

it('does not ask of a psychologist what the sheet only counts when it is there', () => {
  const one = plan({ post: 'psychologist', current_category: 'moderator', category: 'expert' });
  const states = new Map(step(one, 'portfolio').items.map(({ id, state }) => [id, state]));
  expect(states.get('pupil_contests')).toBe('not_needed');
  expect(states.get('speeches')).toBe('unknown');
  expect(states.has('quality')).toBe(false);
});

it('plans a methodist by the methodists’ sheet', () => {
  const one = plan({
    post: 'methodist',
    current_category: 'moderator',
    category: 'expert',
    ends_on: '2027-02-10',
  });
  expect(step(one, 'portfolio')).toMatchObject({ rule: 'methodist-score' });
  expect(step(one, 'portfolio').items.map(({ id }) => id)).toContain('observation_sheets');
  expect(one.steps.map(({ id }) => id)).not.toContain('lessons');
  expect(step(one, 'review').from).toBe('2027-01-01');
  expect(step(one, 'ozp').from).toBeUndefined();
});

it('asks who it is first where nothing is known, and plans no day', () => {
  const one = plan({});
  const asked = one.questions.map(({ input }) => input);
  for (const input of ['post', 'category', 'current_category', 'assigned_on']) expect(asked).toContain(input);
  expect(one.steps.every(({ due }) => due === undefined)).toBe(true);
  expect(one.questions.every(({ question, label }) => question !== '' && label !== '')).toBe(true);
});

describe('days', () => {
  it.each([
    // The day the category ends lies in the window, after it, and on both sides of its last day.
    ['2026-08-20', '2026-08-20'],
    ['2026-08-31', '2026-08-31'],
    ['2026-09-01', '2026-08-31'],
    ['2026-12-31', '2026-08-31'],
    ['2027-01-01', '2027-01-01'],
  ])('of a category that ends on %s the last day of review is %s', (ends, last) => {
    const one = plan({ ...expert, assigned_on: undefined, ends_on: ends, category: 'researcher' });
    expect(step(one, 'apply').due).toBe(last);
    expect(step(one, 'term').due).toBe(ends);
  });

  it('says so where the review is over before the category ends', () => {
    const one = plan({ ...expert, assigned_on: '2021-11-15', category: 'expert' }, '2026-09-01');
    expect(step(one, 'review')).toMatchObject({ late: true, due: '2026-08-31' });
    expect(step(one, 'late').rule).toBe('late-application');
    expect(step(one, 'apply')).toMatchObject({ due: '2026-11-15' });
    expect(one.text).toContain('31.08.2026');
    expect(
      step(plan({ ...expert, assigned_on: '2021-11-15', category: 'expert' }, '2026-08-31'), 'review').late,
    ).toBe(undefined);
  });

  it('still counts the day on which the category ends', () => {
    const one = plan({ ...expert, category: 'expert' }, '2026-08-20');
    expect(step(one, 'term')).toMatchObject({ due: '2026-08-20' });
    expect(one.steps.some(({ late, id }) => late === true || id === 'late')).toBe(false);
  });

  it('names what lateness costs once the category has ended', () => {
    const one = plan({ ...expert, category: 'expert' }, '2026-08-21');
    expect(inShort(one)[0]).toBe('term todo 2026-08-20 late');
    expect(step(one, 'late').text).toContain('«педагог-модератор» на 1 год');
    expect(one.steps.filter(({ due }) => due !== undefined)).toHaveLength(1);
  });

  it('does not plan by a day of assignment that is still ahead', () => {
    const one = plan({ ...expert, assigned_on: '2027-01-10', category: 'expert' });
    expect(step(one, 'term')).toMatchObject({ state: 'unknown' });
    expect(one.steps.every(({ due }) => due === undefined)).toBe(true);
  });

  it('shows both ends where the told days contradict each other, and plans by the earlier one', () => {
    const one = plan({ ...expert, ends_on: '2026-07-01', category: 'expert' });
    expect(step(one, 'term').due).toBe('2026-07-01');
    expect(step(one, 'term').dates.map(({ day }) => day)).toEqual(['2026-07-01', '2026-08-20']);
    expect(step(one, 'essay').due).toBe('2026-07-01');
  });

  it('counts the earliest useful test from how long a result holds', () => {
    const ahead = { ...expert, assigned_on: undefined, category: 'researcher' };
    expect(step(plan({ ...ahead, ends_on: '2027-06-15' }), 'ozp').from).toBe('2026-06-15');
    expect(step(plan({ ...ahead, ends_on: '2028-02-29' }), 'ozp').from).toBe('2027-03-01');
    expect(step(plan({ ...ahead, ends_on: '2027-05-04' }), 'ozp').from).toBe(undefined);
    expect(step(plan({ ...ahead, ends_on: '2027-05-05' }), 'ozp').from).toBe('2026-05-05');
  });

  it('shows both readings where a result ends before the last review', () => {
    const passed = { ...expert, assigned_on: undefined, category: 'researcher', ozp_points: 44 };
    const one = plan({ ...passed, ends_on: '2027-06-15', passed_on: '2026-03-12' });
    expect(step(one, 'review').due).toBe('2027-03-12');
    expect(step(one, 'review').dates.map(({ day }) => day)).toEqual(['2027-03-12', '2027-06-15']);
    expect(step(one, 'ozp')).toMatchObject({ state: 'done', dates: step(one, 'review').dates });
    expect(step(plan({ ...passed, ends_on: '2027-03-12', passed_on: '2026-03-12' }), 'ozp').dates).toEqual(
      [],
    );
    expect(step(plan({ ...passed, ends_on: '2027-03-12', passed_on: '2026-03-12' }), 'review').dates).toEqual(
      [],
    );
    expect(step(plan({ ...passed, ends_on: '2027-06-15', passed_on: '2025-03-12' }), 'ozp').state).toBe(
      'todo',
    );
    expect(step(plan({ ...passed, ends_on: '2027-06-15', passed_on: '2026-06-12' }), 'ozp').state).toBe(
      'unknown',
    );
  });

  it('shows both points for a transfer', () => {
    const one = plan({ ...expert, category: 'expert', break_reason: 'transfer', returned_on: '2026-01-12' });
    expect(step(one, 'preserve').dates.map(({ day }) => day)).toEqual(['2026-08-20', '2028-01-12']);
  });
});

describe('wishes', () => {
  it('plans the next step where one would be skipped', () => {
    const one = plan({ ...expert, category: 'master' });
    expect(one.title).toContain('педагог-исследователь');
    expect(step(one, 'may-apply')).toMatchObject({ state: 'todo' });
  });

  it('never takes a category that is not held for a confirmed one', () => {
    const one = plan({ ...expert, category: 'researcher', action: 'confirm', tenure_years: 31 });
    expect(step(one, 'ozp').state).toBe('todo');
    expect(step(plan({ ...expert, category: 'expert', tenure_years: 31 }), 'ozp-need').state).toBe(
      'not_needed',
    );
  });

  it('says from when early attestation is open, and how much of the list is missing', () => {
    const wish = { ...expert, category: 'researcher', action: 'early' };
    const soon = plan({ ...wish, last_regular_on: '2025-06-15' });
    expect(step(soon, 'early')).toMatchObject({ state: 'todo', from: '2027-06-15' });
    expect(step(plan({ ...wish, last_regular_on: '2023-06-15', lines_met: 4 }), 'early').state).toBe('todo');
    expect(step(plan({ ...wish, last_regular_on: '2023-06-15', lines_met: 5 }), 'early').state).toBe('done');
    expect(step(soon, 'ozp').more).toContain('досрочной');
  });

  it('takes a language certificate for the test where it is enough', () => {
    const wish = { ...expert, category: 'researcher', certificate: 'ielts' };
    expect(step(plan({ ...wish, ielts_score: 7 }), 'ozp-need').rule).toBe('language-certificate');
    expect(step(plan({ ...wish, ielts_score: 6.5 }), 'ozp').state).toBe('todo');
  });

  it('sends a trainee to the head with one application', () => {
    expect(inShort(plan({ trainee: true, category: 'pedagog' })).at(-1)).toBe('may-apply todo');
  });

  it('offers those with a former category what they may apply for', () => {
    const one = plan({ old_category: 'old_first', post: 'teacher' });
    expect(step(one, 'may-apply').rule).toBe('old-category');
    const spared = plan({ old_category: 'old_first', category: 'moderator', post: 'teacher' });
    expect(step(spared, 'ozp-need').state).toBe('not_needed');
  });
});

it('speaks Kazakh as fully as Russian', () => {
  const profile = { ...expert, category: 'researcher', ozp_points: 36, courses: [40, 32] };
  const [ru, kk] = [plan(profile), plan(profile, '2026-05-04', 'kk')];
  expect(inShort(kk)).toEqual(inShort(ru));
  expect(kk.id).toBe(ru.id);
  for (const one of kk.steps) expect(`${one.title} ${one.text}`).toMatch(/[әғқңөұүһі]/iu);
});

it.each([
  [{ surprise: 1 }, 'unknown_input'],
  [{ post: 'wizard' }, 'bad_input'],
  [{ assigned_on: '2026-02-30' }, 'bad_input'],
  [{ current_head_category: 'fourth' }, 'bad_input'],
  [{ courses: 'many' }, 'bad_input'],
])('refuses %j as %s', (profile, code) => {
  expect(() => plan(profile)).toThrow(expect.objectContaining({ name: PersonMistake.name, code }));
});

it('names the input as the person did', () => {
  expect(() => plan({ current_head_category: 'fourth' })).toThrow(
    expect.objectContaining({ facts: expect.objectContaining({ id: 'current_head_category' }) }),
  );
  expect(() => plan({}, '2026-02-30')).toThrow(expect.objectContaining({ code: 'bad_date' }));
});

it('says that there is no edition for a day before the first one', () => {
  const one = plan({ ...expert, category: 'researcher' }, '2020-01-01');
  expect(one.steps.some(({ text }) => text.includes('adilet.zan.kz'))).toBe(true);
});
