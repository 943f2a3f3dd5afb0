import { newXlsx } from "../../../src/xlsx/new-xlsx";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import { packageParts } from "../../support/package-inventory";
import { fixtureBytes } from "../../support/workbook-fixtures";

const RICH = fixtureBytes("rich/rich.xlsx");
const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({ firstRow, firstColumn, lastRow, lastColumn });

test("reads what the rich workbook says of its first sheet", () => {
  const sheet = openXlsx(RICH).sheets[0]!;
  expect(sheet.pageSetup).toEqual({ paperA4: true, landscape: true, scale: 100, centreHorizontally: true, oddFooter: "&CSide &P av &N", margins: { left: 0.4, right: 0.4, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } });
  expect(sheet.pageBreaks).toEqual([17]);
  expect(sheet.frozen).toEqual({ rows: 4, columns: 2 });
  expect(sheet.showsGridlines).toBe(false);
  expect(sheet.isProtected).toBe(false);
  expect(sheet.rowHeight(1)).toBe(28.5);
  expect(sheet.rowHeight(2)).toBeNull();
  expect(sheet.defaultRowHeight).toBe(14.5);
  expect(sheet.link(5, 2)).toMatch(/^https?:/);
  expect(sheet.link(6, 2)).toBe("Budsjett!A1");
  expect(sheet.link(7, 2)).toBeNull();
});

test("a scale takes the sheet out of fit to page; printer settings and headers stay", () => {
  const book = openXlsx(RICH);
  book.sheets[0]!.setPageSetup({ scale: 71.4, oddFooter: "&L\"Å\" & <b>" });
  const xml = new TextDecoder().decode(packageParts(book.save()).get("xl/worksheets/sheet1.xml"));
  expect(xml).toContain('fitToPage="0"');
  expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" horizontalDpi="300" verticalDpi="300" r:id="rId2" scale="71"\/>/);
  expect(xml).toContain("<oddHeader>&amp;L&amp;\"-,Bold\"PMO&amp;R&amp;D</oddHeader>");
  expect(openXlsx(book.save()).sheets[0]!.pageSetup.oddFooter).toBe('&L"Å" & <b>');
});

test("merges that meet a new one are undone first", () => {
  const sheet = newXlsx().sheets[0]!;
  sheet.merge(area(1, 1, 2, 2));
  sheet.merge(area(5, 1, 5, 3));
  sheet.merge(area(2, 2, 3, 3));
  sheet.merge(area(9, 9, 9, 9));
  expect(sheet.merges).toEqual([area(5, 1, 5, 3), area(2, 2, 3, 3)]);
  sheet.unmerge(area(1, 1, 4, 9));
  sheet.unmerge(area(5, 1, 5, 3));
  expect(sheet.merges).toEqual([]);
});

test("a link over several cells stays on the others when one gets its own", () => {
  const book = newXlsx();
  const sheet = book.sheets[0]!;
  sheet.setLink(2, 2, "Ark1!A1");
  sheet.setLink(2, 2, "Ark1!A2");
  sheet.setLink(3, 3, "Ark1!A3");
  sheet.setLink(3, 3, null);
  const again = openXlsx(book.save()).sheets[0]!;
  expect([again.link(2, 2), again.link(3, 3)]).toEqual(["Ark1!A2", null]);
  const xml = new TextDecoder().decode(packageParts(book.save()).get("xl/worksheets/sheet1.xml"));
  expect(xml.match(/<hyperlink /g)).toHaveLength(1);
});

test("custom properties are kept in parts of their own, changed in place and removed", () => {
  const book = openXlsx(RICH);
  const sheet = book.sheets[1]!;
  sheet.setCustomProperty("a", "én");
  sheet.setCustomProperty("b", "to");
  sheet.setCustomProperty("a", "tre 😀");
  let again = openXlsx(book.save());
  expect([...again.sheets[1]!.customProperties]).toEqual([["a", "tre 😀"], ["b", "to"]]);
  again.sheets[1]!.setCustomProperty("a", null);
  again.sheets[1]!.setCustomProperty("b", null);
  again.sheets[1]!.setCustomProperty("c", null);
  again = openXlsx(again.save());
  expect(again.sheets[1]!.customProperties.size).toBe(0);
  expect([...packageParts(again.save()).keys()].filter((name) => name.includes("customProperty"))).toEqual([]);
});

test("panes are frozen and let go, breaks set and cleared", () => {
  const book = openXlsx(RICH);
  const sheet = book.sheets[0]!;
  sheet.setFrozen(0, 0);
  sheet.setPageBreaks([]);
  let again = openXlsx(book.save()).sheets[0]!;
  expect([again.frozen, again.pageBreaks]).toEqual([{ rows: 0, columns: 0 }, []]);
  sheet.setFrozen(2, 0);
  sheet.setPageBreaks([30, 1, 12, 30]);
  again = openXlsx(book.save()).sheets[0]!;
  expect([again.frozen, again.pageBreaks]).toEqual([{ rows: 2, columns: 0 }, [12, 30]]);
});
