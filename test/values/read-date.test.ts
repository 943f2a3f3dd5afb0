import { dayOf, isoDate } from "../../src/values/calendar-date";
import type { CellValue } from "../../src/values/cell-value";
import type { DateContext, FuzzyDate } from "../../src/values/fuzzy-date";
import { NONE } from "../../src/values/none";
import { readDate } from "../../src/values/read-date";

const PERIOD: DateContext = { date1904: false, periodFrom: dayOf(2022, 1, 10), periodTo: dayOf(2022, 3, 6), order: "day-first" };
const NO_PERIOD: DateContext = { ...PERIOD, periodFrom: NONE, periodTo: NONE };

function dateTold(date: FuzzyDate): string {
  const edge = (day: number): string => (day === NONE ? "open" : isoDate(day));
  const span = date.precision === "day" && date.start === date.end ? edge(date.start) : `${edge(date.start)}..${edge(date.end)}`;
  return [span, date.precision, ...date.flags].join(" ");
}

/** `2022-01-01..2022-01-31 month flags | second`, or the reason with its candidates. */
function told(value: CellValue, context: DateContext = PERIOD, format?: string): string {
  const reading = readDate(value, context, format);
  if (!reading.ok) return [reading.reason, ...reading.candidates.map(dateTold)].join(" | ");
  if (reading.date === null) return "blank";
  const { second } = reading.date;
  return dateTold(reading.date) + (second === undefined ? "" : ` | ${dateTold(second)}`);
}

function table(name: string, rows: string, context: DateContext = PERIOD): void {
  describe(name, () => {
    const cases = rows.trim().split("\n").map((row) => row.split("=>").map((cell) => cell.trim()));
    test.each(cases.map(([text = "", expected = ""]) => [text, expected] as const))("%s", (text, expected) => {
      expect(told(text, context)).toBe(expected);
    });
  });
}

table(
  "every date of the seed",
  `
  15.12.20 => 2020-12-15 day
  31.01.22 => 2022-01-31 day
  (05.04.21) => 2021-04-05 day uncertain
  Jan-22 => 2022-01-01..2022-01-31 month
  Desember 22 => 2022-12-01..2022-12-31 month
  Mars 23 => 2023-03-01..2023-03-31 month
  30.11.21 10.03.22 => 2021-11-30 day two-dates | 2022-03-10 day
  30.11.21 10.03.22 10.03.22 => three-dates
  per utgangen av februar 2022 => 2022-02-28 day
  den 31. januar => 2022-01-31 day year-inferred
  14.1 => 2022-01-14 day year-inferred
  14.1 og 17.2 => 2022-01-14 day year-inferred two-dates | 2022-02-17 day year-inferred
  12.1 og 10.2: => not-a-date
  22.2. => 2022-02-22 day year-inferred
  10.mars => 2022-03-10 day year-inferred
  24.mars. => 2022-03-24 day year-inferred
  2021 => 2021-01-01..2021-12-31 year
  2022-2023 => 2022-01-01..2023-12-31 range
  Uke 02-09 => 2022-01-10..2022-03-06 range year-inferred
  Uke 02 – 09 => 2022-01-10..2022-03-06 range year-inferred
  Uke 2-10 (-22) => 2022-01-10..2022-03-13 range
  Uke 02 - 10 => 2022-01-10..2022-03-13 range year-inferred
`,
);

