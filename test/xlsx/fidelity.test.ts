import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { readZip } from "../../src/xlsx/zip/read-zip";
import { addStatusSheet, NEW_SHEET, NEW_TEXT, plainCell } from "../support/change-workbook";
import { lostBetween, type Lost } from "../support/package-inventory";
import { FIXTURES, fixtureBytes } from "../support/workbook-fixtures";

/** Parts that a change of one cell may write anew. */
function isBookkeeping({ part, what }: Lost): boolean {
  if (/(?:^|\/)calcChain\.xml$/.test(part)) return true;
  if (/\.rels$|^\[Content_Types\]/.test(part)) return what === "Relationship" || what === "Override" || /calcChain|Relationship@Id=/.test(what);
  if (/workbook\.xml$/.test(part)) return /^calcPr@fullCalcOnLoad/.test(what);
  return /^(?:dimension@ref|row@spans)=/.test(what) || /^[\w]+@count=/.test(what);
}

function valuesOf(book: XlsxBook, without: { sheet: string; row: number; column: number } | null): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const sheet of book.sheets) {
    const used = sheet.usedArea();
    if (!used || sheet.name === NEW_SHEET) continue;
    for (let row = used.firstRow; row <= used.lastRow; row++) {
      for (let column = used.firstColumn; column <= used.lastColumn; column++) {
        if (without && without.sheet === sheet.name && without.row === row && without.column === column) continue;
        const cell = sheet.cell(row, column);
        if (!cell) continue;
        const { value, formula, style, awaitsExcel } = cell;
        values.set(`${sheet.name}!${String(row)},${String(column)}`, { value: awaitsExcel ? null : value, formula, style });
      }
    }
  }
  return values;
}

describe.each(FIXTURES)("%s", (name) => {
  const bytes = fixtureBytes(name);

  test("comes out as it went in when nothing is changed", () => {
    const book = openXlsx(bytes);
    valuesOf(book, null);
    expect(Buffer.compare(book.save(), bytes)).toBe(0);
  });

  test("keeps every part, element, attribute and value when one cell is edited", () => {
    const book = openXlsx(bytes);
    const { sheet, row, column } = plainCell(book);
    const place = { sheet: sheet.name, row, column };
    const changed = sheet.cell(row, column);
    sheet.setCell(row, column, { value: NEW_TEXT });
    const expected = valuesOf(book, place);
    const stale = book.sheets.flatMap((each) => [...expected].filter(([key, cell]) => key.startsWith(`${each.name}!`) && (cell as { value: unknown; formula: unknown }).formula !== null && (cell as { value: unknown }).value === null));
    const saved = book.save();
    const lost = lostBetween(bytes, saved).filter((each) => !isBookkeeping(each));
    const allowed = lost.filter(({ what }) => /^(?:v|v#.*|c@t=.*|is|t|t#.*|r|rPr|c@vm=.*|c@s=.*)$/.test(what));
    expect(lost.filter((each) => !allowed.includes(each))).toEqual([]);
    expect(allowed.filter(({ what }) => what === "v").reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(stale.length + (changed ? 1 : 0));
    const again = openXlsx(saved);
    expect(again.sheet(sheet.name)!.cell(row, column)!.value).toBe(NEW_TEXT);
    expect(valuesOf(again, place)).toEqual(expected);
  });

  test("loses nothing when a status sheet is added", () => {
    const book = openXlsx(bytes);
    const expected = valuesOf(book, null);
    addStatusSheet(book);
    const saved = book.save();
    const lost = lostBetween(bytes, saved).filter((each) => !isBookkeeping(each));
    expect(lost).toEqual([]);
    const again = openXlsx(saved);
    expect(valuesOf(again, null)).toEqual(expected);
    const sheet = again.sheet(NEW_SHEET)!;
    expect(sheet.cell(2, 1)).toMatchObject({ value: "=1+1", formula: null });
    expect(sheet.cell(3, 1)!.value).toBe(" linje\nto ");
    expect(again.look(sheet.cell(1, 1)!.style)).toMatchObject({ bold: true, size: 16, fill: "DDEBF7", bottom: { style: "medium", colour: "1F4E78" } });
    expect(sheet.merges).toEqual([{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 6 }]);
    expect(sheet.columnWidth(1)).toBe(60);
    expect(sheet.rowHeight(1)).toBe(30.75);
    expect(sheet.conditionalFormats.map(({ formulas, priority, stopIfTrue }) => [formulas[0], priority, stopIfTrue])).toEqual([["$B1>44000", 1, true], ['$A1="Rød"', 2, false]]);
    expect(sheet.pageSetup).toMatchObject({ paperA4: true, landscape: true, scale: 63, centreHorizontally: true, oddFooter: "&LStatusark&RSide &P av &N" });
    expect(sheet.pageBreaks).toEqual([21]);
    expect(sheet.link(2, 1)).toBe("Statusark_prove_side");
    expect([...sheet.customProperties]).toEqual([["statusark.kind", "status-sheet"], ["statusark.stamp", "æ1"]]);
    expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
    expect(sheet.showsGridlines).toBe(false);
  });

  test("copies the compressed bytes of parts that a new name does not touch", () => {
    const book = openXlsx(bytes);
    book.setName("Statusark_prove", "1");
    const before = readZip(bytes);
    const after = readZip(book.save());
    expect(after.map((entry) => entry.name)).toEqual(before.map((entry) => entry.name));
    for (const [index, entry] of before.entries()) {
      if (!/workbook\.xml$/.test(entry.name)) expect(Buffer.compare(after[index]!.data, entry.data)).toBe(0);
    }
  });
});
