import fc from "fast-check";
import { dayOf, isoDate } from "../../src/values/calendar-date";
import { LANGUAGES } from "../../src/values/language";
import type { Period } from "../../src/values/period";
import { PERIOD_KINDS } from "../../src/values/period-kinds";
import { customPeriod } from "../../src/values/periods/custom-period";
import { weekPeriod } from "../../src/values/periods/week-period";
import { dayOfIsoWeek } from "../../src/values/iso-week";
import { periodFromId, periodTitle, readPeriod } from "../../src/values/read-period";

function told(period: Period | null | undefined): string {
  return period ? `${period.id} ${period.type} ${isoDate(period.from)}..${isoDate(period.to)}` : "none";
}

describe("period ids", () => {
  test.each([
    ["2022-W02-09", "week 2022-01-10..2022-03-06"],
    ["2022-W02-10", "week 2022-01-10..2022-03-13"],
    ["2021-W52-2022-W02", "week 2021-12-27..2022-01-16"],
    ["2020-W53", "week 2020-12-28..2021-01-03"],
    ["2022-01", "month 2022-01-01..2022-01-31"],
    ["2022-T1", "tertial 2022-01-01..2022-04-30"],
    ["2022-T3", "tertial 2022-09-01..2022-12-31"],
    ["2022-Q1", "quarter 2022-01-01..2022-03-31"],
    ["2022-H2", "halfyear 2022-07-01..2022-12-31"],
    ["2022", "year 2022-01-01..2022-12-31"],
    ["2022-01-10..2022-03-06", "custom 2022-01-10..2022-03-06"],
  ])("%s", (id, expected) => {
    expect(told(periodFromId(id))).toBe(`${id} ${expected}`);
  });
  test.each(["", "2022-W53", "2022-W00", "2022-W09-02", "2022-13", "2022-T4", "2022-Q5", "2022-03-06..2022-01-10", "2022-02-30..2022-03-06", "uke 5"])(
    "%p names none",
    (id) => {
      expect(periodFromId(id)).toBeNull();
    },
  );
});

describe("periods as people write them", () => {
  test.each([
    ["Uke 02-09", "2022-W02-09", true],
    ["Uke 02 – 09", "2022-W02-09", true],
    ["Uke 2-10 (-22)", "2022-W02-10", false],
    ["Uke 02 - 10", "2022-W02-10", true],
    ["uke 52–02", "2021-W52-2022-W02", true],
    ["veke 5 2021", "2021-W05", false],
    ["2022-w02-09", "2022-W02-09", false],
    ["januar 2022", "2022-01", false],
    ["Jan-21", "2021-01", false],
    ["mars", "2022-03", true],
    ["1. tertial 2022", "2022-T1", false],
    ["T1 2022", "2022-T1", false],
    ["2. kvartal", "2022-Q2", true],
    ["1. halvår 2021", "2021-H1", false],
    ["2022", "2022", false],
    ["10.01–06.03.2022", "2022-01-10..2022-03-06", false],
  ])("%s is %s", (text, id, inferred) => {
    const reading = readPeriod(text, { year: 2022 });
    expect(reading?.period.id).toBe(id);
    expect(reading?.flags).toEqual(inferred ? ["year-inferred"] : []);
  });
  test.each(["uke 02-09", "mars", "tertial", "", "uke 60", "31.01.2022", "våren 2022", "(uke 5 2022)", "innen mars 2022", "tull"])(
    "%p without a year is no period",
    (text) => {
      expect(readPeriod(text, { year: null })).toBeNull();
    },
  );
});

test("the year to date, to a given day", () => {
  const to = dayOf(2022, 3, 6);
  const read = (text: string): unknown => {
    const reading = readPeriod(text, { year: 2022, to });
    return reading && [reading.period.id, ...reading.flags];
  };
  expect(read("hittil i år")).toEqual(["2022-01-01..2022-03-06", "year-inferred"]);
  expect(read(" Hittil i\u00a02022")).toEqual(["2022-01-01..2022-03-06"]);
  expect(read("hittil i 2021")).toEqual(["2021-01-01..2021-12-31"]);
  expect(read("Year to date")).toEqual(["2022-01-01..2022-03-06", "year-inferred"]);
  expect(read("hittil i 2023")).toBeNull();
  expect(readPeriod("hittil i år", { year: 2022 })).toBeNull();
});