table(
  "days",
  `
  5.6.14 => 2014-06-05 day
  31.01.2022 => 2022-01-31 day
  31. 1. 2022 => 2022-01-31 day
  31.01 2022 => 2022-01-31 day
  31. januar 2022 => 2022-01-31 day
  31 januar 2022 => 2022-01-31 day
  31. jan. 22 => 2022-01-31 day
  31.jan.22 => 2022-01-31 day
  31-jan-22 => 2022-01-31 day
  mandag 31. januar 2022 => 2022-01-31 day
  man. 31.01.22 => 2022-01-31 day
  1. mars 22 => 2022-03-01 day
  January 31, 2022 => 2022-01-31 day
  Jan 31 2022 => 2022-01-31 day
  March 5th, 2022 => 2022-03-05 day
  31st of January 2022 => 2022-01-31 day
  March 5 => 2022-03-05 day year-inferred
  1er août 2022 => 2022-08-01 day
  31 décembre 2021 => 2021-12-31 day
  3. Oktober 2022 => 2022-10-03 day
  5. März 2022 => 2022-03-05 day
  17 maj 2022 => 2022-05-17 day
  1. marts 2022 => 2022-03-01 day
  2022-01-31 => 2022-01-31 day
  2022-1-31 => 2022-01-31 day
  2022/01/31 => 2022-01-31 day
  2022.01.31 => 2022-01-31 day
  20220131 => 2022-01-31 day
  2022-01-31T00:00:00 => 2022-01-31 day
  2022-01-31T00:00:00.000Z => 2022-01-31 day
  31.01.2022 kl. 12:00 => 2022-01-31 day
  31/01/2022 => 2022-01-31 day
  31/1/22 => 2022-01-31 day
  01/31/2022 => 2022-01-31 day
  31-01-2022 => 2022-01-31 day
  03/04/2022 => 2022-04-03 day order-inferred
  03/03/2022 => 2022-03-03 day
  10/3-22 => 2022-03-10 day order-inferred
  31/1-2022 => 2022-01-31 day
  10.3-22 => 2022-03-10 day
  3/2 => 2022-02-03 day year-inferred order-inferred
  29.02.2024 => 2024-02-29 day
`,
);

table(
  "days that are not",
  `
  31.02.22 => no-such-day | 2022-02-28 day
  31. februar 2022 => no-such-day | 2022-02-28 day
  29.02.2022 => no-such-day | 2022-02-28 day
  31.04 => no-such-day
  29.02 => no-such-day
  00.01.22 => no-such-day
  31.13.22 => no-such-day
  31/13/2022 => no-such-day
  2022-02-30 => no-such-day | 2022-02-28 day
  1850-01-31 => out-of-range
  31.01.1850 => out-of-range
  uke 54 2022 => no-such-week
  uke 53 2022 => no-such-week | 2022-12-26..2023-01-01 week
  uke 0 2022 => no-such-week
  44592 => not-a-date | 2022-01-31 day
  310122 => not-a-date
  se kommentar => not-a-date
  31.01.22 MP3 => not-a-date
  mars april mai => three-dates
  10.03.22 - 30.11.21 => not-a-date
  (31.01.22 => not-a-date
  31.01.22) => not-a-date
  Q5 2022 => not-a-date
  T4 2022 => not-a-date
  4 800 000 => not-a-date
  12 => not-a-date
`,
);

table(
  "months",
  `
  januar 2022 => 2022-01-01..2022-01-31 month
  jan. 2022 => 2022-01-01..2022-01-31 month
  febr. 2022 => 2022-02-01..2022-02-28 month
  sept. 22 => 2022-09-01..2022-09-30 month
  Dec 2022 => 2022-12-01..2022-12-31 month
  jan '22 => 2022-01-01..2022-01-31 month
  i mars 2022 => 2022-03-01..2022-03-31 month
  i løpet av mai 2022 => 2022-05-01..2022-05-31 month
  03.2022 => 2022-03-01..2022-03-31 month
  3/2022 => 2022-03-01..2022-03-31 month
  03-2022 => 2022-03-01..2022-03-31 month
  2022-03 => 2022-03-01..2022-03-31 month
  2022 mars => 2022-03-01..2022-03-31 month
  mars => 2022-03-01..2022-03-31 month year-inferred
  desember => 2021-12-01..2021-12-31 month year-inferred
  juli => 2022-07-01..2022-07-31 month year-inferred
  jan-mars 2022 => 2022-01-01..2022-03-31 range
  des. 2021–feb. 2022 => 2021-12-01..2022-02-28 range
  nov–jan 2022 => 2021-11-01..2022-01-31 range
`,
);

