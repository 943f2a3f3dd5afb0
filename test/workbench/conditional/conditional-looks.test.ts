import type { CellValue } from "../../../src/values/cell-value";
import { cellAddress, readArea } from "../../../src/workbook/address";
import { createConditionalLooks } from "../../../src/workbench/conditional/conditional-looks";
import type { ConditionalRule } from "../../../src/workbench/conditional/conditional-rule";

const cells: Readonly<Record<string, CellValue>> = { D2: 44_592, D3: 44_592, G3: 44_600 };
const around = {
  cell: (_sheet: string | null, row: number, column: number) => cells[cellAddress(row, column)] ?? null,
  definedName: () => null,
  today: 44_626,
  date1904: false,
};

function rule(address: string, formula: string | null, rest: Partial<ConditionalRule> = {}): ConditionalRule {
  const area = readArea(address);
  return { areas: area ? [area] : [], kind: "expression", formulas: formula === null ? [] : [formula], parameters: {}, thresholds: [], colours: [], looks: { fill: "#fff0b3" }, priority: 1, stopIfTrue: false, ...rest };
}

describe("conditional formats as they would show", () => {
  test("a rule over a column shows where its formula holds, and nowhere else", () => {
    const looks = createConditionalLooks([rule("G2:G4", 'AND(ISNUMBER($D2),LEN(TRIM($G2))=0,N("statusark/overdue")=0)')], around);
    expect([2, 3, 4].map((row) => looks.at(row, 7)?.fill ?? null)).toEqual(["#fff0b3", null, null]);
    expect(looks.at(2, 6)).toBeNull();
    expect([...looks.notEvaluated]).toEqual([]);
  });

  test("the first rule's looks win, a lower one fills in, and a stopping rule ends it", () => {
    const first = rule("A1", "TRUE", { looks: { fill: "red" }, priority: 1 });
    const second = rule("A1", "TRUE", { looks: { fill: "blue", bold: true }, priority: 2 });
    expect(createConditionalLooks([second, first], around).at(1, 1)).toEqual({ fill: "red", bold: true });
    expect(createConditionalLooks([second, { ...first, stopIfTrue: true }], around).at(1, 1)).toEqual({ fill: "red" });
  });

  test("what cannot be worked out is said, not passed over", () => {
    const looks = createConditionalLooks([rule("A1", "XMATCH(1,A1:A9)=1"), rule("A1", null, { kind: "telepati" }), rule("A1", "ukjent>1")], around);
    expect(looks.at(1, 1)).toBeNull();
    expect([...looks.notEvaluated]).toEqual(["XMATCH", "telepati", "ukjent"]);
  });
});
