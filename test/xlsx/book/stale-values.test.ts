import { newXlsx } from "../../../src/xlsx/new-xlsx";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import type { XlsxBook } from "../../../src/xlsx/xlsx-book";
import { packageParts } from "../../support/package-inventory";
import { fixtureBytes } from "../../support/workbook-fixtures";

/** A1 and A2 are numbers; column B holds formulas with values as if Excel had worked them out. */
function calculated(formulas: readonly string[]): XlsxBook {
  const book = newXlsx();
  const sheet = book.sheets[0]!;
  sheet.setCell(1, 1, { value: 1 });
  sheet.setCell(2, 1, { value: 2 });
  book.addSheet("Ark 2").setCell(1, 1, { value: 3 });
  book.setName("sats", "'Ark 2'!$A$1");
  formulas.forEach((formula, index) => {
    sheet.setCell(index + 1, 2, { formula, value: 7 });
  });
  return openXlsx(book.save());
}

function stale(book: XlsxBook, count: number): boolean[] {
  return Array.from({ length: count }, (_, index) => book.sheets[0]!.cell(index + 1, 2)!.awaitsExcel);
}

test("a formula that reads an edited cell, directly or through others, is not to be trusted; others are", () => {
  const book = calculated(["A1*2", "A2*2", "B1+1", "SUM(A1:A9)", "B2", "B3&B5"]);
  expect(stale(book, 6)).toEqual([false, false, false, false, false, false]);
  book.sheets[0]!.setCell(1, 1, { value: 10 });
  expect(stale(book, 6)).toEqual([true, false, true, true, false, true]);
  expect(book.sheets[0]!.cell(1, 2)!.value).toBe(7);
  const saved = openXlsx(book.save());
  expect(stale(saved, 6)).toEqual([true, false, true, true, false, true]);
  expect([1, 2].map((row) => saved.sheets[0]!.cell(row, 2)!.value)).toEqual([null, 7]);
  expect(new TextDecoder().decode(packageParts(book.save()).get("xl/workbook.xml"))).toContain('fullCalcOnLoad="1"');
});

test("edits on other sheets reach through names, and INDIRECT may read anything", () => {
  const book = calculated(["sats*2", "'Ark 2'!A1", 'INDIRECT("A1")', "A2"]);
  book.sheet("Ark 2")!.setCell(1, 1, { value: 5 });
  expect(stale(book, 4)).toEqual([true, true, true, false]);
  book.setName("sats", "2");
  expect(book.sheets[0]!.cell(1, 2)!.awaitsExcel).toBe(true);
});

test("a formula that gets its value after the edit is trusted again, until the next", () => {
  const book = calculated(["A1*2", "B1*2"]);
  const sheet = book.sheets[0]!;
  sheet.setCell(1, 1, { value: 10 });
  sheet.setCell(1, 2, { formula: "A1*2", value: 20 });
  expect(stale(book, 2)).toEqual([false, true]);
  sheet.setCell(1, 1, { value: 11 });
  expect(stale(book, 2)).toEqual([true, true]);
});

test("a chain against the order of rows ends, and a circle too", () => {
  const chain = calculated(Array.from({ length: 200 }, (_, index) => (index === 199 ? "A1" : `B${String(index + 2)}+1`)));
  chain.sheets[0]!.setCell(1, 1, { value: 4 });
  expect(stale(chain, 200).every(Boolean)).toBe(true);
  const circle = calculated(["B2+A1", "B1", "A2"]);
  circle.sheets[0]!.setCell(1, 1, { value: 4 });
  expect(stale(circle, 3)).toEqual([true, true, false]);
});

test("table references are followed by column and row", () => {
  const book = openXlsx(fixtureBytes("rich/rich.xlsx"));
  const sheet = book.sheet("Milepæler")!;
  sheet.setCell(6, 5, { value: 46100 });
  expect([5, 6, 7].map((row) => [7, 8].map((column) => sheet.cell(row, column)!.awaitsExcel))).toEqual([[false, false], [true, true], [false, false]]);
  expect(sheet.cell(15, 7)!.awaitsExcel).toBe(true);
  expect(sheet.cell(15, 2)!.awaitsExcel).toBe(false);
  expect(book.sheet("Budsjett")!.cell(2, 5)!.awaitsExcel).toBe(false);
});

test("the list of formulas goes when a formula comes or goes, and stays otherwise", () => {
  const parts = (change: (book: XlsxBook) => void): string[] => {
    const book = openXlsx(fixtureBytes("rich/rich.xlsx"));
    change(book);
    return [...packageParts(book.save()).keys()];
  };
  expect(parts((book) => { book.sheets[0]!.setCell(6, 10, { value: "x" }); })).toContain("xl/calcChain.xml");
  expect(parts((book) => { book.sheets[0]!.setCell(6, 10, { formula: "1+1" }); })).not.toContain("xl/calcChain.xml");
  expect(parts((book) => { book.sheets[0]!.setCell(6, 7, { value: 1 }); })).not.toContain("xl/calcChain.xml");
});
