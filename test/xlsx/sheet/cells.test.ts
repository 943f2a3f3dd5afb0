import { newXlsx } from "../../../src/xlsx/new-xlsx";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import type { XlsxBook } from "../../../src/xlsx/xlsx-book";
import { leastParts, packParts } from "../../support/refused-workbooks";
import { packageParts } from "../../support/package-inventory";
import { problemOf } from "../../support/problem-of";
import { fixtureBytes } from "../../support/workbook-fixtures";

function again(book: XlsxBook): XlsxBook {
  return openXlsx(book.save());
}

function opened(sheetData: string): XlsxBook {
  return openXlsx(packParts(leastParts(sheetData)));
}

function sheetXml(book: XlsxBook): string {
  return new TextDecoder().decode(packageParts(book.save()).get("xl/worksheets/sheet1.xml"));
}

test("reads every kind of cell of the rich workbook", () => {
  const sheet = openXlsx(fixtureBytes("rich/rich.xlsx")).sheet("milepæler")!;
  const cell = (row: number, column: number) => {
    const { value, formula, isArray } = sheet.cell(row, column)!;
    return { value, formula, isArray };
  };
  expect(cell(2, 2)).toEqual({ value: 46300, formula: null, isArray: false });
  expect(cell(5, 8)).toEqual({ value: "Grønn", formula: 'IF(G5>=20,"Rød",IF(G5>=10,"Gul","Grønn"))', isArray: false });
  expect(cell(17, 2)).toEqual({ value: { error: "#DIV/0!" }, formula: "1/0", isArray: false });
  expect(cell(17, 3)).toEqual({ value: true, formula: null, isArray: false });
  expect(cell(17, 4)).toEqual({ value: 3, formula: "_xlfn._xlws.SORT(A5:A7,1,-1)", isArray: true });
  expect(cell(18, 4)).toEqual({ value: 2, formula: null, isArray: true });
  expect(cell(17, 5)).toEqual({ value: 138135, formula: "SUM(D5:D7*1)", isArray: false });
  expect([17, 18, 19].map((row) => cell(row, 6).formula)).toEqual(["A17*2", "A18*2", "A19*2"]);
  expect(cell(17, 7).value).toBe("inline");
  expect(sheet.cell(5, 10)).toMatchObject({ value: null, formula: null });
  expect(sheet.cell(16, 1)).toBeNull();
  expect(sheet.usedArea()).toEqual({ firstRow: 1, firstColumn: 1, lastRow: 19, lastColumn: 10 });
  expect(sheet.isRowHidden(19)).toBe(true);
});

test("rich text is read as plain text, phonetic readings left out", () => {
  const book = opened('<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>fet </t></r><r><t xml:space="preserve">og _x000D_ikke</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>');
  expect(book.sheets[0]!.cell(1, 1)!.value).toBe("fet og \rikke");
});

test("rows and cells without addresses, out of order or twice are read by position", () => {
  const book = opened('<row><c><v>1</v></c><c t="str"><v>b</v></c></row><row r="4"><c r="C4"><v>3</v></c><c r="A4"><v>1</v></c></row><row r="3"><c r="B3"><v>32</v></c></row><row r="4"><c r="A4"><v>9</v></c></row>');
  const sheet = book.sheets[0]!;
  expect([sheet.cell(1, 1), sheet.cell(1, 2), sheet.cell(3, 2), sheet.cell(4, 1), sheet.cell(4, 3)].map((cell) => cell?.value)).toEqual([1, "b", 32, 9, 3]);
  sheet.setCell(2, 2, { value: "ny" });
  const saved = again(book).sheets[0]!;
  expect([saved.cell(1, 1), saved.cell(1, 2), saved.cell(2, 2), saved.cell(3, 2), saved.cell(4, 1), saved.cell(4, 3)].map((cell) => cell?.value)).toEqual([1, "b", "ny", 32, 9, 3]);
});

test.each<[string, number]>([["0.1", 0.1], ["1234567890.12345", 1234567890.12345], ["1e-7", 1e-7], ["-0.30000000000000004", -0.30000000000000004], ["1.7976931348623157E+308", Number.MAX_VALUE], [" 5 ", 5], ["123456789012345678", 123456789012345678]])("%s is read to the last bit", (text, value) => {
  expect(opened(`<row r="1"><c r="A1"><v>${text}</v></c></row>`).sheets[0]!.cell(1, 1)!.value).toBe(value);
});

