import type { CellValue } from "../../../src/values/cell-value";
import { cellAddress } from "../../../src/workbook/address";
import { compileFormula, type FormulaSurroundings } from "../../../src/workbench/formula/evaluate-formula";
import { NotEvaluated } from "../../../src/workbench/formula/syntax";

function sheetOf(cells: Readonly<Record<string, CellValue>>, names: Readonly<Record<string, string>> = {}): FormulaSurroundings {
  return {
    cell: (sheet, row, column) => cells[(sheet ? `${sheet}!` : "") + cellAddress(row, column)] ?? null,
    definedName: (name) => names[name] ?? null,
    today: 44_626,
    date1904: false,
  };
}

function value(formula: string, cells: Readonly<Record<string, CellValue>> = {}, rows = 0, columns = 0): CellValue {
  return compileFormula(formula)(sheetOf(cells), { rows, columns });
}

describe("formulas of our own rules", () => {
  test.each<[string, CellValue]>([
    ["1+2*3", 7],
    ["(1+2)*3", 9],
    ["-2^2", 4],
    ["2^3^2", 64],
    ["10%+1", 1.1],
    ['"a"&1&TRUE', "a1TRUE"],
    ["1<2", true],
    ['"A"="a"', true],
    ['1<"a"', true],
    ['"z"<TRUE', true],
    ["1/0", { error: "#DIV/0!" }],
    ["1+#REF!", { error: "#REF!" }],
    ['"3"+4', 7],
    ['"x"+4', { error: "#VALUE!" }],
    ['"say ""hi"""', 'say "hi"'],
    ["1.5E+2", 150],
    ["DATE(2022,1,31)", 44_592],
    ["DATE(2022,13,1)", 44_927],
    ["YEAR(44592)*10000+MONTH(44592)*100+DAY(44592)", 20_220_131],
    ["TODAY()-DATE(2022,3,6)", 0],
    ['LEN(TRIM("  a   b "))', 3],
    ['LEFT("Gul",2)&RIGHT("Gul",1)&MID("Gul",2,1)', "Gulu"],
    ['N("statusark/milestone/overdue")=0', true],
    ["ROUND(2.5,0)+ROUND(-2.5,0)", 0],
    ['IF(1>2,"a","b")', "b"],
    ["AND(TRUE,1,NOT(FALSE))", true],
    ['OR("x",TRUE)', { error: "#VALUE!" }],
    ["MAX(1,3,2)-MIN(4,2)", 1],
  ])("%s", (formula, expected) => {
    expect(value(formula)).toEqual(expected);
  });

  test("a blank cell is nothing of the other side's kind", () => {
    expect(value('AND(A1=0,A1="",ISBLANK(A1),NOT(ISNUMBER(A1)),LEN(A1)=0)')).toBe(true);
  });

  test("relative references move with the cell, absolute ones do not", () => {
    const cells = { G2: 1, G5: 40, H5: 7, D1: 2 };
    expect(value("$G2+$D$1", cells, 3, 1)).toBe(42);
    expect(value("G2+$D$1", cells, 3, 1)).toBe(9);
  });

  test("a workbook that counts from 1904 has its own serials", () => {
    const around = { ...sheetOf({}), date1904: true };
    expect(compileFormula("DATE(2022,1,31)&\"/\"&YEAR(43130)")(around, { rows: 0, columns: 0 })).toBe("43130/2022");
  });

  test("other sheets and defined names", () => {
    const around = sheetOf({ "Tiltak og mål!B3": 44_626 }, { statusdato: "'Tiltak og mål'!$B$3" });
    expect(compileFormula("'Tiltak og mål'!$B$3=statusdato")(around, { rows: 9, columns: 9 })).toBe(true);
  });

  test("AND passes over text and blanks in an area", () => {
    expect(value("AND(A1:A3)", { A1: "x", A2: true })).toBe(true);
    expect(value("SUM(A1:B2)", { A1: 1, B1: "4", B2: 2 })).toBe(3);
  });

  test("an overdue milestone: planned before the status date and not delivered", () => {
    const formula = 'AND(ISNUMBER($D2),$D2<DATE(2022,3,6),LEN(TRIM($G2))=0,N("statusark/overdue")=0)';
    const cells = { D3: 44_592, D4: 44_592, G4: 44_600, D5: "Jan-22" };
    expect([1, 2, 3].map((rows) => value(formula, cells, rows))).toEqual([true, false, false]);
  });

  test.each([
    ["XMATCH(1,A1:A2)", "XMATCH"],
    ["IF(TRUE,1,OFFSET(A1,1,1))", "OFFSET"],
    ["tblMilepæler[Levert]", "["],
    ["1+", "…"],
    ["(1", ")"],
    ["{1,2}", "{"],
  ])("%s is said to be not evaluated", (formula, what) => {
    expect(() => compileFormula(formula)).toThrow(new NotEvaluated(what));
  });

  test("an unknown name is said to be not evaluated", () => {
    expect(() => value("ukjent=1")).toThrow(new NotEvaluated("ukjent"));
  });
});
