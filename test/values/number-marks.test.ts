import { readAmount } from "../../src/values/read-amount";

/** Kroner as read, with `!` where the marks are unusual there; else what could be meant. */
function told(text: string, english: boolean): string {
  const reading = readAmount(text, { unit: 1, english });
  if (!reading.ok) return [reading.reason === "ambiguous-separator" ? "ask" : reading.reason, ...reading.candidates.map(({ ore }) => String(ore / 100))].join(" ");
  return `${String((reading.money?.ore ?? NaN) / 100)}${reading.money?.flags.includes("separator-unusual") ? "!" : ""}`;
}

test.each([
  ["1,234", "1.23", "ask 1234 1.23"],
  ["1,234 kr", "1.23", "1234"],
  ["1,234 EUR", "ask 1234 1.23", "1234"],
  ["1,234 SEK", "1.23", "1234"],
  ["1234,567", "1234.57", "1234.57!"],
  ["123,456 GBP", "123456", "123456"],
  ["1,234,567", "1234567!", "1234567"],
  ["1.2 mrd", "1200000000!", "1200000000"],
  ["1.25 mrd", "1250000000!", "1250000000"],
  ["1.255 mrd", "ask 1255000000000 1255000000", "1255000000"],
  ["1.5 tusen", "ask 1500", "1500"],
  ["1.500 tusen", "ask 1500000 1500", "ask 1500000 1500"],
  ["1.500 MNOK", "ask 1500000000 1500000", "1500000"],
  ["1.500.000 MNOK", "ask 1500000000000", "1500000000000!"],
  ["1.500 SEK", "1500!", "ask 1500 1.5"],
  ["3.5 MSEK", "3500000!", "3500000"],
  ["1.500 DKK", "1500", "ask 1500 1.5"],
  ["1.500 EUR", "1500", "ask 1500 1.5"],
  ["1.500", "1500!", "ask 1500 1.5"],
  ["1.50", "ask 1.5", "1.5"],
  ["1.234,56", "1234.56!", "1234.56!"],
  ["1.234,56 DKK", "1234.56", "1234.56!"],
  ["1.234,56 EUR", "1234.56", "1234.56!"],
  ["1,234.56", "1234.56!", "1234.56"],
  ["1,234.56 GBP", "1234.56", "1234.56"],
  ["12.34,56", "not-an-amount", "not-an-amount"],
  ["1.234,5,6", "not-an-amount", "not-an-amount"],
  ["48 00", "ask 4800", "ask 4800"],
  ["12,34 5", "not-an-amount", "not-an-amount"],
  ["12.34 5", "not-an-amount", "not-an-amount"],
  ["1 234,5", "1234.5", "1234.5!"],
  ["1 234 567", "1234567", "1234567"],
  ["1234 567", "ask 1234567", "ask 1234567"],
])("%s is %s in a Norwegian column and %s in an English one", (text, norwegian, english) => {
  expect([told(text, false), told(text, true)]).toEqual([norwegian, english]);
});