table(
  "weeks",
  `
  uke 5 => 2022-01-31..2022-02-06 week year-inferred
  u. 5 2022 => 2022-01-31..2022-02-06 week
  veke 5 2022 => 2022-01-31..2022-02-06 week
  week 5, 2022 => 2022-01-31..2022-02-06 week
  uke 5/22 => 2022-01-31..2022-02-06 week
  2022-W05 => 2022-01-31..2022-02-06 week
  2022W5 => 2022-01-31..2022-02-06 week
  2022 uke 5 => 2022-01-31..2022-02-06 week
  uke 5-22 => 2022-01-31..2022-06-05 range year-inferred
  uke 02–09 2022 => 2022-01-10..2022-03-06 range
  2022-W02-09 => 2022-01-10..2022-03-06 range
  2022-W02-W09 => 2022-01-10..2022-03-06 range
  2021-W52-2022-W02 => 2021-12-27..2022-01-16 range
  uke 52 2021–02 2022 => 2021-12-27..2022-01-16 range
  uke 52–02 2022 => 2021-12-27..2022-01-16 range
  uke 52–02 => 2021-12-27..2022-01-16 range year-inferred
  uke 53 2020 => 2020-12-28..2021-01-03 week
  2026-W53 => 2026-12-28..2027-01-03 week
`,
);

table(
  "quarters, tertials, half-years, seasons, years",
  `
  Q1 2022 => 2022-01-01..2022-03-31 quarter
  1. kvartal 2022 => 2022-01-01..2022-03-31 quarter
  første kvartal 2022 => 2022-01-01..2022-03-31 quarter
  first quarter of 2022 => 2022-01-01..2022-03-31 quarter
  kv1 2022 => 2022-01-01..2022-03-31 quarter
  kv1 => 2022-01-01..2022-03-31 quarter year-inferred
  1Q22 => 2022-01-01..2022-03-31 quarter
  2022-Q1 => 2022-01-01..2022-03-31 quarter
  2022 Q1 => 2022-01-01..2022-03-31 quarter
  Q4-22 => 2022-10-01..2022-12-31 quarter
  T1 2022 => 2022-01-01..2022-04-30 tertial
  1. tertial 2022 => 2022-01-01..2022-04-30 tertial
  3T22 => 2022-09-01..2022-12-31 tertial
  2022-T2 => 2022-05-01..2022-08-31 tertial
  H1 2022 => 2022-01-01..2022-06-30 halfyear
  2. halvår 2022 => 2022-07-01..2022-12-31 halfyear
  2H22 => 2022-07-01..2022-12-31 halfyear
  vår 2022 => 2022-03-01..2022-05-31 season
  våren 22 => 2022-03-01..2022-05-31 season
  sommeren => 2022-06-01..2022-08-31 season year-inferred
  haust 2022 => 2022-09-01..2022-11-30 season
  autumn 2022 => 2022-09-01..2022-11-30 season
  vinter 2022 => 2021-12-01..2022-02-28 season
  vinteren 2021/22 => 2021-12-01..2022-02-28 season
  2022 => 2022-01-01..2022-12-31 year
  i 2022 => 2022-01-01..2022-12-31 year
  år 2022 => 2022-01-01..2022-12-31 year
`,
);

