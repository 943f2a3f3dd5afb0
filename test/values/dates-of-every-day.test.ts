import { dayOf, isoDate } from "../../src/values/calendar-date";
import type { CellValue } from "../../src/values/cell-value";
import type { DateContext, FuzzyDate } from "../../src/values/fuzzy-date";
import { NONE } from "../../src/values/none";
import { readDate } from "../../src/values/read-date";
import { readPeriod } from "../../src/values/read-period";

const PERIOD: DateContext = { date1904: false, periodFrom: dayOf(2022, 1, 10), periodTo: dayOf(2022, 3, 6), order: "day-first" };

function dateTold({ start, end, precision, flags }: FuzzyDate): string {
  const edge = (day: number): string => (day === NONE ? "open" : isoDate(day));
  return [start === end ? edge(start) : `${edge(start)}..${edge(end)}`, precision, ...flags].join(" ");
}

function told(value: CellValue, format?: string): string {
  const reading = readDate(value, PERIOD, format);
  if (!reading.ok) return [reading.reason, ...reading.candidates.map(dateTold)].join(" | ");
  const { date } = reading;
  if (date === null) return "blank";
  return date.second === undefined ? dateTold(date) : `${dateTold(date)} | ${dateTold(date.second)}`;
}

describe("as project offices write them", () => {
  test.each([
    ["31.12.-22", "2022-12-31 day"],
    ["31.12 -22", "2022-12-31 day"],
    ["31.12. -22", "2022-12-31 day"],
    ["10.1 -12", "not-a-date"],
    ["10.01-12.01.22", "2022-01-10..2022-01-12 range"],
    ["Ferdig 31.01.2022", "2022-01-31 day"],
    ["ferdig: 31. januar 2022", "2022-01-31 day"],
    ["Levert 31.01.22", "2022-01-31 day"],
    ["levert i uke 5 2022", "2022-01-31..2022-02-06 week"],
    ["OK 31.01.22", "2022-01-31 day"],
    ["OK", "not-a-date"],
    ["Levert", "not-a-date"],
    ["tidlig i mars 2022", "2022-03-01..2022-03-10 range"],
    ["sent i mars 2022", "2022-03-21..2022-03-31 range"],
    ["slutt mars 2022", "2022-03-21..2022-03-31 range"],
    ["utg. januar 2022", "2022-01-31 day"],
    ["hele 2022", "2022-01-01..2022-12-31 year"],
    ["mai eller juni 2022", "2022-05-01..2022-06-30 range"],
    ["uke nr. 5 2022", "2022-01-31..2022-02-06 week"],
    ["uke nr 5", "2022-01-31..2022-02-06 week year-inferred"],
    ["fredag uke 10 2022", "2022-03-11 day"],
    ["mandag i uke 10", "2022-03-07 day year-inferred"],
    ["mandag 7. mars 2022", "2022-03-07 day"],
    ["1. tert. 2022", "2022-01-01..2022-04-30 tertial"],
    ["tert 2 2022", "2022-05-01..2022-08-31 tertial"],
    ["uke 2 t.o.m. uke 9", "2022-01-10..2022-03-06 range year-inferred"],
    ["uke 2 til og med 9 2022", "2022-01-10..2022-03-06 range"],
    ["10.01.22 t.o.m. 06.03.22", "2022-01-10..2022-03-06 range"],
    ["10.01.22 til og med 06.03.22", "2022-01-10..2022-03-06 range"],
    ["til og med 06.03.22", "open..2022-03-06 day bound-before"],
    ["2022/03", "2022-03-01..2022-03-31 month"],
    ["2022/23", "not-a-date"],
    ["202203", "2022-03-01..2022-03-31 month"],
    ["202213", "not-a-date"],
    ["200112", "not-a-date"],
    ["31.01.2022 12.00", "2022-01-31 day"],
    ["31.01.2022 kl. 9.30", "2022-01-31 day"],
    ["31.01.2022 12.03", "2022-01-31 day two-dates | 2022-03-12 day year-inferred"],
    ["15.06.2022 utsatt til 30.09.2022", "2022-06-15 day two-dates | 2022-09-30 day"],
    ["15.06.2022, ny dato: 30.09.2022", "2022-06-15 day two-dates | 2022-09-30 day"],
    ["15.06.2022 endret til 30.09.2022", "2022-06-15 day two-dates | 2022-09-30 day"],
    ["utsatt til 30.09.2022", "not-a-date"],
    ["30.09.2022 *", "not-a-date | 2022-09-30 day"],
    ["30.09.2022 (forsinket)", "not-a-date | 2022-09-30 day"],
    ["30.09.2022 (opprinnelig 15.06.2022)", "not-a-date"],
    ["ikke levert", "blank"],
    ["Ikkje levert", "blank"],
    ["ikke relevant", "blank"],
  ])("%s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test("«H22» is the autumn, «H2» a half-year, and «V22» may be the spring or a week", () => {
    expect(told("H22")).toBe("2022-09-01..2022-11-30 season");
    expect(told("V2023")).toBe("2023-03-01..2023-05-31 season");
    expect(told("H2")).toBe("2021-07-01..2021-12-31 halfyear year-inferred");
    expect(told("V22")).toBe("not-a-date | 2022-03-01..2022-05-31 season | 2022-05-30..2022-06-05 week year-inferred");
    expect(told("v. 22")).toBe("2022-05-30..2022-06-05 week year-inferred");
    expect(told("V48")).toBe("2022-11-28..2022-12-04 week year-inferred");
    expect(told("V5")).toBe("2022-01-31..2022-02-06 week year-inferred");
  });
});

describe("digits that stay a number in the cell", () => {
  test.each<[number, string, string]>([
    [202203, "General", "2022-03-01..2022-03-31 month"],
    [202203, "0", "2022-03-01..2022-03-31 month"],
    [202213, "General", "2453-08-20 day"],
    [202203, "dd.mm.yyyy", "2453-08-10 day"],
    [20220331, "General", "2022-03-31 day"],
    [20220332, "General", "out-of-range"],
    [310322, "General", "not-a-date | 2022-03-31 day"],
    [10322, "General", "not-a-date | 2022-03-01 day"],
    [44592, "General", "2022-01-31 day"],
    [32874, "General", "1990-01-01 day"],
  ])("%p shown as %s", (value, format, expected) => {
    expect(told(value, format)).toBe(expected);
  });
});

describe("periods", () => {
  test.each([
    ["uke 2 t.o.m. uke 9", "2022-W02-09"],
    ["202203", "2022-03"],
    ["2022/03", "2022-03"],
    ["1. tert 2022", "2022-T1"],
  ])("%s is %s", (text, id) => {
    expect(readPeriod(text, { year: 2022 })?.period.id).toBe(id);
  });
});
