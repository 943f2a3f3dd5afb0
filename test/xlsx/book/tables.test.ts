import { newXlsx } from "../../../src/xlsx/new-xlsx";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import type { XlsxBook } from "../../../src/xlsx/xlsx-book";
import { packageParts } from "../../support/package-inventory";
import { problemOf } from "../../support/problem-of";
import { newErrors } from "../../support/validate-xlsx";
import { fixtureBytes } from "../../support/workbook-fixtures";

jest.setTimeout(60_000);

const RICH = fixtureBytes("rich/rich.xlsx");

function text(book: XlsxBook, part: string): string {
  return new TextDecoder().decode(packageParts(book.save()).get(part));
}

function programme(): XlsxBook {
  const book = newXlsx();
  const sheet = book.sheets[0]!;
  ["Nr", "Plan", "Prognose", "Avvik"].forEach((header, index) => {
    sheet.setCell(3, index + 2, { value: header });
  });
  const date = book.styleWith(0, { format: "dd.mm.yyyy" });
  for (const row of [4, 5]) {
    sheet.setCell(row, 2, { value: row });
    sheet.setCell(row, 3, { value: 44600, style: date });
  }
  book.addTable("Ark1", { firstRow: 3, firstColumn: 2, lastRow: 5, lastColumn: 5 }, "tblMilepæler");
  return book;
}

test("reads the tables of the rich workbook", () => {
  const [first, second] = openXlsx(RICH).tables;
  expect(first).toMatchObject({ name: "Milepaeler", sheet: "Milepæler", hasHeader: true, hasTotals: true, styleName: "PMO-stil", area: { firstRow: 4, firstColumn: 1, lastRow: 15, lastColumn: 10 } });
  expect(first!.headers).toEqual(["Nr", "Milepæl", "Ansvarlig", "Plan", "Prognose", "Faktisk", "Avvik (dager)", "Status", "Fremdrift", "Kommentar"]);
  expect(first!.columnFormulas[6]).toBe("Milepaeler[[#This Row],[Prognose]]-Milepaeler[[#This Row],[Plan]]");
  expect(second).toMatchObject({ name: "Budsjett", hasTotals: false });
});

test("a table that grows takes along filter, sort order, totals, calculated columns, looks, formats and validations", async () => {
  const book = openXlsx(RICH);
  const sheet = book.sheet("Milepæler")!;
  // Everything below the table makes room first, as the caller must see to.
  sheet.insertRows(16, 2);
  book.resizeTable("milepaeler", { firstRow: 4, firstColumn: 1, lastRow: 17, lastColumn: 10 });
  sheet.setCell(15, 1, { value: 11 });
  const table = text(book, "xl/tables/table1.xml");
  for (const piece of ['ref="A4:J17"', '<autoFilter ref="A4:J16"', '<sortState ref="A5:J16">', '<sortCondition ref="D5:D16"/>']) expect(table).toContain(piece);
  expect(sheet.cell(17, 1)!.value).toBe("Sum");
  expect(sheet.cell(17, 7)).toMatchObject({ formula: "SUBTOTAL(109,Milepaeler[Avvik (dager)])", awaitsExcel: true });
  expect(sheet.cell(16, 7)).toMatchObject({ formula: "Milepaeler[[#This Row],[Prognose]]-Milepaeler[[#This Row],[Plan]]", style: 4, awaitsExcel: true });
  expect(sheet.cell(16, 4)!.style).toBe(3);
  const areas = sheet.conditionalFormats.map((format) => [format.priority, format.areas[0]!.lastRow]);
  expect(areas).toEqual([[1, 16], [2, 16], [3, 16], [4, 16], [5, 16], [6, 16], [7, 16], [8, 16], [9, 16]]);
  const xml = text(book, "xl/worksheets/sheet1.xml");
  for (const piece of ['sqref="H5:H16"', 'sqref="D5:F16"', 'sqref="I5:I16"', "<xm:sqref>C5:C16</xm:sqref>"]) expect(xml).toContain(piece);
  expect(await newErrors(RICH, book.save())).toEqual([]);
});

test("a totals row does not move over cells that are taken", () => {
  const book = openXlsx(RICH);
  expect(problemOf(() => {
    book.resizeTable("Milepaeler", { firstRow: 4, firstColumn: 1, lastRow: 17, lastColumn: 10 });
  })).toBe("below-table-occupied");
});

test("a new table is found again, takes rows, and shortens", async () => {
  const book = programme();
  book.sheets[0]!.addConditionalFormat({ areas: [{ firstRow: 4, firstColumn: 3, lastRow: 5, lastColumn: 3 }], formula: "C4>0", look: { fill: "FFC7CE" } });
  book.resizeTable("tblMilepæler", { firstRow: 3, firstColumn: 2, lastRow: 9, lastColumn: 5 });
  expect(book.sheets[0]!.conditionalFormats[0]!.areas[0]!.lastRow).toBe(9);
  expect(book.look(book.sheets[0]!.cell(9, 3)!.style).format).toBe("dd.mm.yyyy");
  book.resizeTable("tblMilepæler", { firstRow: 3, firstColumn: 2, lastRow: 4, lastColumn: 5 });
  expect(book.sheets[0]!.conditionalFormats[0]!.areas[0]!.lastRow).toBe(4);
  const saved = openXlsx(book.save());
  expect(saved.tables).toEqual(book.tables);
  expect(saved.tables[0]).toMatchObject({ name: "tblMilepæler", headers: ["Nr", "Plan", "Prognose", "Avvik"] });
  expect(await newErrors(RICH, book.save())).toEqual([]);
});

test("names, headers and areas that Excel would not take are refused", () => {
  const book = programme();
  const sheet = book.sheets[0]!;
  const add = (name: string, firstRow: number, lastRow: number) => () => {
    book.addTable("Ark1", { firstRow, firstColumn: 2, lastRow, lastColumn: 3 }, name);
  };
  sheet.setCell(20, 2, { value: "Nr" });
  sheet.setCell(20, 3, { value: "nr" });
  sheet.setCell(30, 2, { value: "Nr" });
  for (const use of [add("TBLMILEPÆLER", 30, 32), add("A1", 30, 32), add("to ord", 30, 32), add("x", 20, 22), add("y", 30, 32), add("z", 4, 5), add("w", 30, 30)]) {
    expect(problemOf(use)).toBe("refused");
  }
  expect(problemOf(() => {
    book.resizeTable("tblMilepæler", { firstRow: 4, firstColumn: 2, lastRow: 9, lastColumn: 5 });
  })).toBe("refused");
  expect(problemOf(() => {
    book.resizeTable("tblUkjent", { firstRow: 4, firstColumn: 2, lastRow: 9, lastColumn: 5 });
  })).toBe("table-missing");
});

test("a header that is typed over is changed in the table too, and stays the only one of its name", () => {
  const book = programme();
  const sheet = book.sheets[0]!;
  sheet.setCell(3, 3, { value: "Frist\nplan" });
  sheet.setCell(3, 4, { value: "nr" });
  sheet.setCell(3, 5, { value: null });
  expect(book.tables[0]!.headers).toEqual(["Nr", "Frist\nplan", "nr2", "Column4"]);
  expect([3, 4, 5].map((column) => sheet.cell(3, column)!.value)).toEqual(["Frist\nplan", "nr2", "Column4"]);
  expect(openXlsx(book.save()).tables[0]!.headers).toEqual(["Nr", "Frist\nplan", "nr2", "Column4"]);
});
