import { describe, expect, it } from 'vitest';
import { allChecks } from '../../evals/checks/all-checks.ts';
import type { Seen } from '../../evals/checks/check.ts';
import { cited, seenOf } from './seen.ts';

const POINT = 'rules-2025-02-25#39';

/** What the checks of a name say: true, false, or undefined where none applies. */
function verdict(name: string, seen: Seen): boolean | undefined {
  const found = allChecks.flatMap((check) => (check.name === name ? (check.look(seen) ?? []) : []));
  return found.length === 0 ? undefined : found.every(({ ok }) => ok);
}

const asks = (input: string) => [{ input, question: '?', choices: [] }];
const computed = (inputs: Record<string, string>, rule = 'ozp-threshold') => ({
  status: 'computed' as const,
  citations: [cited(POINT)],
  computation: {
    rule,
    title: 'Порог',
    inputs: Object.entries(inputs).map(([id, value]) => ({ id, label: id, value })),
    result: {},
    trace: [],
  },
});

describe('citation right', () => {
  const expected = { points: [POINT] };

  it.each([
    ['the point', { citations: [cited(POINT)] }, true],
    ['a sub-point', { citations: [cited(`${POINT}/1`)] }, true],
    ['the point of another edition', { citations: [cited('draft-slides-2023#39')] }, false],
    ['none', {}, false],
    ['the point, but nothing told', { status: 'unanswerable' as const, citations: [cited(POINT)] }, false],
    ['a refusal', { status: 'refused' as const, citations: [cited(POINT)] }, false],
    ['a question back on the point', { status: 'clarification' as const, citations: [cited(POINT)] }, true],
    ['what its rule needs', { status: 'clarification' as const, missing: asks('category') }, true],
    ['what its rule needs not', { status: 'clarification' as const, missing: asks('shoe_size') }, false],
  ])('%s', (_, answer, ok) => {
    expect(verdict('citation right', seenOf({ expect: expected, answer }))).toBe(ok);
  });

  it('is met by an allowed silence, and is not asked where no point is expected', () => {
    const answer = { status: 'unanswerable' as const };
    expect(verdict('citation right', seenOf({ expect: { ...expected, kinds: ['silent'] }, answer }))).toBe(
      true,
    );
    expect(verdict('citation right', seenOf({ expect: { kinds: ['silent'] }, answer }))).toBeUndefined();
  });
});

describe('what is no norm', () => {
  it.each([
    ['silence', 'silent', { status: 'unanswerable' as const }, true],
    ['silence', 'silent', { status: 'answered' as const }, false],
    ['refusal', 'refused', { status: 'refused' as const }, true],
    ['refusal', 'refused', { status: 'out_of_scope' as const }, false],
    ['off topic', 'off_topic', { status: 'out_of_scope' as const }, true],
    ['small talk', 'smalltalk', {}, true],
    ['small talk', 'smalltalk', { citations: [cited(POINT)] }, false],
    [
      'hand-over',
      'person',
      { status: 'escalated' as const, case: { id: 'K-1', state: 'open' as const } },
      true,
    ],
    ['hand-over', 'person', { status: 'escalated' as const }, false],
    ['hand-over', 'person', { status: 'unanswerable' as const }, false],
  ])('%s: %s', (name, kind, answer, ok) => {
    expect(verdict(name, seenOf({ expect: { kinds: [kind] }, answer }))).toBe(ok);
  });

  it('looks at a named status, and at the case of a hand-over', () => {
    const escalated = { statuses: ['escalated'] };
    expect(verdict('hand-over', seenOf({ expect: escalated, answer: { status: 'escalated' } }))).toBe(false);
    expect(
      verdict(
        'hand-over',
        seenOf({ expect: escalated, answer: { status: 'escalated', case: { id: 'K-1', state: 'open' } } }),
      ),
    ).toBe(true);
    expect(verdict('status', seenOf({ expect: { statuses: ['computed', 'answered'] } }))).toBe(true);
    expect(verdict('status', seenOf({ expect: { statuses: ['computed'] } }))).toBe(false);
    expect(verdict('status', seenOf({}))).toBeUndefined();
  });
});

describe('rule and inputs', () => {
  const said = { rule: 'ozp-threshold', points: [POINT], inputs: { category: 'expert', ozp_points: 36 } };
  const right = { category: 'педагог-эксперт', ozp_points: '36 баллов' };

  it.each([
    ['computed by it', computed(right), true],
    ['computed by another', computed({}, 'pension-exemption'), false],
    ['told by an article though there were figures', { citations: [cited(POINT)] }, false],
    ['asked for what was said', { status: 'clarification' as const, missing: asks('category') }, false],
    ['asked for what was not said', { status: 'clarification' as const, missing: asks('left') }, true],
  ])('%s', (_, answer, ok) => {
    expect(verdict('rule', seenOf({ expect: said, answer }))).toBe(ok);
  });

  it('lets an article tell it where nothing was said to calculate with', () => {
    const answer = { citations: [cited(POINT)] };
    expect(verdict('rule', seenOf({ expect: { ...said, inputs: {} }, answer }))).toBe(true);
  });

  it.each([
    ['as said', right, true],
    ['another figure', { ...right, ozp_points: '35 баллов' }, false],
    ['another category', { ...right, category: 'педагог-мастер' }, false],
    ['one not heard', { category: 'педагог-эксперт' }, false],
  ])('inputs: %s', (_, inputs, ok) => {
    expect(verdict('inputs', seenOf({ expect: said, answer: computed(inputs) }))).toBe(ok);
  });

  it('compares days and durations by their numbers', () => {
    const inputs = { assigned_on: '2021-08-20', left: { years: 4, months: 0 } };
    const expected = { rule: 'ozp-threshold', inputs };
    const heard = computed({ assigned_on: '20.08.2021', left: '4 года' });
    expect(verdict('inputs', seenOf({ expect: expected, answer: heard }))).toBe(true);
    const other = computed({ assigned_on: '20.08.2021', left: '4 года 1 месяц' });
    expect(verdict('inputs', seenOf({ expect: expected, answer: other }))).toBe(false);
  });

  it('asks for one of the expected inputs and for nothing else', () => {
    const expected = { asks: ['category', 'left'] };
    const status = 'clarification' as const;
    expect(
      verdict('clarification', seenOf({ expect: expected, answer: { status, missing: asks('left') } })),
    ).toBe(true);
    const both = [...asks('left'), ...asks('shoe_size')];
    expect(verdict('clarification', seenOf({ expect: expected, answer: { status, missing: both } }))).toBe(
      false,
    );
    expect(verdict('clarification', seenOf({ expect: expected }))).toBe(false);
  });
});

