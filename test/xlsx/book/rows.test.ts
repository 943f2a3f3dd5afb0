import { openXlsx } from "../../../src/xlsx/open-xlsx";
import { newXlsx } from "../../../src/xlsx/new-xlsx";
import type { XlsxBook } from "../../../src/xlsx/xlsx-book";
import { lostBetween, packageParts } from "../../support/package-inventory";
import { problemOf } from "../../support/problem-of";
import { newErrors } from "../../support/validate-xlsx";
import { FIXTURES, fixtureBytes } from "../../support/workbook-fixtures";

jest.setTimeout(60_000);

const RICH = fixtureBytes("rich/rich.xlsx");

function values(book: XlsxBook): unknown[] {
  return book.sheets.map((sheet) => {
    const used = sheet.usedArea();
    const cells: unknown[] = [];
    for (let row = used?.firstRow ?? 1; row <= (used?.lastRow ?? 0); row++) {
      for (let column = used!.firstColumn; column <= used!.lastColumn; column++) {
        const cell = sheet.cell(row, column);
        cells.push(cell && [row, column, cell.value, cell.formula, cell.style]);
      }
    }
    return cells;
  });
}

test("rows that are inserted move everything that stands below or points there", async () => {
  const book = openXlsx(RICH);
  const sheet = book.sheet("Milepæler")!;
  sheet.insertRows(5, 3);
  expect(sheet.cell(8, 1)!.value).toBe(1);
  expect(sheet.cell(8, 8)!.formula).toBe('IF(G8>=20,"Rød",IF(G8>=10,"Gul","Grønn"))');
  expect(sheet.cell(20, 5)!.formula).toBe("SUM(D8:D10*1)");
  expect(sheet.cell(20, 4)).toMatchObject({ formula: "_xlfn._xlws.SORT(A8:A10,1,-1)", isArray: true });
  expect([20, 21, 22].map((row) => sheet.cell(row, 6)!.formula)).toEqual(["A20*2", "A21*2", "A22*2"]);
  expect(sheet.merges).toEqual([{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 3 }]);
  expect(sheet.isRowHidden(22)).toBe(true);
  expect(sheet.pageBreaks).toEqual([20]);
  expect(sheet.link(9, 2)).toBe("Budsjett!A1");
  expect(book.tables[0]!.area).toEqual({ firstRow: 4, firstColumn: 1, lastRow: 18, lastColumn: 10 });
  expect(book.names.find((name) => name.name === "Tiltak")!.refersTo).toBe("'Milepæler'!$A$8:$A$16");
  expect(book.names.find((name) => name.name === "Rapportdato")!.refersTo).toBe("'Milepæler'!$B$2");
  const first = sheet.conditionalFormats[0]!;
  expect([first.areas[0], first.formulas[0]]).toEqual([{ firstRow: 8, firstColumn: 5, lastRow: 17, lastColumn: 5 }, "$E8-$D8>=20"]);
  const parts = packageParts(book.save());
  const part = (name: string): string => new TextDecoder().decode(parts.get(name));
  const xml = part("xl/worksheets/sheet1.xml");
  expect(xml).toContain("<xm:f>'Milepæler'!D8:F8</xm:f><xm:sqref>K8</xm:sqref>");
  expect(xml).toContain('<protectedRange sqref="E8:F17"');
  expect(xml).toContain('t="array" ref="D20:D22"');
  const before = new TextDecoder().decode(packageParts(RICH).get("xl/comments1.xml"));
  const reference = /ref="[A-Z]+(\d+)"/;
  expect(Number(reference.exec(part("xl/comments1.xml"))![1])).toBe(Number(reference.exec(before)![1]) + 3);
  expect(await newErrors(RICH, book.save())).toEqual([]);
});

