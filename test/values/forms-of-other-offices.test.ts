import { dayOf, isoDate } from "../../src/values/calendar-date";
import type { DateContext } from "../../src/values/fuzzy-date";
import { NONE } from "../../src/values/none";
import { readAmount } from "../../src/values/read-amount";
import { readDate } from "../../src/values/read-date";

const PERIOD: DateContext = { date1904: false, periodFrom: dayOf(2022, 1, 10), periodTo: dayOf(2022, 3, 6), order: "day-first" };

function edge(day: number): string {
  return day === NONE ? "open" : isoDate(day);
}

function dateTold(text: string, context = PERIOD): string {
  const reading = readDate(text, context);
  if (!reading.ok) return [reading.reason, ...reading.candidates.map(({ start, end }) => `${edge(start)}..${edge(end)}`)].join(" | ");
  if (reading.date === null) return "blank";
  const { start, end, precision, flags } = reading.date;
  return [`${edge(start)}..${edge(end)}`, precision, ...flags].join(" ");
}

describe("dates", () => {
  test.each([
    ["tisdag 7 februari 2023", "2023-02-07..2023-02-07 day"],
    ["Samstag, 7. Januar 2023", "2023-01-07..2023-01-07 day"],
    ["mardi 7 mars 2023", "2023-03-07..2023-03-07 day"],
    ["d. 3. marts 2022", "2022-03-03..2022-03-03 day"],
    ["début mars 2022", "2022-03-01..2022-03-10 range"],
    ["mi-mars 2022", "2022-03-11..2022-03-20 range"],
    ["fin mars 2022", "2022-03-21..2022-03-31 range"],
    ["Anfang März 2022", "2022-03-01..2022-03-10 range"],
    ["i slutet av mars 2022", "2022-03-21..2022-03-31 range"],
    ["Kalenderwoche 5 2022", "2022-01-31..2022-02-06 week"],
    ["vecka 5 2022", "2022-01-31..2022-02-06 week"],
    ["uge 5 2022", "2022-01-31..2022-02-06 week"],
    ["W05-2022", "2022-01-31..2022-02-06 week"],
    ["uke 05-2022", "2022-01-31..2022-02-06 week"],
    ["uke 5 og 6 2022", "2022-01-31..2022-02-13 range"],
    ["uke 5 og 10 2022", "not-a-date"],
    ["2022 1Q", "2022-01-01..2022-03-31 quarter"],
    ["2022/Q1", "2022-01-01..2022-03-31 quarter"],
    ["2022-1. tertial", "2022-01-01..2022-04-30 tertial"],
    ["vinteren 22/23", "2022-12-01..2023-02-28 season"],
    ["31.01,2022", "2022-01-31..2022-01-31 day"],
    ["31.01.2022 kl 10", "2022-01-31..2022-01-31 day"],
    ["ila mars 2022", "2022-03-01..2022-03-31 month"],
    ["fra og med mars 2022", "2022-03-01..open month bound-after"],
    ["f.o.m. 1.3.2022", "2022-03-01..open day bound-after"],
    ["til og med 31.3.2022", "open..2022-03-31 day bound-before"],
    ["t.o.m. 31.3.2022", "open..2022-03-31 day bound-before"],
    ["tom. 31.3.2022", "open..2022-03-31 day bound-before"],
    ["est. mars 2022", "2022-03-01..2022-03-31 month uncertain"],
    ["mars 2022 - usikkert", "2022-03-01..2022-03-31 month uncertain"],
    ["fortløpende", "open..open open"],
    ["T.B.D.", "open..open open"],
    ["1900halvår .0", "not-a-date"],
  ])("%s", (text, expected) => {
    expect(dateTold(text)).toBe(expected);
  });

  test.each([
    ["mars/april 2022", "2022-03-01..2022-04-30 range"],
    ["okt/nov 2023", "2023-10-01..2023-11-30 range"],
    ["des/jan 2022", "2021-12-01..2022-01-31 range"],
    ["sommeren/høsten 2022", "2022-06-01..2022-11-30 range"],
    ["Q1/Q2 2022", "2022-01-01..2022-06-30 range"],
    ["mars 22/april 22", "2022-03-01..2022-03-31 month two-dates"],
  ])("%s is one stretch unless both have a year", (text, expected) => {
    expect(dateTold(text)).toBe(expected);
  });

  test.each([
    ["31/1 2022", "2022-01-31..2022-01-31 day"],
    ["3/5 -22", "2022-05-03..2022-05-03 day order-inferred"],
    ["senast 31 mars 2022", "open..2022-03-31 day bound-before"],
    ["ved utgangen av 2022", "2022-12-31..2022-12-31 day"],
    ["1.–2. kvartal 2022", "2022-01-01..2022-06-30 range"],
    ["1.-2. tertial", "2022-01-01..2022-08-31 range year-inferred"],
    ["2.-1. kvartal 2022", "not-a-date"],
    ["uke 10 til 12 2022", "2022-03-07..2022-03-27 range"],
    ["uke 10 til uke 12", "2022-03-07..2022-03-27 range year-inferred"],
    ["uke 10 til 12.3", "2022-03-07..2022-03-12 range year-inferred"],
    ["uke 52/53 2026", "2026-12-21..2027-01-03 range"],
    ["2022-W10-3", "2022-03-09..2022-03-09 day"],
    ["2022-W10-03", "2022-03-07..2023-01-22 range"],
    ["under avklaring", "open..open open"],
  ])("%s", (text, expected) => {
    expect(dateTold(text)).toBe(expected);
  });

  test("a week's second number may be a year, a week or a day of the week: where nothing tells, it is asked", () => {
    expect(dateTold("uke 5/22")).toBe("2022-01-31..2022-02-06 week");
    expect(dateTold("uke 5/27")).toBe("2027-02-01..2027-02-07 week");
    expect(dateTold("uke 5/28")).toBe("not-a-date | 2028-01-31..2028-02-06 | 2022-01-31..2022-07-17");
    expect(dateTold("uke 10/12 (?)")).toBe("not-a-date | 2012-03-05..2012-03-11 | 2022-03-07..2022-03-27");
    expect(dateTold("uke 10 -22")).toBe("not-a-date | 2022-03-07..2022-03-13 | 2022-03-07..2022-06-05");
    expect(dateTold("uke 10 -12")).toBe("2022-03-07..2022-03-27 range year-inferred");
    expect(dateTold("2022-W02-5")).toBe("not-a-date | 2022-01-14..2022-01-14 | 2022-01-10..2022-02-06");
  });

  test("«03.22» is no day, and the month that it may be is offered", () => {
    expect(dateTold("03.22")).toBe("no-such-day | 2022-03-01..2022-03-31");
    expect(dateTold("13.22")).toBe("no-such-day");
    expect(dateTold("03.12")).toBe("2022-12-03..2022-12-03 day year-inferred");
  });

  test("«innen jul» is Christmas, «jul 2022» and «12. jul» are July", () => {
    expect(["innen jul", "jul", "før jul", "innen jul 2022"].map((text) => dateTold(text))).toEqual(Array(4).fill("not-a-date"));
    expect(dateTold("Jul-22")).toBe("2022-07-01..2022-07-31 month");
    expect(dateTold("12. jul")).toBe("2022-07-12..2022-07-12 day year-inferred");
  });

  test("what may be a month and a year or a day is asked about, unless the column writes the month first", () => {
    expect(dateTold("05/22")).toBe("ambiguous-order | 2022-05-01..2022-05-31 | 2022-05-22..2022-05-22");
    expect(dateTold("05/22", { ...PERIOD, order: "month-first" })).toBe("2022-05-22..2022-05-22 day year-inferred");
  });

  test("a year of two digits in front is asked about where the other reading lies far from the period", () => {
    expect(dateTold("22-01-31")).toBe("ambiguous-order | 2022-01-31..2022-01-31 | 2031-01-22..2031-01-22");
    expect(dateTold("10-03-22")).toBe("2022-03-10..2022-03-10 day order-inferred");
    expect(dateTold("27-03-22")).toBe("2022-03-27..2022-03-27 day");
    expect(dateTold("28-03-22")).toBe("2022-03-28..2022-03-28 day");
  });
});