table(
  "stretches",
  `
  primo mars 2022 => 2022-03-01..2022-03-10 range
  medio mars 22 => 2022-03-11..2022-03-20 range
  ultimo februar 2024 => 2024-02-21..2024-02-29 range
  ultimo mars => 2022-03-21..2022-03-31 range year-inferred
  mid-March 2022 => 2022-03-11..2022-03-20 range
  begynnelsen av mars 2022 => 2022-03-01..2022-03-10 range
  10.-12. mars 2022 => 2022-03-10..2022-03-12 range
  10-12. mars => 2022-03-10..2022-03-12 range year-inferred
  10.01–06.03.2022 => 2022-01-10..2022-03-06 range
  2022-01-10..2022-03-06 => 2022-01-10..2022-03-06 range
  10.1-12.3.22 => 2022-01-10..2022-03-12 range
  Q1-Q2 2022 => 2022-01-01..2022-06-30 range
  fra 10.01.22 til 06.03.22 => 2022-01-10..2022-03-06 range
  20.12–10.01.2022 => 2021-12-20..2022-01-10 range
  utgangen av 2022 => 2022-12-31 day
  utgangen av uke 5 2022 => 2022-02-06 day
  end of February 2022 => 2022-02-28 day
`,
);

table(
  "bounds and doubts",
  `
  innen 31.03.2022 => open..2022-03-31 day bound-before
  senest 31.03.22 => open..2022-03-31 day bound-before
  innan utgangen av mars 2022 => open..2022-03-31 day bound-before
  by March 2022 => open..2022-03-31 month bound-before
  no later than March 2022 => open..2022-03-31 month bound-before
  før mars 2022 => open..2022-02-28 month bound-before
  før 01.03.2022 => open..2022-03-01 day bound-before
  innen primo mars 2022 => open..2022-03-10 day bound-before
  etter 15.03.2022 => 2022-03-15..open day bound-after
  after March 2022 => 2022-03-31..open month bound-after
  tidligst mars 2022 => 2022-03-01..open month bound-after
  ikke før mars 2022 => 2022-03-01..open month bound-after
  ca. 31.01.22 => 2022-01-31 day approximate
  ca mars 2022 => 2022-03-01..2022-03-31 month approximate
  ~31.01.22 => 2022-01-31 day approximate
  rundt påske => not-a-date
  31.01.22? => 2022-01-31 day uncertain
  31.01.22 (?) => 2022-01-31 day uncertain
  31.01.22 (tbc) => 2022-01-31 day uncertain
  ?31.01.22 => 2022-01-31 day uncertain
  (ca. mars 2022) => 2022-03-01..2022-03-31 month uncertain approximate
  30.11.21 (10.03.22) => 2021-11-30 day two-dates | 2022-03-10 day uncertain
  30.11.21 → 10.03.22 => 2021-11-30 day two-dates | 2022-03-10 day
  30.11.21/10.03.22 => 2021-11-30 day two-dates | 2022-03-10 day
  30.11.21, ca. 10.03.22 => 2021-11-30 day two-dates | 2022-03-10 day approximate
  30. november 10. mars 22 => 2022-11-30 day year-inferred two-dates | 2022-03-10 day
  mars 22 april 22 => 2022-03-01..2022-03-31 month two-dates | 2022-04-01..2022-04-30 month
  10.12.21 Jan-22 => 2021-12-10 day two-dates | 2022-01-01..2022-01-31 month
`,
);

describe("open and blank", () => {
  test.each(["løpende", "Løpande", "TBD", "avklares", "Ikke fastsatt", "ikkje fastsett", "ongoing", "Åpen.", "TBD."])("%s", (text) => {
    expect(told(text)).toBe("open..open open");
  });
  test.each(["?", "(TBD)", "TBD?", "(?)"])("%s is uncertain too", (text) => {
    expect(told(text)).toBe("open..open open uncertain");
  });
  test.each(["", "  ", "–", "-", "—", "n/a", "N/A", "i.a.", "\u200b", "\u00a0", null])("%p is blank", (value) => {
    expect(told(value)).toBe("blank");
  });
});

