import { newXlsx } from "../../../src/xlsx/new-xlsx";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import { lostBetween } from "../../support/package-inventory";
import { problemOf } from "../../support/problem-of";
import { fixtureBytes } from "../../support/workbook-fixtures";

const RICH = fixtureBytes("rich/rich.xlsx");
const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({ firstRow, firstColumn, lastRow, lastColumn });

test("reads plain and extended formats in the order in which they are looked at", () => {
  const formats = openXlsx(RICH).sheets[0]!.conditionalFormats;
  expect(formats.map(({ kind, priority, isExtended }) => [priority, kind, isExtended])).toEqual([
    [1, "expression", false], [2, "expression", false], [3, "dataBar", false], [4, "iconSet", false], [5, "containsText", false],
    [6, "colorScale", false], [7, "timePeriod", false], [8, "top10", false], [9, "expression", true],
  ]);
  expect(formats[0]).toMatchObject({ areas: [area(5, 5, 14, 5)], formulas: ["$E5-$D5>=20"], stopIfTrue: true, look: { colour: "9C0006", fill: "FFC7CE" } });
  expect(formats[8]).toMatchObject({ areas: [area(5, 3, 14, 3)], formulas: ["$C5=Lister!$A$2"], look: { fill: "FFF2CC" } });
});

test("a new format enters at the top, and the others move down without losing anything", () => {
  const book = openXlsx(RICH);
  const sheet = book.sheets[0]!;
  const id = sheet.addConditionalFormat({ areas: [area(5, 4, 14, 4), area(5, 6, 14, 6)], formula: 'AND($D5<1,N("statusark/x")=0)', look: { bold: true, colour: "C00000", fill: "FFFFFF", bottom: { style: "thin", colour: "C00000" } } });
  const last = sheet.addConditionalFormat({ areas: [area(5, 1, 14, 1)], formula: "TRUE", look: { italic: true }, priority: 50, stopIfTrue: true });
  const formats = sheet.conditionalFormats;
  expect(formats.map((format) => format.priority)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 50]);
  expect([formats[0]!.id, formats[10]!.id]).toEqual([id, last]);
  const again = openXlsx(book.save()).sheets[0]!.conditionalFormats;
  expect(again.map(({ id: _, ...rest }) => rest)).toEqual(formats.map(({ id: _, ...rest }) => rest));
  const lost = lostBetween(RICH, book.save()).filter(({ what }) => !/^(?:cfRule@priority|\w+@count|calcPr)/.test(what));
  expect(lost).toEqual([]);
});

test("a data bar stands between its numbers, or the least and most there are, and is changed by its handle alone", () => {
  const book = openXlsx(RICH);
  const sheet = book.sheets[0]!;
  const others = sheet.conditionalFormats.length;
  const id = sheet.addDataBar([area(2, 8, 9, 9)], { least: null, most: null, colour: "638EC6" }, 40);
  expect(sheet.conditionalFormats.at(-1)).toMatchObject({ id, kind: "dataBar", priority: 40, colours: ["638EC6"], thresholds: [{ kind: "min", value: null }, { kind: "max", value: null }] });
  sheet.changeDataBar(id, { least: 0, most: 1, colour: "BFD3DD" });
  const again = openXlsx(book.save()).sheets[0]!.conditionalFormats;
  expect(again).toHaveLength(others + 1);
  expect(again.at(-1)).toMatchObject({ kind: "dataBar", areas: [area(2, 8, 9, 9)], colours: ["BFD3DD"], thresholds: [{ kind: "num", value: "0" }, { kind: "num", value: "1" }], parameters: { minLength: "0", maxLength: "100" } });
  expect(problemOf(() => { sheet.changeDataBar(sheet.conditionalFormats[0]!.id, { least: 0, most: 1, colour: "BFD3DD" }); })).toBe("refused");
});

test("formats are changed and removed by their handle, alone", () => {
  const book = openXlsx(RICH);
  const sheet = book.sheets[0]!;
  const [first, second, , , , , timePeriod] = sheet.conditionalFormats;
  sheet.changeConditionalFormat(first!.id, { areas: [area(5, 5, 99, 5)], formula: "$E5>1", look: { fill: "00FF00" }, stopIfTrue: false });
  expect(sheet.conditionalFormats.find((format) => format.id === first!.id)).toMatchObject({ areas: [area(5, 5, 99, 5)], formulas: ["$E5>1"], look: { fill: "00FF00" }, stopIfTrue: false, priority: 1 });
  expect(sheet.conditionalFormats.find((format) => format.id === second!.id)).toEqual(second);
  sheet.removeConditionalFormat(first!.id);
  expect(sheet.conditionalFormats.map((format) => format.priority)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  sheet.changeConditionalFormat(timePeriod!.id, { priority: 1 });
  expect(sheet.conditionalFormats[0]!.id).toBe(timePeriod!.id);
  expect(openXlsx(book.save()).sheets[0]!.conditionalFormats).toHaveLength(8);
});

test("a format of the extension is never changed, and a scale gets no formula", () => {
  const sheet = openXlsx(RICH).sheets[0]!;
  const extended = sheet.conditionalFormats.find((format) => format.isExtended)!;
  const scale = sheet.conditionalFormats.find((format) => format.kind === "colorScale")!;
  for (const use of [
    () => { sheet.removeConditionalFormat(extended.id); },
    () => { sheet.changeConditionalFormat(extended.id, { formula: "TRUE" }); },
    () => { sheet.changeConditionalFormat(scale.id, { formula: "TRUE" }); },
  ]) expect(problemOf(use)).toBe("refused");
});

test("a differential format is written once for all formats that look the same", () => {
  const book = newXlsx();
  const sheet = book.sheets[0]!;
  for (let row = 1; row <= 5; row++) sheet.addConditionalFormat({ areas: [area(row, 1, row, 1)], formula: "TRUE", look: { fill: "FFEB9C" } });
  const again = openXlsx(book.save()).sheets[0]!;
  expect(again.conditionalFormats.map((format) => format.look)).toEqual(Array.from({ length: 5 }, () => ({ fill: "FFEB9C" })));
});
