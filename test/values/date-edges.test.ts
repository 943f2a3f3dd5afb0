import { dayOf, isoDate } from "../../src/values/calendar-date";
import type { DateContext, FuzzyDate } from "../../src/values/fuzzy-date";
import { NONE } from "../../src/values/none";
import { readDate } from "../../src/values/read-date";

const PERIOD: DateContext = { date1904: false, periodFrom: dayOf(2022, 1, 10), periodTo: dayOf(2022, 3, 6), order: "day-first" };

function dateTold({ start, end, precision, flags }: FuzzyDate): string {
  const edge = (day: number): string => (day === NONE ? "open" : isoDate(day));
  return [`${edge(start)}..${edge(end)}`, precision, ...flags].join(" ");
}

function told(text: string): string {
  const reading = readDate(text, PERIOD);
  if (!reading.ok) return [reading.reason, ...reading.candidates.map(dateTold)].join(" | ");
  const { date } = reading;
  if (date === null) return "blank";
  return date.second === undefined ? dateTold(date) : `${dateTold(date)} | ${dateTold(date.second)}`;
}

describe("the edges of what is a date", () => {
  test.each([
    ["mars 22 april", "2022-03-01..2022-03-31 month two-dates | 2022-04-01..2022-04-30 month year-inferred"],
    ["mars 22. april", "2022-03-01..2022-03-31 month year-inferred two-dates | 2022-04-22..2022-04-22 day year-inferred"],
    ["mars 22.4.22", "2022-03-01..2022-03-31 month year-inferred two-dates | 2022-04-22..2022-04-22 day"],
    ["mars 22/4", "2022-03-01..2022-03-31 month year-inferred two-dates | 2022-04-22..2022-04-22 day year-inferred"],
    ["mars 22-4", "not-a-date"],
    ["mars 22 kvartal", "not-a-date"],
    ["mars 2022 uke 5", "2022-03-01..2022-03-31 month two-dates | 2022-01-31..2022-02-06 week year-inferred"],
    ["mars 2022w5", "2022-03-01..2022-03-31 month year-inferred two-dates | 2022-01-31..2022-02-06 week"],
    ["mars 2022-04-01", "2022-03-01..2022-03-31 month year-inferred two-dates | 2022-04-01..2022-04-01 day"],
    ["mars 2022-04", "not-a-date"],
    ["jan 2022 31.01.22", "2022-01-01..2022-01-31 month two-dates | 2022-01-31..2022-01-31 day"],
    ["mars, 2022", "2022-03-01..2022-03-31 month"],
    ["mars/2022", "2022-03-01..2022-03-31 month"],
    ["mars.2022", "2022-03-01..2022-03-31 month"],
    ["mars '22", "2022-03-01..2022-03-31 month"],
    ["mars (22)", "2022-03-01..2022-03-31 month"],
    ["mars (-22)", "2022-03-01..2022-03-31 month"],
    ["mars ('22)", "2022-03-01..2022-03-31 month"],
    ["mars (22", "not-a-date"],
    ["mars -'22", "2022-03-01..2022-03-31 month"],
    ["mars 1899", "not-a-date"],
    ["mars 1900", "1900-03-01..1900-03-31 month"],
    ["mars 9999", "9999-03-01..9999-03-31 month"],
    ["mars 222", "not-a-date"],
    ["mars i 2022", "2022-03-01..2022-03-31 month"],
    ["Q1 i 2022", "2022-01-01..2022-03-31 quarter"],
    ["Q1 22 Q2 22", "2022-01-01..2022-03-31 quarter two-dates | 2022-04-01..2022-06-30 quarter"],
    ["Q1 2022 1. kvartal 2023", "2022-01-01..2022-03-31 quarter two-dates | 2023-01-01..2023-03-31 quarter"],
    ["1. kvartal 2022 2. kvartal 2022", "2022-01-01..2022-03-31 quarter two-dates | 2022-04-01..2022-06-30 quarter"],
    ["uke 0", "no-such-week"],
    ["uke 54", "no-such-week"],
    ["uke 53-2 2022", "no-such-week"],
    ["uke 0-5 2022", "no-such-week"],
    ["uke 5-54 2022", "no-such-week"],
    ["uke 5 til", "not-a-date"],
    ["uke 52 til 2", "2021-12-27..2022-01-16 range year-inferred"],
    ["uke 2022", "not-a-date"],
    ["uke 5 2021-6 2022", "2021-02-01..2022-02-13 range"],
    ["uke 6 2022-5 2021", "not-a-date"],
    ["vinter 22/23", "2022-12-01..2023-02-28 season"],
    ["vinter 2022/24", "not-a-date"],
    ["vinter 2022/2024", "2021-12-01..2022-02-28 season two-dates | 2024-01-01..2024-12-31 year"],
    ["vinter 22/24", "no-such-day"],
    ["sommer 22/23", "no-such-day"],
    ["sommer 2022/23", "not-a-date"],
    ["sommer 2022/2023", "2022-06-01..2022-08-31 season two-dates | 2023-01-01..2023-12-31 year"],
    ["primo mars-22", "2022-03-01..2022-03-10 range"],
    ["primo av mars 2022", "2022-03-01..2022-03-10 range"],
    ["primo uke 5", "not-a-date"],
    ["medio", "not-a-date"],
    ["(10.01.22–06.03.22)", "2022-01-10..2022-03-06 range uncertain"],
    ["(10.01.22) (06.03.22)", "2022-01-10..2022-01-10 day uncertain two-dates | 2022-03-06..2022-03-06 day uncertain"],
    ["10.01.22 til 06.03.22", "2022-01-10..2022-03-06 range"],
    ["fra 10.01.22", "2022-01-10..open day bound-after"],
    ["etter 10.01.22 til 06.03.22", "2022-01-10..open day bound-after two-dates | open..2022-03-06 day bound-before"],
    ["10.01.22 .. 06.03.22", "2022-01-10..2022-03-06 range"],
    ["10.01.22 -> 06.03.22", "2022-01-10..2022-01-10 day two-dates | 2022-03-06..2022-03-06 day"],
    ["10.01.22 => 06.03.22", "2022-01-10..2022-01-10 day two-dates | 2022-03-06..2022-03-06 day"],
    ["10.01.22 & 06.03.22", "2022-01-10..2022-01-10 day two-dates | 2022-03-06..2022-03-06 day"],
    ["10.01.22; 06.03.22", "2022-01-10..2022-01-10 day two-dates | 2022-03-06..2022-03-06 day"],
    ["10.01.22 + 06.03.22", "2022-01-10..2022-01-10 day two-dates | 2022-03-06..2022-03-06 day"],
    ["10.01.22 og 06.03.22 og 07.03.22", "three-dates"],
    ["10.01.22-06.03.22-07.03.22", "not-a-date"],
    ["31.02.22 10.03.22", "no-such-day | 2022-02-28..2022-02-28 day"],
    ["10.03.22 31.02.22", "no-such-day | 2022-02-28..2022-02-28 day"],
    ["10.03.22 31.02.", "no-such-day"],
    ["mars/mai/juni 2022", "not-a-date"],
    ["mars/1. kvartal 2022", "2022-03-01..2022-03-31 month year-inferred two-dates | 2022-01-01..2022-03-31 quarter"],
    ["31.01.22 kl. 10:30", "2022-01-31..2022-01-31 day"],
    ["31.01.22 kl 10:30:15", "2022-01-31..2022-01-31 day"],
    ["31.01.22 10", "not-a-date"],
    ["31.01.22 kl", "not-a-date | 2022-01-31..2022-01-31 day"],
    ["t 31.01.22", "not-a-date"],
    ["2022-01-31t12", "not-a-date"],
    ["2022-01-31T12:30", "2022-01-31..2022-01-31 day"],
    ["ca. (ca. mars)", "2022-03-01..2022-03-31 month uncertain approximate year-inferred"],
    ["((mars 22))", "2022-03-01..2022-03-31 month uncertain"],
    ["(((mars 22)))", "2022-03-01..2022-03-31 month uncertain"],
    ["mars 22 ca", "2022-03-01..2022-03-31 month approximate"],
    ["mars 22, usikker", "2022-03-01..2022-03-31 month uncertain"],
    ["mars 22 - usikker", "2022-03-01..2022-03-31 month uncertain"],
    ["mars 22 usikker 10", "not-a-date"],
    ["f.o.m. mars 22", "2022-03-01..open month bound-after"],
    ["t.o.m. mars 22", "open..2022-03-31 month bound-before"],
    ["f.m. mars", "not-a-date"],
    ["ikke mars", "not-a-date"],
    ["ikke senere enn mars 2022", "open..2022-03-31 month bound-before"],
    ["not later than mars 2022", "open..2022-03-31 month bound-before"],
    ["not before mars 2022", "2022-03-01..open month bound-after"],
    ["<31.01.22", "open..2022-01-31 day bound-before"],
    [">31.01.22", "2022-01-31..open day bound-after"],
    ["før uke 5 2022", "open..2022-01-30 week bound-before"],
    ["før 2022", "open..2021-12-31 year bound-before"],
    ["før 31.01.22", "open..2022-01-31 day bound-before"],
    ["innen 10.-12. mars 2022", "open..2022-03-12 day bound-before"],
    ["etter 10.-12. mars 2022", "2022-03-12..open day bound-after"],
    ["10.-8. mars 2022", "not-a-date"],
    ["31.-32. mars 2022", "no-such-day | 2022-03-31..2022-03-31 day"],
    ["30.-31. april 2022", "no-such-day | 2022-04-30..2022-04-30 day"],
    ["10.-12.", "not-a-date"],
    ["20221301", "no-such-day"],
    ["18991231", "not-a-date"],
    ["21991231", "2199-12-31..2199-12-31 day"],
    ["22000101", "not-a-date"],
    ["2022.13.01", "no-such-day"],
    ["2022-1-1-1", "not-a-date"],
    ["2022-00", "not-a-date"],
    ["2022-13", "not-a-date"],
    ["1/2022", "2022-01-01..2022-01-31 month"],
    ["13/2022", "not-a-date"],
    ["0/2022", "not-a-date"],
    ["1.2022", "2022-01-01..2022-01-31 month"],
    ["13.2022", "not-a-date"],
    ["5.6.1850", "out-of-range"],
    ["5/6/1850", "out-of-range"],
    ["5.6.222", "not-a-date"],
    ["5.6.14.7", "not-a-date"],
    ["10.3, 2022", "2022-03-10..2022-03-10 day"],
    ["10.3,22", "not-a-date"],
    ["10.3. 2022", "2022-03-10..2022-03-10 day"],
  ])("%s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

/** The period lies at the end of a year, so that the year after it is near too. */
describe("a year left out near New Year", () => {
  const december: DateContext = { ...PERIOD, periodFrom: dayOf(2022, 11, 28), periodTo: dayOf(2022, 12, 18) };
  test.each([
    ["10.1", "2023-01-10"],
    ["16.2", "2023-02-16"],
    ["17.2", "2022-02-17"],
    ["29.10", "2022-10-29"],
    ["28.10", "2022-10-28"],
    ["5.12", "2022-12-05"],
  ])("%s is %s", (text, iso) => {
    const reading = readDate(text, december);
    expect(reading.ok && reading.date !== null ? isoDate(reading.date.start) : "").toBe(iso);
  });
});
