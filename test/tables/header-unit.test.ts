import { foldHeader } from "../../src/tables/fold-header";
import { currencyOfHeader, unitOfHeader, vatOfHeader } from "../../src/tables/header-unit";

test.each<[string, number]>([
  ["Plan hittil", 1],
  ["Plan hittil (kr)", 1],
  ["Plan hittil (i 1000 kr)", 1000],
  ["Plan hittil i 1 000 kr", 1000],
  ["Plan hittil i 1\u00a0000 kr", 1000],
  ["Plan hittil [kr 1000]", 1000],
  ["Plan hittil (tusen kroner)", 1000],
  ["Plan hittil i heile tusen", 1000],
  ["Plan hittil, TNOK", 1000],
  ["Plan hittil (tkr)", 1000],
  ["Budget to date (NOK '000)", 1000],
  ["Budget to date (NOK thousands)", 1000],
  ["Plan hittil (MNOK)", 1000000],
  ["Plan hittil (mill. kr)", 1000000],
  ["Plan hittil (mill.kr)", 1000000],
  ["Plan hittil i millioner kroner", 1000000],
  ["Budget (£m)", 1000000],
  ["Planned Cost ($ M)", 1000000],
  ["Plan hittil (mrd. kr)", 1000000000],
  ["Over 21000 kr", 1],
  ["Vedtkr", 1],
])("%s stands for %d", (header, unit) => {
  expect(unitOfHeader(header)).toBe(unit);
});

test.each([
  ["Totalbudsjett (EUR)", "EUR"],
  ["Totalbudsjett i MEUR", "EUR"],
  ["Budget (£m)", "GBP"],
  ["Planned Cost ($ M)", "USD"],
  ["Beløp SEK", "SEK"],
  ["Beløp (NOK)", "NOK"],
  ["Beløp i 1000 kr", undefined],
  ["Leverandør Eurosko", undefined],
])("%s is in %s", (header, currency) => {
  expect(currencyOfHeader(header)).toBe(currency);
});

test.each([
  ["Totalbudsjett inkl. mva.", "incl"],
  ["Totalbudsjett (ekskl. mva)", "excl"],
  ["Totalbudsjett u/mva", "excl"],
  ["Total budget excl. VAT", "excl"],
  ["Mva.", undefined],
  ["Plan inkl. reserve", undefined],
])("%s says of VAT: %s", (header, vat) => {
  expect(vatOfHeader(header)).toBe(vat);
});

test("what a header says of VAT is no part of its title", () => {
  for (const header of ["Totalbudsjett inkl. mva.", "Totalbudsjett u/mva", "Totalbudsjett, ekskl. mva. (MNOK)"]) expect(foldHeader(header)).toBe("totalbudsjett");
  expect(foldHeader("Plan/budsjett")).toBe("plan/budsjett");
  expect(foldHeader("Mva.")).toBe("mva.");
});

test("what a header says of unit and currency is no part of its title", () => {
  for (const header of ["Plan hittil", "Plan hittil (MNOK)", "Plan hittil i 1000 kr", "PLAN HITTIL, tkr", "Plan  hittil i mill. kr:"]) {
    expect(foldHeader(header)).toBe("plan hittil");
  }
});