describe("years left out", () => {
  test("without a period there is no year to take", () => {
    expect(told("10. mars", NO_PERIOD)).toBe("no-year");
    expect(told("uke 5", NO_PERIOD)).toBe("no-year");
  });
  test.each([
    ["11.12", "2021-12-11"],
    ["10.12", "2022-12-10"],
    ["5.5", "2022-05-05"],
    ["1.1", "2022-01-01"],
  ])("%s falls near the period: %s", (text, day) => {
    expect(told(text)).toBe(`${day} day year-inferred`);
  });
  test("at the turn of the year", () => {
    const turn = { ...PERIOD, periodFrom: dayOf(2021, 12, 27), periodTo: dayOf(2022, 1, 16) };
    expect(told("28.12", turn)).toBe("2021-12-28 day year-inferred");
    expect(told("14.1", turn)).toBe("2022-01-14 day year-inferred");
    expect(told("1.7", turn)).toBe("2022-07-01 day year-inferred");
  });
  test.each([
    ["31.12.42", "2042-12-31"],
    ["31.12.43", "1943-12-31"],
    ["31. desember 43", "1943-12-31"],
  ])("%s against 2022 is %s", (text, day) => {
    expect(told(text)).toBe(`${day} day`);
  });
  test("without a period two digits are always 20yy", () => {
    expect(told("31.12.99", NO_PERIOD)).toBe("2099-12-31 day");
  });
});

describe("order of day and month", () => {
  test("a month-first column", () => {
    const american = { ...PERIOD, order: "month-first" } as const;
    expect(told("03/04/2022", american)).toBe("2022-03-04 day order-inferred");
    expect(told("31/01/2022", american)).toBe("2022-01-31 day");
    expect(told("03.04.2022", american)).toBe("2022-04-03 day");
  });
  test("where nothing tells, it is asked", () => {
    const unknown = { ...PERIOD, order: "unknown" } as const;
    expect(told("03/04/2022", unknown)).toBe("ambiguous-order | 2022-04-03 day | 2022-03-04 day");
    expect(told("31/01/2022", unknown)).toBe("2022-01-31 day");
  });
});

describe("typed cells", () => {
  const mac = { ...PERIOD, date1904: true };
  test.each<[CellValue, string | undefined, string]>([
    [44592, "dd.mm.yyyy", "2022-01-31 day"],
    [44592.75, "dd.mm.yyyy", "2022-01-31 day"],
    [44592, undefined, "2022-01-31 day"],
    [1, "dd.mm.yyyy", "1900-01-01 day"],
    [59, "dd.mm.yyyy", "1900-02-28 day"],
    [60, "dd.mm.yyyy", "no-such-day"],
    [60.5, "dd.mm.yyyy", "no-such-day"],
    [61, "dd.mm.yyyy", "1900-03-01 day"],
    [0, "dd.mm.yyyy", "out-of-range"],
    [-1, undefined, "out-of-range"],
    [2958465, undefined, "9999-12-31 day"],
    [2958466, undefined, "out-of-range"],
    [NaN, undefined, "out-of-range"],
    [2022, "General", "2022-01-01..2022-12-31 year"],
    [2022, undefined, "2022-01-01..2022-12-31 year"],
    [2022, "0", "2022-01-01..2022-12-31 year"],
    [2022, "dd.mm.yyyy", "1905-07-14 day"],
    [1989, "General", "1905-06-11 day"],
    [44562, "mmm-yy", "2022-01-01..2022-01-31 month"],
    [44583, "mmm-yy", "2022-01-22 day"],
    [44583, "d-mmm", "2022-01-22 day excel-trap"],
    [44583, 'd" i "mmm;@', "2022-01-22 day excel-trap"],
    [44583, "[$-414]d/ mmm yyyy", "2022-01-22 day"],
    [true, undefined, "not-a-date"],
    [{ error: "#N/A" }, undefined, "cell-error"],
    ["1".repeat(201), undefined, "too-long"],
  ])("%p with format %s", (value, format, expected) => {
    expect(told(value, PERIOD, format)).toBe(expected);
  });
  test("a 1904 workbook", () => {
    expect(told(0, mac, "dd.mm.yyyy")).toBe("1904-01-01 day");
    expect(told(60, mac, "dd.mm.yyyy")).toBe("1904-03-01 day");
    expect(told(43130, mac, "dd.mm.yyyy")).toBe("2022-01-31 day");
  });
});
