import { newXlsx } from "../../../src/xlsx/new-xlsx";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import { tinted } from "../../../src/xlsx/styles/colours";
import { lostBetween, packageParts } from "../../support/package-inventory";
import { leastParts, packParts } from "../../support/refused-workbooks";
import { FIXTURES, fixtureBytes } from "../../support/workbook-fixtures";

const RICH = fixtureBytes("rich/rich.xlsx");

test("resolves what the cells of the rich workbook look like", () => {
  const book = openXlsx(RICH);
  expect(book.look(0)).toMatchObject({ format: "General", font: "Calibri", size: 11, bold: false, colour: "000000", fill: null, locked: true, top: null });
  expect(book.look(1)).toMatchObject({ bold: true, size: 16, left: { style: "thin", colour: null }, bottom: { style: "double" }, right: null });
  expect(book.look(2)).toMatchObject({ bold: true, colour: "FFFFFF", horizontal: "center", vertical: "center", wrap: true });
  expect(book.look(2).fill).toMatch(/^[0-9A-F]{6}$/);
  expect(book.look(3)).toMatchObject({ format: "[$-414]d/\\ mmm\\ yyyy;@", locked: false });
  expect(book.look(5).format).toBe("0%");
  expect(book.look(999)).toEqual(book.look(0));
});

test.each([["4472C4", -0.249977111117893, "2F5496"], ["4472C4", 0.5999938962981048, "B4C6E7"], ["FFFFFF", -0.1499984740745262, "D9D9D9"], ["000000", 0.34998626667073579, "595959"], ["ED7D31", 0, "ED7D31"]])("%s tinted by %d is %s, as Excel shows it", (colour, tint, expected) => {
  const parts = (hex: string): number[] => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const got = parts(tinted(colour, tint));
  expect(parts(expected).every((part, index) => Math.abs(part - got[index]!) <= 1)).toBe(true);
});

test("a style that the file has is found, a new one is appended, and nothing that was there changes", () => {
  const book = openXlsx(RICH);
  const date = book.styleWith(0, { format: "dd.mm.yyyy", fill: "FFF2CC", bottom: { style: "thin", colour: "808080" }, wrap: true, indent: 2, locked: false });
  expect(date).toBe(8);
  expect(book.styleWith(0, { locked: false, indent: 2, wrap: true, bottom: { style: "thin", colour: "808080" }, fill: "FFF2CC", format: "dd.mm.yyyy" })).toBe(8);
  expect(book.styleWith(3, { locked: false })).toBe(3);
  expect(book.look(date)).toMatchObject({ format: "dd.mm.yyyy", fill: "FFF2CC", bottom: { style: "thin", colour: "808080" }, wrap: true, indent: 2, locked: false, font: "Calibri" });
  const plain = book.styleWith(date, { fill: null, bottom: null, bold: true, colour: null });
  expect(book.look(plain)).toMatchObject({ fill: null, bottom: null, bold: true, colour: null, format: "dd.mm.yyyy" });
  book.sheets[0]!.setCell(40, 1, { value: 1, style: date });
  const saved = book.save();
  const before = new TextDecoder().decode(packageParts(RICH).get("xl/styles.xml"));
  const after = new TextDecoder().decode(packageParts(saved).get("xl/styles.xml"));
  const entries = (xml: string, list: string): string => new RegExp(`<${list} [^>]*>(.*)</${list}>`).exec(xml)![1]!;
  for (const list of ["fonts", "fills", "borders", "cellXfs", "numFmts", "dxfs", "cellStyleXfs"]) expect(entries(after, list).startsWith(entries(before, list))).toBe(true);
  expect(lostBetween(RICH, saved).filter(({ part, what }) => part === "xl/styles.xml" && !what.includes("@count"))).toEqual([]);
});

test("a file without a styles part gets one when a style is needed", () => {
  const book = openXlsx(packParts(leastParts()));
  expect(book.look(0)).toMatchObject({ font: "Calibri", size: 11 });
  book.sheets[0]!.setCell(1, 1, { style: book.styleWith(0, { bold: true }) });
  const again = openXlsx(book.save());
  expect(again.look(again.sheets[0]!.cell(1, 1)!.style).bold).toBe(true);
  expect([...packageParts(book.save()).keys()].filter((name) => name.includes("styles"))).toHaveLength(1);
});

test.each(FIXTURES)("%s: every style stays itself when a patch of its own look is laid over it", (name) => {
  const book = openXlsx(fixtureBytes(name));
  for (let style = 0; style < 20; style++) {
    const { font, size, bold, fill, ...rest } = book.look(style);
    expect(book.styleWith(style, { font, size, bold, fill, ...rest })).toBe(style);
    const bolder = book.styleWith(style, { bold: !bold });
    expect(book.look(bolder)).toEqual({ ...book.look(style), bold: !bold });
  }
});

test("widths are points, whole pixels of the normal font's digits", () => {
  const book = newXlsx();
  const sheet = book.sheets[0]!;
  expect(sheet.defaultColumnWidth).toBe(48);
  for (const width of [48, 52.5, 120, 7.5]) {
    sheet.setColumnWidth(3, width);
    expect(openXlsx(book.save()).sheets[0]!.columnWidth(3)).toBe(width);
  }
  expect(sheet.columnWidth(2)).toBeNull();
  sheet.setColumnWidth(3, null);
  expect(openXlsx(book.save()).sheets[0]!.columnWidth(3)).toBeNull();
});

test("a column in the middle of a run is widened alone", () => {
  const book = openXlsx(RICH);
  const sheet = book.sheets[0]!;
  const before = sheet.columnWidth(4);
  sheet.setColumnWidth(5, 150);
  const again = openXlsx(book.save()).sheets[0]!;
  expect([4, 5, 6].map((column) => again.columnWidth(column))).toEqual([before, 150, before]);
  expect([4, 5, 6].map((column) => again.columnStyle(column))).toEqual([3, 3, 3]);
});
