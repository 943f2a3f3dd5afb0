import fc from "fast-check";
import { dayFromIso, dayOf } from "../../src/values/calendar-date";
import { LANGUAGES } from "../../src/values/language";
import { NONE } from "../../src/values/none";
import { isWorkingDay, publicHoliday, workingDaysBetween } from "../../src/values/working-days";

const between = (from: string, to: string): number => workingDaysBetween(dayFromIso(from), dayFromIso(to));

describe("the seed's slips in calendar and working days", () => {
  test.each([
    ["2020-12-15", "2020-12-17", 2, 2],
    ["2021-02-15", "2021-02-11", -4, -2],
    ["2021-08-31", "2021-09-10", 10, 8],
    ["2021-09-21", "2021-09-21", 0, 0],
    ["2021-04-01", "2021-04-05", 4, 0],
    ["2021-12-10", "2022-01-01", 22, 15],
    ["2021-12-10", "2022-01-31", 52, 36],
    ["2021-08-31", "2021-09-08", 8, 6],
    ["2021-11-30", "2022-03-10", 100, 72],
    ["2022-01-31", "2022-03-10", 38, 28],
  ])("%s to %s", (from, to, calendar, working) => {
    expect(dayFromIso(to) - dayFromIso(from)).toBe(calendar);
    expect(between(from, to)).toBe(working);
  });
});

test("public holidays of 2021 and 2022", () => {
  const named = (year: number): string[] => {
    const found: string[] = [];
    for (let day = dayOf(year, 1, 1); day <= dayOf(year, 12, 31); day++) {
      const holiday = publicHoliday(day);
      if (holiday) found.push(`${day - dayOf(year, 1, 1) + 1} ${holiday.name.nb}`);
    }
    return found;
  };
  expect(named(2021)).toEqual([
    "1 1. nyttårsdag",
    "91 skjærtorsdag",
    "92 langfredag",
    "94 1. påskedag",
    "95 2. påskedag",
    "121 1. mai",
    "133 Kristi himmelfartsdag",
    "137 17. mai",
    "143 1. pinsedag",
    "144 2. pinsedag",
    "359 1. juledag",
    "360 2. juledag",
  ]);
  expect(publicHoliday(dayOf(2022, 4, 17))?.name).toEqual({ nb: "1. påskedag", nn: "1. påskedag", en: "Easter Sunday" });
  expect(publicHoliday(dayOf(2022, 12, 24))).toBeNull();
});

/** Dates as published (US Naval Observatory and the Church of Norway's calendars), early, late and around. */
test.each(["1961-04-02", "2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20", "2038-04-25", "2285-03-22"])(
  "Easter Sunday %s",
  (iso) => {
    expect(publicHoliday(dayFromIso(iso))?.name.en).toBe("Easter Sunday");
    expect(publicHoliday(dayFromIso(iso) + 1)?.name.en).toBe("Easter Monday");
  },
);

test("Christmas Eve and New Year's Eve are working days, weekends are not", () => {
  expect(isWorkingDay(dayOf(2021, 12, 24))).toBe(true);
  expect(isWorkingDay(dayOf(2021, 12, 31))).toBe(true);
  expect(isWorkingDay(dayOf(2021, 1, 30))).toBe(false);
  expect(isWorkingDay(dayOf(2021, 5, 17))).toBe(false);
});

test("every name is there in every language", () => {
  for (let day = dayOf(2021, 1, 1); day <= dayOf(2021, 12, 31); day++) {
    const holiday = publicHoliday(day);
    for (const language of LANGUAGES) if (holiday) expect(holiday.name[language]).not.toBe("");
  }
});

test("counts the working days one by one, either way, over years", () => {
  const day = fc.integer({ min: dayOf(1969, 1, 1), max: dayOf(2040, 12, 31) });
  fc.assert(
    fc.property(day, fc.nat(900), (from, length) => {
      let count = 0;
      for (let step = 1; step <= length; step++) if (isWorkingDay(from + step)) count++;
      expect(workingDaysBetween(from, from + length)).toBe(count);
      expect(workingDaysBetween(from + length, from)).toBe(count === 0 ? 0 : -count);
    }),
    { numRuns: 100 },
  );
});

test("nothing between a day and no day", () => {
  expect(workingDaysBetween(NONE, 0)).toBe(NONE);
  expect(workingDaysBetween(0, NONE)).toBe(NONE);
});
