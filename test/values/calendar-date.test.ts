import fc from "fast-check";
import { dayFromIso, dayOf, daysInMonth, isoDate, isLeapYear, partsOf, realDay, weekdayOf, yearOf } from "../../src/values/calendar-date";
import { NONE } from "../../src/values/none";

test("days count from 1970-01-01, a Thursday", () => {
  expect(dayOf(1970, 1, 1)).toBe(0);
  expect(dayOf(2022, 1, 31)).toBe(19023);
  expect(weekdayOf(0)).toBe(4);
  expect(weekdayOf(-4)).toBe(7);
  expect(weekdayOf(dayOf(2022, 1, 31))).toBe(1);
});

test("a day's parts lead back to it, one day after another", () => {
  fc.assert(
    fc.property(fc.integer({ min: -800000, max: 3000000 }), (day) => {
      const { year, month, day: dayOfMonth } = partsOf(day);
      expect(dayOf(year, month, dayOfMonth)).toBe(day);
      expect(yearOf(day)).toBe(year);
      const next = partsOf(day + 1);
      const lastOfMonth = dayOfMonth === daysInMonth(year, month);
      expect(next.day).toBe(lastOfMonth ? 1 : dayOfMonth + 1);
    }),
  );
});

test("leap years", () => {
  expect([1900, 2000, 2022, 2024, 2100].map(isLeapYear)).toEqual([false, true, false, true, false]);
  expect(daysInMonth(2024, 2)).toBe(29);
  expect(daysInMonth(2022, 13)).toBe(0);
});

test.each([
  [2022, 2, 29],
  [2022, 4, 31],
  [2022, 0, 1],
  [2022, 13, 1],
  [2022, 1, 0],
  [2022, 1, 32],
])("%i-%i-%i is no day", (year, month, day) => {
  expect(realDay(year, month, day)).toBe(NONE);
});

test("ISO texts", () => {
  expect(isoDate(dayFromIso("2022-01-31"))).toBe("2022-01-31");
  expect(isoDate(dayOf(987, 6, 5))).toBe("0987-06-05");
  for (const text of ["2022-02-30", "2022-1-31", "31.01.2022", ""]) expect(dayFromIso(text)).toBe(NONE);
});

test("the year of a day is the same the quick way and the whole way, on both sides of every New Year", () => {
  for (let year = 1850; year <= 2250; year++) {
    const first = dayOf(year, 1, 1);
    expect([yearOf(first - 1), yearOf(first), yearOf(first + 181)]).toEqual([year - 1, year, year]);
    expect(partsOf(first)).toEqual({ year, month: 1, day: 1 });
    expect(partsOf(first - 1)).toEqual({ year: year - 1, month: 12, day: 31 });
  }
});

test.each(["22-01-31", "2022-1-31", "2022-01-3", "2022-01-311", "12022-01-31", "2022/01/31", "2022-02-30", "2022-01-31T00:00"])("%s is no ISO date", (text) => {
  expect(dayFromIso(text)).toBe(NONE);
});