describe('what is said', () => {
  it.each([
    [{ says: ['4'] }, true],
    [{ says: ['40'] }, false],
    [{ says: ['четыре|4'] }, true],
    [{ says: ['НЕ БОЛЕЕ 4 лет'] }, true],
    [{ never: ['5'] }, true],
    [{ never: ['4 лет'] }, false],
  ])('%o', (expected, ok) => {
    const text = 'Освобождают, когда осталось не более 4\u00a0лет.\n\nВ слайдах стоит 5.';
    expect(verdict('content', seenOf({ expect: expected, answer: { text } }))).toBe(ok);
  });

  it('shows every document that differs', () => {
    const conflict = { topic: 't', value: '5', citation: cited('draft-slides-2023#l515', 'draft') };
    const differs = ['draft-slides-2023'];
    expect(verdict('conflict shown', seenOf({ expect: { differs } }))).toBe(false);
    expect(
      verdict('conflict shown', seenOf({ expect: { differs }, answer: { conflicts: [conflict] } })),
    ).toBe(true);
  });
});

describe('citations', () => {
  it.each([
    [POINT, true],
    ['rules-2025-02-25#38-39', true],
    ['rules-2025-02-25#99', false],
    ['nowhere-2020#1', false],
    ['methodology-2025#l163', true],
  ])('%s is valid: %s', (reference, ok) => {
    expect(verdict('citation valid', seenOf({ answer: { citations: [cited(reference)] } }))).toBe(ok);
  });

  it('leads with the norm in force', () => {
    const draft = { citations: [cited('draft-slides-2023#l515', 'draft'), cited(POINT)] };
    expect(verdict('standing right', seenOf({ answer: { citations: [cited(POINT)] } }))).toBe(true);
    expect(verdict('standing right', seenOf({ answer: draft }))).toBe(false);
    expect(verdict('standing right', seenOf({ answer: draft, expect: { leads: 'draft' } }))).toBe(true);
    const methodology = { citations: [cited('methodology-2025#l163', 'methodology')] };
    const about = { points: ['methodology-2025#l163'] };
    expect(verdict('standing right', seenOf({ answer: methodology }))).toBe(false);
    expect(verdict('standing right', seenOf({ answer: methodology, expect: about }))).toBe(true);
  });
});

describe('form', () => {
  it.each([
    ['a number from nowhere', { text: 'Нужно 77 баллов.' }, false],
    ['one from the question', { text: 'Вы набрали 36.' }, true],
    [
      'one from an article on the place',
      { text: 'Стаж 30 лет.', citations: [cited('rules-2025-02-25#57')] },
      true,
    ],
    ['one from an article elsewhere', { text: 'Стаж 30 лет.' }, false],
    ['one from a fixed sentence', { text: 'Позвоните: 1414.' }, true],
    ['one of an example of what is asked', { text: 'Например, 8.', missing: asks('left') }, true],
    ['one of an example', { text: 'Напишите «40 из 50».' }, true],
    ['one behind «more»', { text: 'Да.', more: 'Всего 77.' }, false],
    ['one of the computation', { ...computed({ ozp_points: '35 баллов' }), text: '35 из 50' }, false],
  ])('grounded: %s', (_, answer, ok) => {
    expect(verdict('numbers grounded', seenOf({ answer, said: ['набрала 36'] }))).toBe(ok);
  });

  it.each([
    ['ru', 'ru', 'Категорию присваивает комиссия, и приказ издаёт первый руководитель школы.', true],
    ['ru', 'kk', 'Санатты комиссия береді, бұйрықты мектептің бірінші басшысы шығарады.', false],
    ['kk', 'kk', 'Санатты комиссия береді, бұйрықты мектептің бірінші басшысы шығарады.', true],
    ['kk', 'kk', 'Категорию присваивает комиссия, и приказ издаёт первый руководитель школы.', false],
    ['mixed', 'kk', 'Санатты комиссия береді, бұйрықты мектептің бірінші басшысы шығарады.', true],
  ] as const)('language: asked in %s, answered in %s', (asked, language, text, ok) => {
    expect(verdict('language', seenOf({ asked, answer: { language, text } }))).toBe(ok);
  });

  it('is short enough to be read at once', () => {
    expect(verdict('length', seenOf({ answer: { text: 'а'.repeat(900) } }))).toBe(true);
    expect(verdict('length', seenOf({ answer: { text: 'а'.repeat(901) } }))).toBe(false);
  });

  it.each([
    ['undefined лет', false],
    ['Порог {{ozp.threshold}}', false],
    ['Ваш ИИН 900101300123', false],
    ['Позвоните +7 701 123 45 67', false],
    ['', false],
    ['Порог — 70 %.', true],
  ])('safe: «%s»', (text, ok) => {
    expect(verdict('safe', seenOf({ answer: { text } }))).toBe(ok);
  });
});
