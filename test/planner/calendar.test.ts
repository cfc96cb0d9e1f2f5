import ICAL from 'ical.js';
import { beforeAll, expect, it } from 'vitest';
import type { Service } from '../../src/domain/service.ts';
import { createTestApp } from '../support/test-app.ts';

let service: Service;
beforeAll(async () => {
  service = await createTestApp();
}, 60_000);

const expert = {
  post: 'teacher',
  current_category: 'expert',
  category: 'researcher',
  assigned_on: '2021-08-20',
};

const calendarOf = (profile: object, language: 'ru' | 'kk' = 'ru', on = '2026-05-04') => {
  const plan = service.plan({ profile: { ...profile }, on, language });
  return { plan, text: service.planCalendar(plan) };
};
/** The events of a calendar as another library reads them. */
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

it.each(['ru', 'kk'] as const)('gives every open last day as an all-day event in %s', (language) => {
  const { plan, text } = calendarOf(expert, language);
  const open = plan.steps.filter(({ due, late }) => due !== undefined && !late);
  const events = eventsOf(text);
  expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual(
    open.map(({ title, due }) => [title, due]),
  );
  for (const event of events) {
    expect(event.startDate.isDate).toBe(true);
    expect(event.component.getAllSubcomponents('valarm').length).toBeGreaterThan(0);
    expect(event.description).toMatch(language === 'ru' ? /Правила/u : /Қағидалар/u);
  }
  const [portfolio] = events.filter(({ uid }) => uid.includes('-portfolio@'));
  expect(portfolio?.description).toMatch(/\n- \p{Lu}/u);
});

it('is UTF-8 with lines of at most 75 bytes that end in CR LF, and dates without a time', () => {
  const { text } = calendarOf(expert, 'kk');
  const lines = text.split('\r\n');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  expect(text).toContain('DTSTART;VALUE=DATE:20260820');
  expect(text).not.toContain('\uFFFD');
});

it('keeps the UIDs when evidence is added, so that a calendar updates its events', () => {
  const uids = (profile: object, on?: string) =>
    eventsOf(calendarOf(profile, 'ru', on).text).map(({ uid }) => uid);
  const before = uids(expert);
  expect(new Set(before).size).toBe(before.length);
  const after = uids({ ...expert, courses: [72] }, '2026-06-01');
  expect(after.filter((uid) => !before.includes(uid))).toEqual([]);
  expect(uids({ ...expert, assigned_on: '2022-01-10' }).some((uid) => before.includes(uid))).toBe(false);
  expect(calendarOf(expert).text).toBe(calendarOf(expert).text);
});

it('refuses a plan without a day ahead', () => {
  expect(() => calendarOf({})).toThrow(expect.objectContaining({ code: 'plan_without_days' }));
  expect(() => calendarOf(expert, 'ru', '2026-09-01')).toThrow(
    expect.objectContaining({ code: 'plan_without_days' }),
  );
});
