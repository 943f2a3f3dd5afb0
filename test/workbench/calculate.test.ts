import { createCalculator } from "../../src/workbench/calculate";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { smallBook } from "../support/small-book";

const TODAY = 44_700;

function book(...formulas: readonly (readonly [row: number, column: number, formula: string])[]): XlsxBook {
  const opened = smallBook();
  for (const [row, column, formula] of formulas) opened.sheets[0]!.setCell(row, column, { formula });
  return opened;
}

function valueIn(opened: XlsxBook, row: number, column: number): unknown {
  return createCalculator(opened, () => TODAY).value(opened.sheets[0]!, row, column);
}

describe("results of formulas that an edit made doubtful", () => {
  it("trusts the file's value until something it reads is edited", () => {
    const opened = book();
    const calculator = createCalculator(opened, () => TODAY);
    const sheet = opened.sheets[0]!;
    expect(calculator.value(sheet, 8, 4)).toBe(1550000.5);
    sheet.setCell(4, 4, { value: 1 });
    expect(calculator.value(sheet, 8, 4)).toBe(300001.5);
    sheet.setCell(4, 4, { value: 2 });
    expect(calculator.value(sheet, 8, 4)).toBe(300002.5);
  });

  it.each([
    ["SUM(tblTiltak[Beløp])", 1550000.5],
    ["tblTiltak[[#Headers],[Navn]]&\"!\"", "Navn!"],
    ["COUNTA(tblTiltak[[Tiltak]:[Navn]])", 6],
    ["COUNTA(tblTiltak[#All])", 15],
    ["TODAY()-C4", TODAY - 44592],
    ["1/0", { error: "#DIV/0!" }],
    ["Finnes", null],
    ["tblTiltak[Finnes ikke]", null],
    ["OFFSET(A1,1,1)", null],
    ["VLOOKUP(\"1a\",A1:B9,2,FALSE)&ROW()&COLUMN()", "Kjøp av lisenser206"],
    ["SUMIF(A:A,\"1*\",D:D)", 1550000.5],
    ["F20", null],
  ])("works out «%s»", (formula, expected) => {
    expect(valueIn(book([20, 6, formula]), 20, 6)).toEqual(expected);
  });

  it("knows this row of its own table", () => {
    expect(valueIn(book([4, 4, "LEN(tblTiltak[[#This Row],[Navn]])"]), 4, 4)).toBe(16);
    expect(valueIn(book([5, 4, "[@Frist]+1"]), 5, 4)).toBe(44621);
  });

  it("follows formulas that read formulas, and leaves circles and endless chains alone", () => {
    expect(valueIn(book([20, 6, "F21+1"], [21, 6, "F22+1"], [22, 6, "1"]), 20, 6)).toBe(3);
    const circle = book([20, 6, "F21"], [21, 6, "F20"]);
    const calculator = createCalculator(circle, () => TODAY);
    expect(calculator.value(circle.sheets[0]!, 20, 6)).toBeNull();
    expect(calculator.isDoubtful(circle.sheets[0]!, 20, 6)).toBe(true);
    const chain = book(...Array.from({ length: 900 }, (_, i) => [100 + i, 8, i === 0 ? "1" : `H${String(99 + i)}+1`] as const));
    expect(valueIn(chain, 999, 8)).toBeNull();
    const calculated = createCalculator(chain, () => TODAY);
    for (let row = 100; row < 999; row++) calculated.value(chain.sheets[0]!, row, 8);
    expect(calculated.value(chain.sheets[0]!, 999, 8)).toBe(900);
  });
});