test("rows that are deleted take what stood on them along, and references to them become #REF!", async () => {
  const book = openXlsx(RICH);
  const sheet = book.sheet("Milepæler")!;
  sheet.setCell(30, 1, { formula: "A6+A9", value: 7 });
  sheet.deleteRows(6, 2);
  expect(sheet.cell(6, 1)!.value).toBe(4);
  expect(sheet.cell(28, 1)).toMatchObject({ formula: "#REF!+A7", awaitsExcel: true });
  expect(sheet.cell(15, 5)!.formula).toBe("SUM(D5:D5*1)");
  expect(book.tables[0]!.area.lastRow).toBe(13);
  expect(sheet.link(6, 2)).toBeNull();
  expect(await newErrors(RICH, book.save())).toEqual([]);
});

test("values that read nothing of the deleted rows are still to be trusted", () => {
  const book = openXlsx(RICH);
  book.sheet("Milepæler")!.deleteRows(6, 1);
  expect(book.sheet("Budsjett")!.cell(2, 5)!.awaitsExcel).toBe(false);
  expect(book.sheet("Milepæler")!.cell(6, 8)!.awaitsExcel).toBe(false);
  expect(book.sheet("Milepæler")!.cell(14, 7)!.awaitsExcel).toBe(true);
});

test("an array formula, a table's header and the sheet's end are not torn", () => {
  const book = openXlsx(RICH);
  const sheet = book.sheet("Milepæler")!;
  expect(problemOf(() => {
    sheet.insertRows(18, 1);
  })).toBe("array-formula");
  expect(problemOf(() => {
    sheet.deleteRows(18, 1);
  })).toBe("array-formula");
  expect(problemOf(() => {
    sheet.deleteRows(4, 1);
  })).toBe("refused");
  expect(problemOf(() => {
    sheet.deleteRows(5, 10);
  })).toBe("refused");
  expect(problemOf(() => {
    sheet.insertRows(2, 1048570);
  })).toBe("refused");
  expect(sheet.cell(5, 1)!.value).toBe(1);
});

test.each(FIXTURES)("%s: rows inserted at the top and deleted again leave all as it was", (name) => {
  const bytes = fixtureBytes(name);
  const book = openXlsx(bytes);
  const before = values(book);
  const names = book.names;
  const tables = book.tables;
  for (const sheet of book.sheets) sheet.insertRows(1, 4);
  const moved = openXlsx(book.save());
  for (const sheet of moved.sheets) sheet.deleteRows(1, 4);
  const again = openXlsx(moved.save());
  expect(values(again).map((cells) => (cells as unknown[]).length)).toEqual(before.map((cells) => (cells as unknown[]).length));
  expect(again.tables).toEqual(tables);
  expect(again.names).toEqual(names);
  expect(again.sheets.map((sheet) => [sheet.merges, sheet.pageBreaks, sheet.conditionalFormats.map((format) => [format.areas, format.formulas])]))
    .toEqual(openXlsx(bytes).sheets.map((sheet) => [sheet.merges, sheet.pageBreaks, sheet.conditionalFormats.map((format) => [format.areas, format.formulas])]));
  const lost = lostBetween(bytes, moved.save()).filter(({ part, what }) => /\/(?:tables|worksheets)\//.test(part) && /^[a-zA-Z]+$/.test(what) && !["v", "t"].includes(what));
  expect(lost).toEqual([]);
});

test("heights, styles and hidden rows of a book of our own follow", () => {
  const book = newXlsx();
  const sheet = book.sheets[0]!;
  sheet.setRowHeight(5, 42);
  sheet.setCell(5, 1, { value: "a", style: book.styleWith(0, { bold: true }) });
  sheet.merge({ firstRow: 5, firstColumn: 1, lastRow: 6, lastColumn: 2 });
  sheet.insertRows(3, 2);
  expect([sheet.rowHeight(7), sheet.cell(7, 1)!.value, sheet.merges[0]!.firstRow, sheet.cell(5, 1)]).toEqual([42, "a", 7, null]);
  sheet.deleteRows(1, 6);
  expect([sheet.rowHeight(1), sheet.cell(1, 1)!.value, sheet.merges[0]!.firstRow]).toEqual([42, "a", 1]);
});
