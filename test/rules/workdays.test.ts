import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { workYearSchema } from '../../src/domain/work-calendar.ts';
import { createWorkdays } from '../../src/rules/create-workdays.ts';

const text = readFileSync(new URL('../../knowledge/holidays.yaml', import.meta.url), 'utf8');
const years = z.array(workYearSchema).parse(parse(text));
const workdays = createWorkdays(years);
const first = years[0]?.year ?? 0;
const last = years.at(-1)?.year ?? 0;

function dayAfter(from: string, days: number): string {
  const time = Date.parse(`${from}T00:00:00Z`) + days * 86_400_000;
  return new Date(time).toISOString().slice(0, 10);
}
const span = (Date.parse(`${last}-12-31`) - Date.parse(`${first}-01-01`)) / 86_400_000;
const anyDay = fc.integer({ min: 0, max: span }).map((days) => dayAfter(`${first}-01-01`, days));
const workday = anyDay.filter((day) => workdays.isWorkday(day));
const count = fc.integer({ min: 1, max: 40 });

describe('the listed days off', () => {
  it('stand in their own year, once each, and are no worked days', () => {
    for (const { year, off, worked } of years) {
      const days = [...off.map(({ day }) => day), ...worked];
      expect(new Set(days).size).toBe(days.length);
      expect(days.every((day) => day.startsWith(`${year}-`))).toBe(true);
    }
  });

  it('cover years without a gap', () => {
    expect(years.map(({ year }) => year)).toEqual(years.map((_, index) => first + index));
  });

  it('are days off, and the worked weekends are worked', () => {
    for (const { off, worked } of years) {
      expect(off.some(({ day }) => workdays.isWorkday(day))).toBe(false);
      expect(worked.every((day) => workdays.isWorkday(day))).toBe(true);
      expect(worked.every((day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))).toBe(true);
    }
  });

  it('make up for every state holiday that falls on a weekend', () => {
    const withoutMove = /Рождество|Курбан/u;
    for (const { off } of years) {
      const weekend = off.filter(
        ({ day, name }) =>
          [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) && !withoutMove.test(name.ru),
      );
      for (const { day } of weekend) {
        const [, month, date] = day.split('-').map(Number);
        const mark = new RegExp(`^выходной вместо \\S+ ${date} `, 'u');
        const moved = off.filter((other) => mark.test(other.name.ru) && other.day > day);
        expect(moved.length, `${day} of month ${month}`).toBe(1);
      }
    }
  });
});

describe('counting working days', () => {
  it('ends on a working day', () => {
    fc.assert(
      fc.property(anyDay, count, (day, n) => {
        expect(workdays.isWorkday(workdays.add(day, n).day)).toBe(true);
        expect(workdays.isWorkday(workdays.subtract(day, n).day)).toBe(true);
      }),
    );
  });

  it('comes back when it counts back from a working day', () => {
    fc.assert(
      fc.property(workday, count, (day, n) => {
        expect(workdays.subtract(workdays.add(day, n).day, n).day).toBe(day);
        expect(workdays.add(workdays.subtract(day, n).day, n).day).toBe(day);
      }),
    );
  });

  it('counts every working day on the way, and the first day is not counted', () => {
    fc.assert(
      fc.property(anyDay, count, (day, n) => {
        const { day: end } = workdays.add(day, n);
        let counted = 0;
        for (let at = dayAfter(day, 1); at <= end; at = dayAfter(at, 1))
          if (workdays.isWorkday(at)) counted += 1;
        expect(counted).toBe(n);
      }),
    );
  });

  it('adds up', () => {
    fc.assert(
      fc.property(anyDay, count, count, (day, a, b) => {
        expect(workdays.add(workdays.add(day, a).day, b).day).toBe(workdays.add(day, a + b).day);
      }),
    );
  });

  it('never runs backwards: a later start or a longer count ends no earlier', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 30 }), count, (day, later, n) => {
        const { day: end } = workdays.add(day, n);
        expect(workdays.add(dayAfter(day, later), n).day >= end).toBe(true);
        expect(workdays.add(day, n + 1).day > end).toBe(true);
      }),
    );
  });

  it('takes the day itself where it is a working day, else the next one', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { day: found } = workdays.onOrAfter(day);
        expect(found).toBe(workdays.isWorkday(day) ? day : workdays.add(day, 1).day);
      }),
    );
  });

  it('says so when it runs through a year that is not listed', () => {
    fc.assert(
      fc.property(anyDay, count, (day, n) => {
        const { day: end, covered } = workdays.add(day, n);
        expect(covered).toBe(Number(end.slice(0, 4)) <= last);
      }),
    );
    expect(workdays.add(`${last + 1}-06-01`, 1).covered).toBe(false);
    expect(workdays.subtract(`${first}-01-03`, 5).covered).toBe(false);
    expect(workdays.onOrAfter(`${last + 1}-06-01`).covered).toBe(false);
    expect(workdays.add(`${last}-12-25`, 10).covered).toBe(false);
  });
});

describe('days that people ask about', () => {
  it.each([
    ['2025-09-15', 5, '2025-09-22'],
    ['2025-10-06', 5, '2025-10-13'],
    ['2025-11-10', 15, '2025-12-01'],
    ['2025-09-08', 5, '2025-09-15'],
    ['2025-10-24', 1, '2025-10-28'],
    ['2025-03-20', 1, '2025-03-26'],
    ['2026-03-20', 1, '2026-03-26'],
    ['2026-05-08', 1, '2026-05-12'],
    ['2024-05-03', 1, '2024-05-04'],
    ['2024-05-06', 1, '2024-05-10'],
    ['2025-01-03', 1, '2025-01-05'],
  ])('%s and %i working days: %s', (from, n, expected) => {
    expect(workdays.add(from, n).day).toBe(expected);
  });
});
