import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isCellError, type CellValue } from "../../../src/values/cell-value";
import { compileFormula } from "../../../src/workbench/formula/evaluate-formula";
import { NotEvaluated } from "../../../src/workbench/formula/syntax";
import { spellOutTables } from "../../../src/workbench/spell-out-tables";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import type { XlsxBook, XlsxSheet } from "../../../src/xlsx/xlsx-book";
import { fixtureBytes, FIXTURES } from "../../support/workbook-fixtures";

/** Results that no program can repeat: what the clock and the dice said when the file was saved. */
const UNREPEATABLE = /\b(RAND|TODAY|NOW)\(/i;

interface Tally {
  readonly equal: number;
  readonly different: readonly string[];
  readonly notEvaluated: readonly string[];
}

function isEqual(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}

function workOut(book: XlsxBook, sheet: XlsxSheet, row: number, column: number, formula: string): CellValue {
  const on = (name: string | null): XlsxSheet | null => (name === null ? sheet : book.sheet(name));
  const names = (name: string) => book.names.filter((each) => each.name.toLowerCase() === name.toLowerCase());
  const evaluate = compileFormula(spellOutTables(formula, { sheet: sheet.name, row, column }, book.tables));
  return evaluate({
    cell: (name, r, c) => on(name)?.cell(r, c)?.value ?? null,
    definedName: (name) => (names(name).find((each) => each.sheet === sheet.name) ?? names(name).find((each) => each.sheet === null))?.refersTo ?? null,
    today: 0,
    date1904: book.date1904,
    at: { row, column },
    extent: (name) => { const used = on(name)?.usedArea(); return { rows: used?.lastRow ?? 1, columns: used?.lastColumn ?? 1 }; },
    isPassedOver: (name, r, c) => (on(name)?.isRowHidden(r) ?? false) || (on(name)?.cell(r, c)?.formula?.includes("SUBTOTAL(") ?? false),
  }, { rows: 0, columns: 0 }) ?? 0;
}

/** Every formula of a file worked out from the values that its own program left, and held against what that program had made of it. */
function tally(name: string, bytes: Uint8Array): Tally {
  const book = openXlsx(bytes);
  let equal = 0;
  const [different, notEvaluated]: [string[], string[]] = [[], []];
  for (const sheet of book.sheets) {
    const used = sheet.usedArea();
    for (let row = used?.firstRow ?? 1; used && row <= used.lastRow; row++) {
      for (let column = used.firstColumn; column <= used.lastColumn; column++) {
        const cell = sheet.cell(row, column);
        if (!cell || cell.formula === null || cell.value === null || UNREPEATABLE.test(cell.formula)) continue;
        try {
          if (cell.isArray) throw new NotEvaluated("array");
          const result = workOut(book, sheet, row, column, cell.formula);
          if (isEqual(result, cell.value)) equal++;
          else different.push(`${name} ${sheet.name} ${String(row)}/${String(column)} ${cell.formula}: ${JSON.stringify(cell.value)}, here ${JSON.stringify(result)}`);
        } catch (problem) {
          if (!(problem instanceof NotEvaluated)) throw problem;
          notEvaluated.push(problem.what);
        }
      }
    }
  }
  return { equal, different, notEvaluated };
}

const sample = readFileSync(join(__dirname, "../../../assets/rmr-2022.xlsx"));
const tallies = [...FIXTURES.map((name) => tally(name, fixtureBytes(name))), tally("rmr-2022.xlsx", sample)];
const count = (of: (each: Tally) => number): number => tallies.reduce((sum, each) => sum + of(each), 0);

test("of the fixtures' formulas nineteen in twenty give what their own program made of them", () => {
  const [equal, different, notEvaluated] = [count((each) => each.equal), count((each) => each.different.length), count((each) => each.notEvaluated.length)];
  expect(equal + different + notEvaluated).toBeGreaterThan(2000);
  expect(equal / (equal + different + notEvaluated)).toBeGreaterThan(0.95);
});

test("in the real projects' workbooks every formula does", () => {
  const real = FIXTURES.flatMap((name, at) => (name.startsWith("real/") ? [tallies[at]!] : []));
  expect(real.flatMap((each) => [...each.different, ...each.notEvaluated])).toEqual([]);
  expect(real.reduce((sum, each) => sum + each.equal, 0)).toBeGreaterThan(500);
});
