import fc from "fast-check";
import { dayOf } from "../../src/values/calendar-date";
import type { DateContext, DateFlag, FuzzyDate } from "../../src/values/fuzzy-date";
import { LANGUAGES } from "../../src/values/language";
import { NONE } from "../../src/values/none";
import { PERIOD_KINDS } from "../../src/values/period-kinds";
import { readDate } from "../../src/values/read-date";
import { seasonSpan, thirdOfMonth, type Span } from "../../src/values/dates/date-spans";
import { monthName, monthShort, writeDay, writeFuzzyDate } from "../../src/values/write-date";

const CONTEXT: DateContext = { date1904: false, periodFrom: NONE, periodTo: NONE, order: "unknown" };

type Shape = Pick<FuzzyDate, "start" | "end" | "precision">;

const day = fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2150, 12, 31) });
const year = fc.integer({ min: 1950, max: 2150 });

const calendar = fc
  .tuple(fc.constantFrom(...PERIOD_KINDS.filter((kind) => kind.type !== "custom")), day)
  .map(([kind, held]): Shape => {
    const { from, to } = kind.holding(held)!;
    return { start: from, end: to, precision: kind.type === "custom" ? "range" : kind.type };
  });
const spanned = (span: Span, precision: FuzzyDate["precision"]): Shape => ({ ...span, precision });
const season = fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, n]) => spanned(seasonSpan(y, n), "season"));
const third = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 3 }))
  .map(([y, month, n]) => spanned(thirdOfMonth(y, month, n), "range"));
const range = fc.tuple(day, fc.nat(500)).map(([start, more]) => spanned({ start, end: start + more }, "range"));
const single = day.map((start) => spanned({ start, end: start }, "day"));
const closed = fc.oneof(single, calendar, season, third, range);

const doubts = fc.subarray<DateFlag>(["uncertain", "approximate"]);

const known = fc.tuple(closed, doubts).map(([shape, flags]): FuzzyDate => ({ raw: "", ...shape, flags }));
const bounded = fc
  .tuple(fc.oneof(single, calendar, season), doubts, fc.constantFrom("by", "after", "from"))
  .map(([shape, flags, bound]): FuzzyDate => {
    if (bound === "by") return { raw: "", ...shape, start: NONE, flags: [...flags, "bound-before"] };
    const start = bound === "after" ? shape.end : shape.start;
    return { raw: "", ...shape, start, end: NONE, flags: [...flags, "bound-after"] };
  });
const open = fc
  .boolean()
  .map((uncertain): FuzzyDate => ({ raw: "", start: NONE, end: NONE, precision: "open", flags: uncertain ? ["uncertain"] : [] }));

test("what is written reads back to the same interval, precision and doubts in every language", () => {
  fc.assert(
    fc.property(fc.oneof(known, bounded, open), fc.constantFrom(...LANGUAGES), (date, language) => {
      const text = writeFuzzyDate(date, language);
      expect(readDate(text, CONTEXT)).toEqual({ ok: true, date: { ...date, raw: text } });
    }),
    { numRuns: 2000 },
  );
});

test("one of each, in each language", () => {
  const written = (text: string): string[] => {
    const reading = readDate(text, CONTEXT);
    if (!reading.ok || reading.date === null) throw new Error(text);
    const { date } = reading;
    return LANGUAGES.map((language) => writeFuzzyDate(date, language));
  };
  expect(written("31.01.22")).toEqual(["31.01.2022", "31.01.2022", "31 Jan 2022"]);
  expect(written("Jan-22")).toEqual(["jan. 2022", "jan. 2022", "Jan 2022"]);
  expect(written("Desember 22")).toEqual(["des. 2022", "des. 2022", "Dec 2022"]);
  expect(written("mars 23")).toEqual(["mars 2023", "mars 2023", "Mar 2023"]);
  expect(written("(05.04.21)")).toEqual(["(05.04.2021)", "(05.04.2021)", "(5 Apr 2021)"]);
  expect(written("ca. 5.4.21")).toEqual(["ca. 05.04.2021", "ca. 05.04.2021", "approx. 5 Apr 2021"]);
  expect(written("by March 2022")).toEqual(["innen mars 2022", "innan mars 2022", "by Mar 2022"]);
  expect(written("etter mars 2022")).toEqual(["etter mars 2022", "etter mars 2022", "after Mar 2022"]);
  expect(written("tidligst mars 2022")).toEqual(["fra mars 2022", "frå mars 2022", "from Mar 2022"]);
  expect(written("T1 2022")).toEqual(["T1 2022", "T1 2022", "T1 2022"]);
  expect(written("q1 2022")).toEqual(["1. kvartal 2022", "1. kvartal 2022", "Q1 2022"]);
  expect(written("2h22")).toEqual(["2. halvår 2022", "2. halvår 2022", "H2 2022"]);
  expect(written("uke 5 2022")).toEqual(["uke 5 2022", "veke 5 2022", "week 5 2022"]);
  expect(written("uke 2-9 2022")).toEqual(["uke 02–09 2022", "veke 02–09 2022", "weeks 02–09 2022"]);
  expect(written("høst 2022")).toEqual(["høst 2022", "haust 2022", "autumn 2022"]);
  expect(written("ultimo mars 2022")).toEqual(["ultimo mars 2022", "ultimo mars 2022", "late Mar 2022"]);
  expect(written("2022-01-10..2022-03-06")[2]).toBe("weeks 02–09 2022");
  expect(written("TBD")).toEqual(["åpen", "open", "open"]);
});

test("months and days by name", () => {
  expect(monthName(5, "nb")).toBe("mai");
  expect(monthName(12, "en")).toBe("December");
  expect(monthShort(3, "nn")).toBe("mars");
  expect(monthShort(9, "nb")).toBe("sep.");
  expect(writeDay(NONE, "nb")).toBe("");
});
