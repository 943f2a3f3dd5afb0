import type { CellValue } from "../../src/values/cell-value";
import type { AmountContext } from "../../src/values/money";
import { readAmount } from "../../src/values/read-amount";

const KRONER: AmountContext = { unit: 1, english: false };

/** `ore currency vat precision unit flags`, or the reason with its candidates' øre. */
function told(value: CellValue, context: AmountContext = KRONER): string {
  const reading = readAmount(value, context);
  if (!reading.ok) return [reading.reason, ...reading.candidates.map((money) => money.ore)].join(" ");
  if (reading.money === null) return "blank";
  const { ore, currency, vat, precisionOre, unit, flags } = reading.money;
  return [ore, currency, vat, precisionOre, unit, ...flags].join(" ");
}

describe("the golden amounts of the domain page", () => {
  test.each([
    ["4,8 MNOK inkl. mva.", "480000000 NOK incl 10000000 million"],
    ["6,6 MNOK inkl. mva.", "660000000 NOK incl 10000000 million"],
    ["0,5 MNOK inkl. mva.", "50000000 NOK incl 10000000 million"],
    ["3.5 MNOK", "350000000 NOK unknown 10000000 million separator-unusual"],
    ["3,5 MNOK", "350000000 NOK unknown 10000000 million"],
    ["500.000 kr", "50000000 NOK unknown 100 kr separator-unusual"],
    ["350.000 kr", "35000000 NOK unknown 100 kr separator-unusual"],
    ["2,57 MNOK", "257000000 NOK unknown 1000000 million"],
    ["- 15 250", "-1525000 NOK unknown 100 none minus-unusual text-number"],
    ["-11 000", "-1100000 NOK unknown 100 none text-number"],
    ["4 800 000", "480000000 NOK unknown 100 none text-number"],
    ["(1 200)", "-120000 NOK unknown 100 none minus-unusual text-number"],
    ["1.500 MNOK", "ambiguous-separator 150000000000 150000000"],
    ["750 TNOK", "75000000 NOK unknown 100000 thousand"],
    ["1 000,-", "100000 NOK unknown 100 kr"],
    ["–", "blank"],
    ["-", "blank"],
    ["n/a", "blank"],
    ["i.a.", "blank"],
    ["", "blank"],
    ["   ", "blank"],
  ])("%s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe("units", () => {
  test.each([
    ["12 kr", 1200],
    ["kr 12", 1200],
    ["kr. 12", 1200],
    ["NOK 12", 1200],
    ["12 kroner", 1200],
    ["12 kNOK", 1200000],
    ["12 tkr", 1200000],
    ["12 tusen kr", 1200000],
    ["12k", 1200000],
    ["12 mNOK", 1200000000],
    ["12 mill. kr", 1200000000],
    ["12 mill", 1200000000],
    ["12mkr", 1200000000],
    ["12 million", 1200000000],
    ["12 millioner kroner", 1200000000],
    ["12 millionar", 1200000000],
    ["1,2 mrd. kr", 120000000000],
    ["1,2 milliarder", 120000000000],
    ["1,2 milliardar", 120000000000],
    ["1,2 GNOK", 120000000000],
  ])("%s", (text, ore) => {
    expect(readAmount(text, KRONER)).toMatchObject({ ok: true, money: { ore, currency: "NOK", flags: [] } });
  });
  test("two scales in one cell are no amount", () => {
    expect(told("12 tusen mill")).toBe("not-an-amount");
  });
  test("a bare number takes the column's unit, one with a unit keeps its own", () => {
    const thousands: AmountContext = { unit: 1000, english: false };
    expect(told("4 800", thousands)).toBe("480000000 NOK unknown 100000 none text-number unit-from-column");
    expect(told("4 800 kr", thousands)).toBe("480000 NOK unknown 100 kr");
    expect(told(4800, thousands)).toBe("480000000 NOK unknown 100000 none unit-from-column");
    expect(told(4.8, { unit: 1000000, english: false })).toBe("480000000 NOK unknown 10000000 none unit-from-column");
    expect(told("1.500", { unit: 1000000, english: false })).toBe("ambiguous-separator 150000000000 150000000");
  });
});

describe("VAT words", () => {
  test.each([
    ["4,8 MNOK inkl. mva.", "incl"],
    ["4,8 MNOK inkl mva", "incl"],
    ["4,8 MNOK inkludert mva", "incl"],
    ["4,8 MNOK (inkl. mva.)", "incl"],
    ["4,8 MNOK inkl. 25 % mva.", "incl"],
    ["4,8 MNOK m/mva", "incl"],
    ["4,8 MNOK ekskl. mva.", "excl"],
    ["4,8 MNOK eks. mva", "excl"],
    ["4,8 MNOK eks mva", "excl"],
    ["4,8 MNOK u/mva", "excl"],
    ["4,8 MNOK u. mva.", "excl"],
    ["4,8 MNOK uten mva", "excl"],
    ["4,8 MNOK + mva", "excl"],
    ["NOK 4.8 million excl. VAT", "excl"],
    ["4,8 MNOK", "unknown"],
  ])("%s", (text, vat) => {
    expect(readAmount(text, KRONER)).toMatchObject({ ok: true, money: { ore: 480000000, vat } });
  });
  test("a side without its noun is not understood", () => {
    expect(told("4,8 MNOK inkl.")).toBe("not-an-amount");
    expect(told("4,8 MNOK mva")).toBe("not-an-amount");
  });
});

describe("separators", () => {
  test.each([
    ["1.234.567 kr", "123456700 NOK unknown 100 kr separator-unusual"],
    ["1.234.567,89 kr", "123456789 NOK unknown 100 kr separator-unusual"],
    ["1,234,567.89 kr", "123456789 NOK unknown 100 kr separator-unusual"],
    ["1 234 567,89", "123456789 NOK unknown 100 none text-number"],
    ["1,234,567", "123456700 NOK unknown 100 none separator-unusual text-number"],
    ["1'234'567 kr", "123456700 NOK unknown 100 kr"],
    ["1,5 kr", "150 NOK unknown 100 kr"],
    ["1.5 kr", "ambiguous-separator 150"],
    ["1.5 TNOK", "ambiguous-separator 150000"],
    ["48 00 kr", "ambiguous-separator 480000"],
    ["1.2345,6", "not-an-amount"],
  ])("%s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
  test("an English column asks where a comma may be decimal", () => {
    const english: AmountContext = { unit: 1, english: true };
    expect(told("1,234", english)).toBe("ambiguous-separator 123400 123");
    expect(told("1,234 million", english)).toMatch(/^ambiguous-separator /);
    expect(told("NOK 1,234", english)).toBe("123400 NOK unknown 100 kr");
    expect(told("1,234,567.50", english)).toBe("123456750 NOK unknown 100 none text-number");
    expect(told("1,5 MNOK", english)).toBe("150000000 NOK unknown 10000000 million separator-unusual");
    expect(told("1.25", english)).toBe("125 NOK unknown 100 none text-number");
  });
});

describe("minus signs", () => {
  test.each([
    ["-500 kr", "-50000 NOK unknown 100 kr"],
    ["kr -500", "-50000 NOK unknown 100 kr"],
    ["\u2212500 kr", "-50000 NOK unknown 100 kr minus-unusual"],
    ["–500 kr", "-50000 NOK unknown 100 kr minus-unusual"],
    ["\u2012 500 kr", "-50000 NOK unknown 100 kr minus-unusual"],
    ["500- kr", "-50000 NOK unknown 100 kr minus-unusual"],
    ["(500 kr)", "-50000 NOK unknown 100 kr minus-unusual"],
    ["(500) kr", "-50000 NOK unknown 100 kr minus-unusual"],
    ["-0", "0 NOK unknown 100 none text-number"],
    ["--500", "not-an-amount"],
    ["(500", "not-an-amount"],
  ])("%s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe("other currencies are kept apart", () => {
  test.each([
    ["£1.2m", "120000000 GBP unknown 10000000 million"],
    ["£1,234", "123400 GBP unknown 100 kr"],
    ["EUR 1.234,56", "123456 EUR unknown 100 kr"],
    ["€ 3", "300 EUR unknown 100 kr"],
    ["3 €", "300 EUR unknown 100 kr"],
    ["SEK 1 200", "120000 SEK unknown 100 kr"],
    ["1.200 DKK", "120000 DKK unknown 100 kr separator-usual"],
    ["2,5 MEUR", "250000000 EUR unknown 10000000 million"],
    ["USD 1,200.50", "120050 USD unknown 100 kr"],
    ["EUR 3 NOK", "not-an-amount"],
  ])("%s", (text, expected) => {
    expect(told(text)).toBe(expected.replace(" separator-usual", ""));
  });
});

describe("typed cells", () => {
  test.each<[CellValue, string]>([
    [4789000.1, "478900010 NOK unknown 100 none"],
    [1.005, "101 NOK unknown 100 none"],
    [-1.005, "-101 NOK unknown 100 none"],
    [0.1 + 0.2, "30 NOK unknown 100 none"],
    [-15250, "-1525000 NOK unknown 100 none"],
    [-0, "0 NOK unknown 100 none"],
    [1e14, "too-large"],
    [9e13, "9000000000000000 NOK unknown 100 none"],
    ["99999999999999999999 kr", "too-large"],
    [Infinity, "not-an-amount"],
    [true, "not-an-amount"],
    [{ error: "#REF!" }, "cell-error"],
    [null, "blank"],
    ["ca. 4,8 MNOK", "not-an-amount 480000000"],
    ["4,8 MNOK i 2022", "not-an-amount"],
    ["31.01.22", "not-an-amount"],
    ["se kommentar", "not-an-amount"],
    ["1".repeat(201), "too-long"],
  ])("%p", (value, expected) => {
    expect(told(value)).toBe(expected);
  });
});
