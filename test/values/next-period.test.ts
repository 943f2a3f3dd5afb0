import { dayFromIso } from "../../src/values/calendar-date";
import { foldText } from "../../src/values/fold";
import { isLanguage } from "../../src/values/language";
import { nextPeriod } from "../../src/values/next-period";
import type { Period } from "../../src/values/period";
import { periodFromId } from "../../src/values/read-period";
import { readYearToDate } from "../../src/values/year-to-date";

function made(type: Period["type"], from: string, to: string): Period {
  return { id: "P", type, from: dayFromIso(from), to: dayFromIso(to) };
}

test.each([
  ["2022-01", "2022-02"],
  ["2022-12", "2023-01"],
  ["2022-T3", "2023-T1"],
  ["2022-Q4", "2023-Q1"],
  ["2022-H1", "2022-H2"],
  ["2022", "2023"],
  ["2022-W02", "2022-W03"],
  ["2022-W02-09", "2022-W10-17"],
  ["2022-01-10..2022-01-12", "2022-01-13..2022-01-15"],
])("after %s comes %s", (id, next) => {
  const period = periodFromId(id);
  expect(period && nextPeriod(period).id).toBe(next);
});

test.each([
  ["month", "2022-01-10", "2022-02-09", "2022-02-10..2022-03-12"],
  ["week", "2022-01-10", "2022-01-15", "2022-01-16..2022-01-21"],
] as const)("a %s from %s to %s that is none of the calendar's is followed by as many days", (type, from, to, next) => {
  expect(nextPeriod(made(type, from, to)).id).toBe(next);
});

test.each(["2022-01-10..2022-01-09", "2022-01-10.-2022-01-12", "2022-13-10..2022-01-12", "2022-01-10..2022-02-30", "2022-01-10..2022-01-12x", "x2022-01-10..2022-01-12"])("%s is no period of two days", (id) => {
  expect(periodFromId(id)).toBeNull();
});

test("a single day is a period of its own", () => {
  expect(periodFromId("2022-01-10..2022-01-10")).toMatchObject({ type: "custom", from: dayFromIso("2022-01-10"), to: dayFromIso("2022-01-10") });
});

describe("the year to date", () => {
  const TO = dayFromIso("2022-03-06");
  test.each([
    ["Hittil i år", "2022-01-01..2022-03-06", false],
    ["hittil i 2022", "2022-01-01..2022-03-06", true],
    ["YTD 2021", "2021-01-01..2021-12-31", true],
    ["hittil i 1900", "1900-01-01..1900-12-31", true],
  ])("%s", (text, id, hasYear) => {
    const read = readYearToDate(foldText(text), TO);
    expect(read && [read.period.id, read.hasYear]).toEqual([id, hasYear]);
  });

  test.each(["hittil i 2023", "hittil i 1899", "hittil i 22", "hittil i 02021", "hittil i 2.22", "hittil i mars", "hittil i ", "2021", "i fjor"])("«%s» is none", (text) => {
    expect(readYearToDate(foldText(text), TO)).toBeNull();
  });

  test("needs a day to count to", () => {
    expect(readYearToDate("hittil i år", Number.MIN_SAFE_INTEGER)).toBeNull();
  });
});

test("three languages, and nothing else, can be read in", () => {
  expect(["nb", "nn", "en", "sv", "", null, 1].map(isLanguage)).toEqual([true, true, true, false, false, false, false]);
});