describe("over New Year", () => {
  test.each([
    ["uke 52 2021–02 2022", "2021-W52-2022-W02"],
    ["uke 52–02 2022", "2021-W52-2022-W02"],
    ["uke 53–01 2021", "2020-W53-2021-W01"],
    ["uke 53 2020", "2020-W53"],
    ["2020-W53-2021-W01", "2020-W53-2021-W01"],
    ["uke 52–53 2026", "2026-W52-53"],
    ["desember 2021–januar 2022", "2021-12-01..2022-01-31"],
    ["15.12.2021–15.01.2022", "2021-12-15..2022-01-15"],
    ["15.12–15.01.2022", "2021-12-15..2022-01-15"],
  ])("%s is %s", (text, id) => {
    expect(readPeriod(text, { year: 2022 })?.period.id).toBe(id);
  });
  test.each(["uke 53 2021", "uke 53–54 2020", "2021-W53"])("%s is no period", (text) => {
    expect(readPeriod(text, { year: null })).toBeNull();
  });
});

const someDay = fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2150, 12, 31) });

describe.each(PERIOD_KINDS.filter((kind) => kind.type !== "custom"))("every day lies in exactly one $type", (kind) => {
  test("no gap, no overlap, and the id names it again", () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const period = kind.holding(day)!;
        expect(period.from <= day && day <= period.to).toBe(true);
        expect(kind.holding(period.from)).toEqual(period);
        expect(kind.holding(period.to)).toEqual(period);
        expect(kind.holding(period.to + 1)!.from).toBe(period.to + 1);
        expect(periodFromId(period.id)).toEqual(period);
      }),
    );
  });
});

const somePeriod = fc.oneof(
  fc.tuple(fc.constantFrom(...PERIOD_KINDS), someDay).map(([kind, day]) => kind.holding(day) ?? customPeriod(day, day + 20)),
  fc.tuple(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: 52 }), fc.nat(60)).map(([year, week, more]) =>
    weekPeriod(dayOfIsoWeek(year, week, 1), dayOfIsoWeek(year, week + more, 7)),
  ),
);

test("a title reads back as its period in every language", () => {
  fc.assert(
    fc.property(somePeriod, fc.constantFrom(...LANGUAGES), (period, language) => {
      expect(told(readPeriod(periodTitle(period, language), { year: null })?.period)).toBe(told(period));
    }),
  );
});

test("titles", () => {
  const titles = (id: string): string[] => LANGUAGES.map((language) => periodTitle(periodFromId(id)!, language));
  expect(titles("2022-W02-09")).toEqual(["Uke 02–09 2022", "Veke 02–09 2022", "Weeks 02–09 2022"]);
  expect(titles("2022-W05")).toEqual(["Uke 05 2022", "Veke 05 2022", "Week 05 2022"]);
  expect(titles("2021-W52-2022-W02")[0]).toBe("Uke 52 2021–02 2022");
  expect(titles("2022-01")).toEqual(["januar 2022", "januar 2022", "January 2022"]);
  expect(titles("2022-T1")).toEqual(["1. tertial 2022", "1. tertial 2022", "T1 2022"]);
  expect(titles("2022-Q2")).toEqual(["2. kvartal 2022", "2. kvartal 2022", "Q2 2022"]);
  expect(titles("2022-H1")).toEqual(["1. halvår 2022", "1. halvår 2022", "H1 2022"]);
  expect(titles("2022-01-10..2022-03-06")).toEqual(["10.01.2022–06.03.2022", "10.01.2022–06.03.2022", "10 Jan 2022 – 6 Mar 2022"]);
});
