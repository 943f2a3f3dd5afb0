import fc from "fast-check";
import { dayFromIso, isoDate, weekdayOf } from "../../src/values/calendar-date";
import { dayOfIsoWeek, isoWeekOf, weeksInYear } from "../../src/values/iso-week";

test("2022-W02 starts 10.01, W09 ends 06.03, W10 ends 13.03", () => {
  expect(isoDate(dayOfIsoWeek(2022, 2, 1))).toBe("2022-01-10");
  expect(isoDate(dayOfIsoWeek(2022, 9, 7))).toBe("2022-03-06");
  expect(isoDate(dayOfIsoWeek(2022, 10, 7))).toBe("2022-03-13");
});

test("years with a week 53", () => {
  const long = Array.from({ length: 40 }, (_, index) => 2000 + index).filter((year) => weeksInYear(year) === 53);
  expect(long).toEqual([2004, 2009, 2015, 2020, 2026, 2032, 2037]);
});

test.each([
  ["2020-12-31", 2020, 53],
  ["2021-01-03", 2020, 53],
  ["2021-01-04", 2021, 1],
  ["2018-12-31", 2019, 1],
  ["2022-01-01", 2021, 52],
])("%s lies in %i week %i", (iso, year, week) => {
  expect(isoWeekOf(dayFromIso(iso))).toEqual({ year, week });
});

test("a day's week leads back to the day", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100000, max: 200000 }), (day) => {
      const { year, week } = isoWeekOf(day);
      expect(dayOfIsoWeek(year, week, weekdayOf(day))).toBe(day);
      expect(week).toBeLessThanOrEqual(weeksInYear(year));
    }),
  );
});