test("writes every kind of value so that it reads back", () => {
  const book = newXlsx();
  const sheet = book.sheets[0]!;
  const values = [0.1 + 0.2, -1e-300, 1e21, true, false, "=SUM(A1)", "  mellomrom ", "linje\nto", "'apostrof", "_x0041_", "\u0007", "<&>\"'", "😀 æøå", { error: "#N/A" }];
  values.forEach((value, index) => {
    sheet.setCell(index + 1, 2, { value });
  });
  const saved = again(book).sheets[0]!;
  expect(values.map((_, index) => saved.cell(index + 1, 2)!.value)).toEqual(values);
  expect(values.every((_, index) => saved.cell(index + 1, 2)!.formula === null)).toBe(true);
});

test("a formula keeps a value that it is given, and awaits Excel without one", () => {
  const book = newXlsx();
  const sheet = book.sheets[0]!;
  sheet.setCell(1, 1, { formula: 'IF(B1>1,"<ja>","nei")', value: "<ja>" });
  sheet.setCell(2, 1, { formula: "B1*2" });
  expect(sheet.cell(1, 1)).toMatchObject({ value: "<ja>", awaitsExcel: false });
  expect(sheet.cell(2, 1)).toMatchObject({ value: null, awaitsExcel: true });
  const saved = again(book).sheets[0]!;
  expect(saved.cell(1, 1)).toMatchObject({ value: "<ja>", formula: 'IF(B1>1,"<ja>","nei")', awaitsExcel: false });
  expect(saved.cell(2, 1)).toMatchObject({ value: null, formula: "B1*2", awaitsExcel: true });
});

test("what a cell cannot hold is refused and changes nothing", () => {
  const book = newXlsx();
  const sheet = book.sheets[0]!;
  for (const change of [{ value: Number.NaN }, { value: Infinity }, { value: "x".repeat(32768) }, { formula: "" }]) {
    expect(problemOf(() => {
      sheet.setCell(1, 1, change);
    })).toBe("refused");
  }
  for (const [row, column] of [[0, 1], [1, 0], [1048577, 1], [1, 16385]] as const) {
    expect(problemOf(() => {
      sheet.setCell(row, column, { value: 1 });
    })).toBe("refused");
  }
  expect(book.isChanged).toBe(false);
});

test("one member of an array formula is never overwritten, the whole of a single cell's may be", () => {
  const book = openXlsx(fixtureBytes("rich/rich.xlsx"));
  const sheet = book.sheets[0]!;
  for (const row of [17, 18, 19]) {
    expect(problemOf(() => {
      sheet.setCell(row, 4, { value: 1 });
    })).toBe("array-formula");
  }
  sheet.setCell(17, 5, { value: 7 });
  expect(again(book).sheets[0]!.cell(17, 5)).toMatchObject({ value: 7, formula: null });
});

test("the formula that others share is written out before it is overwritten", () => {
  const book = openXlsx(fixtureBytes("rich/rich.xlsx"));
  const sheet = book.sheets[0]!;
  sheet.setCell(17, 6, { value: 1 });
  expect([17, 18, 19].map((row) => sheet.cell(row, 6)!.formula)).toEqual([null, "A18*2", "A19*2"]);
  const xml = sheetXml(book);
  expect(xml).toContain("<f>A18*2</f>");
  expect(xml).not.toContain('t="shared"');
});

test("a look alone leaves a cell's contents as they are, rich text too", () => {
  const book = opened('<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>fet</t></r></is></c></row>');
  book.sheets[0]!.setCell(1, 1, { style: book.styleWith(0, { italic: true }) });
  expect(sheetXml(book)).toContain('t="inlineStr" s="1"><is><r><rPr><b/></rPr><t>fet</t></r></is>');
});

