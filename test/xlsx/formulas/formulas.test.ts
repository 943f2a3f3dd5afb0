import { mapReferences } from "../../../src/xlsx/formulas/map-references";
import { readPrecedents } from "../../../src/xlsx/formulas/read-precedents";
import { moveInFormula } from "../../../src/xlsx/formulas/row-move";
import { scanFormula } from "../../../src/xlsx/formulas/scan-formula";
import { shiftFormula } from "../../../src/xlsx/formulas/shift-formula";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import type { XlsxTable } from "../../../src/xlsx/xlsx-book";
import { FIXTURES, fixtureBytes } from "../../support/workbook-fixtures";
import { sheetInFormula, sheetOfPrefix } from "../../../src/xlsx/formulas/sheet-names";

test.each(FIXTURES)("the pieces of every formula of %s give it back", (name) => {
  for (const sheet of openXlsx(fixtureBytes(name)).sheets) {
    const used = sheet.usedArea();
    for (let row = used?.firstRow ?? 1; row <= (used?.lastRow ?? 0); row++) {
      for (let column = used!.firstColumn; column <= used!.lastColumn; column++) {
        const formula = sheet.cell(row, column)?.formula ?? null;
        if (formula === null) continue;
        expect(scanFormula(formula).map((piece) => piece.text).join("")).toBe(formula);
        expect(mapReferences(formula, () => null)).toBe(formula);
      }
    }
  }
});

test.each([
  ["A1+$B$2*C$3", 2, 1, "B3+$B$2*D$3"],
  ["SUM(A1:B2,Ark2!A1:A3)", 1, 0, "SUM(A2:B3,Ark2!A2:A4)"],
  ["'Plan 2022'!A1&\"A1\"", 1, 1, "'Plan 2022'!B2&\"A1\""],
  ["'Kari''s A1'!B2", 1, 0, "'Kari''s A1'!B3"],
  ["SUM(A:A,1:1,$2:3)", 1, 1, "SUM(B:B,2:2,$2:4)"],
  ["LOG10(A1)+Rate2020+A1B", 1, 0, "LOG10(A2)+Rate2020+A1B"],
  ["Tabell[[#This Row],[A1]]+Tabell[B2]", 5, 5, "Tabell[[#This Row],[A1]]+Tabell[B2]"],
  ["[1]Ark1!A1+#REF!+1E5", 1, 1, "[1]Ark1!B2+#REF!+1E5"],
  ["A1048576+XFD1", 1, 1, "B1+A2"],
  ["Ark1:Ark3!A1", 1, 0, "Ark1:Ark3!A2"],
  ["INDEX(A1:INDEX(B:B,3),1)", 1, 1, "INDEX(B2:INDEX(C:C,3),1)"],
])("%s filled %i down and %i right is %s", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

describe("rows that make place or go", () => {
  const insert = { sheet: "Ark1", first: 3, count: 2 };
  const remove = { sheet: "Ark1", first: 3, count: -2 };
  test.each([
    ["A2+A3", "A2+A5", "A2+#REF!"],
    ["SUM(A1:A9)", "SUM(A1:A11)", "SUM(A1:A7)"],
    ["SUM($A$3:$A$4)", "SUM($A$5:$A$6)", "SUM(#REF!)"],
    ["SUM(A4:A9)", "SUM(A6:A11)", "SUM(A3:A7)"],
    ["SUM(A2:A3)", "SUM(A2:A5)", "SUM(A2:A2)"],
    ["SUM(A:A)+SUM(5:6)", "SUM(A:A)+SUM(7:8)", "SUM(A:A)+SUM(3:4)"],
    ["Ark2!A9+ark1!A9", "Ark2!A9+ark1!A11", "Ark2!A9+ark1!A7"],
  ])("%s becomes %s, or %s", (formula, inserted, removed) => {
    expect(moveInFormula(formula, "Ark1", insert)).toBe(inserted);
    expect(moveInFormula(formula, "Ark1", remove)).toBe(removed);
  });

  test("a formula on another sheet keeps references to its own", () => {
    expect(moveInFormula("A9+Ark1!A9", "Ark2", insert)).toBe("A9+Ark1!A11");
  });
});

const TABLE: XlsxTable = {
  name: "Plan", sheet: "Ark1", area: { firstRow: 4, firstColumn: 2, lastRow: 9, lastColumn: 4 }, headers: ["Nr", "Frist [uke]", "Levert"],
  hasHeader: true, hasTotals: false, columnFormulas: [null, null, null], styleName: null,
};

test.each([
  ["A1+Ark2!B2:C3", ["ark1 1-1 1-1", "ark2 2-3 2-3"]],
  ["Plan[[#This Row],[Levert]]", ["ark1 6-6 4-4"]],
  ["SUM(Plan[Frist '[uke']])", ["ark1 4-9 3-3"]],
  ["SUM(Plan)", ["ark1 4-9 2-4"]],
  ["[@Nr]*2", ["ark1 6-6 2-2"]],
  ["Sats*2", ["ark2 7-7 1-1"]],
  ["[1]Ark1!A1", []],
])("%s reads %j", (formula, expected) => {
  const names = [{ name: "sats", refersTo: "Ark2!$A$7", sheet: null, hidden: false }];
  const { areas } = readPrecedents(formula, { sheet: "Ark1", row: 6, column: 3 }, [TABLE], names);
  expect(areas.map(({ sheet, area }) => `${sheet} ${String(area.firstRow)}-${String(area.lastRow)} ${String(area.firstColumn)}-${String(area.lastColumn)}`)).toEqual(expected);
});

test("INDIRECT and OFFSET may read anything", () => {
  expect(readPrecedents('INDIRECT("A"&1)', { sheet: "Ark1", row: 1, column: 1 }, [], []).anything).toBe(true);
  expect(readPrecedents("SUM(A1)", { sheet: "Ark1", row: 1, column: 1 }, [], []).anything).toBe(false);
});

test.each(["Ark1", "Plan 2022", "Kari's", "R1C1", "A1", "Milepæler", "2022", "TRUE", "a!b", "x.y_z"])("the sheet %s is found again behind its prefix", (name) => {
  const prefix = `${sheetInFormula(name)}!`;
  expect(sheetOfPrefix(prefix)).toBe(name);
  expect(scanFormula(`${prefix}A1+1`)[0]).toMatchObject({ kind: "cells", sheet: prefix });
});