function amountTold(text: string): string {
  const reading = readAmount(text, { unit: 1, english: false });
  if (!reading.ok) return [reading.reason, ...reading.candidates.map(({ ore }) => ore / 100)].join(" ");
  return reading.money === null ? "blank" : [reading.money.ore / 100, reading.money.currency, reading.money.vat].join(" ");
}

describe("amounts", () => {
  test.each([
    ["4,8 MNOK, inkl. mva.", "4800000 NOK incl"],
    ["4,8 MNOK ink. mva", "4800000 NOK incl"],
    ["4,8 MSEK exkl. moms", "4800000 SEK excl"],
    ["1,2 Mio. € inkl. MwSt.", "1200000 EUR incl"],
    ["US$ 1.2m", "1200000 USD unknown"],
    ["1,234 EUR", "ambiguous-separator 1234 1.23"],
    ["1.234,56 EUR", "1234.56 EUR unknown"],
    ["5 M€", "5000000 EUR unknown"],
    ["3 k€ inkl. moms", "3000 EUR incl"],
    ["5 mill. eksklusiv mva.", "5000000 NOK excl"],
    ["~500 kr", "not-an-amount 500"],
    ["500?", "not-an-amount 500"],
    ["500 000 (anslag)", "not-an-amount 500000"],
    ["est. 500", "not-an-amount 500"],
    ["(500?)", "not-an-amount"],
    ["\uff14\uff18 kr", "48 NOK unknown"],
    ["500,", "not-an-amount"],
  ])("%s", (text, expected) => {
    expect(amountTold(text)).toBe(expected);
  });

  test("a column's header gives a bare amount its unit, currency and VAT, and an amount's own words win", () => {
    const column = { unit: 1000000, english: false, currency: "EUR", vat: "excl" } as const;
    expect(readAmount(1.5, column)).toMatchObject({ ok: true, money: { ore: 150000000, currency: "EUR", vat: "excl", flags: ["unit-from-column"] } });
    expect(readAmount("1,5", column)).toMatchObject({ ok: true, money: { ore: 150000000, currency: "EUR", vat: "excl" } });
    expect(readAmount("12 kr inkl. mva.", column)).toMatchObject({ ok: true, money: { ore: 1200, currency: "NOK", vat: "incl" } });
    expect(readAmount(2, { unit: 1000000000, english: false })).toMatchObject({ ok: true, money: { ore: 200000000000, currency: "NOK" } });
  });
});