test("a prefix that the file uses for its elements is used for new ones", () => {
  const book = openXlsx(fixtureBytes("libraries/closedxml/UsingTables.xlsx"));
  const sheet = book.sheets[0]!;
  sheet.setCell(40, 2, { value: "ny" });
  sheet.merge({ firstRow: 40, firstColumn: 2, lastRow: 40, lastColumn: 3 });
  const xml = sheetXml(book);
  expect(xml).toContain('<x:row r="40"><x:c r="B40" t="inlineStr"><x:is><x:t>ny</x:t></x:is></x:c></x:row>');
  expect(xml).toContain('<x:mergeCells count="1"><x:mergeCell ref="B40:C40"/></x:mergeCells>');
});

test("a cell that is emptied goes, unless it has a look of its own", () => {
  const book = newXlsx();
  const sheet = book.sheets[0]!;
  const bold = book.styleWith(0, { bold: true });
  sheet.setCell(3, 3, { value: 1 });
  sheet.setCell(4, 4, { value: 1, style: bold });
  sheet.setCell(3, 3, { value: null });
  sheet.setCell(4, 4, { value: null });
  expect(sheet.cell(3, 3)).toBeNull();
  expect(sheet.cell(4, 4)).toMatchObject({ value: null, style: bold });
  expect(sheet.usedArea()).toEqual({ firstRow: 4, firstColumn: 4, lastRow: 4, lastColumn: 4 });
});

test("a new cell takes the look of its row or column", () => {
  const book = openXlsx(fixtureBytes("rich/rich.xlsx"));
  const sheet = book.sheets[0]!;
  sheet.setCell(60, 5, { value: 46000 });
  expect(sheet.cell(60, 5)!.style).toBe(sheet.columnStyle(5));
  expect(sheet.columnStyle(5)).toBe(3);
});

test("dates of both systems are told apart, ISO dates become serials", () => {
  expect(openXlsx(fixtureBytes("rich/rich1904.xlsx")).date1904).toBe(true);
  expect(openXlsx(fixtureBytes("rich/rich.xlsx")).date1904).toBe(false);
  const sheet = openXlsx(fixtureBytes("libraries/sheetjs/xlsx-stream-d-date-cell.xlsx")).sheets[0]!;
  expect(sheet.cell(5, 2)!.value).toBeCloseTo(41684.352648, 5);
});

test("a sheet in UTF-16 is read, and written as UTF-8", () => {
  const parts = leastParts('<row r="1"><c r="A1" t="str"><v>æøå – 😀</v></c></row>');
  const xml = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${parts["xl/worksheets/sheet1.xml"]!}`;
  const book = openXlsx(packParts({ ...parts, "xl/worksheets/sheet1.xml": new Uint8Array(Buffer.from(xml, "utf16le")) }));
  expect(book.sheets[0]!.cell(1, 1)!.value).toBe("æøå – 😀");
  book.sheets[0]!.setCell(2, 1, { value: "ny" });
  expect(sheetXml(book)).toMatch(/encoding="UTF-8"/);
  expect([1, 2].map((row) => again(book).sheets[0]!.cell(row, 1)!.value)).toEqual(["æøå – 😀", "ny"]);
});

test("shared strings are read, plain, rich, empty and with their own escapes; the part stays as it is when a cell changes", () => {
  const parts = leastParts('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>');
  const strings = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><!-- a --><si><t>a &amp; b_x005F_</t></si><si><r><t>fet</t></r><r><t xml:space="preserve"> og</t></r></si><si/><si><t xml:space="preserve"> c</t><phoneticPr fontId="1"/></si></sst>';
  const relationships = parts["xl/_rels/workbook.xml.rels"]!.replace("</Relationships>", '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>');
  const book = openXlsx(packParts({ ...parts, "xl/_rels/workbook.xml.rels": relationships, "xl/sharedStrings.xml": strings }));
  const sheet = book.sheets[0]!;
  expect([1, 2, 3, 4].map((column) => sheet.cell(1, column)!.value)).toEqual(["a & b_", "fet og", "", " c"]);
  sheet.setCell(1, 1, { value: "ny" });
  expect(new TextDecoder().decode(packageParts(book.save()).get("xl/sharedStrings.xml"))).toBe(strings);
  expect([1, 2].map((column) => again(book).sheets[0]!.cell(1, column)!.value)).toEqual(["ny", "fet og"]);
});
