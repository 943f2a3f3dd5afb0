import type { Finding } from "../../src/rules/finding";
import { paintedCells } from "../../src/views/painted-cells";

const finding = (rule: string, cell: string | null, severity: Finding["severity"], acknowledged = false): Finding => ({
  rule, kind: "data", severity, subject: "milestone", sheet: cell === null ? null : "Milepæler", cell, table: null, column: null,
  key: "", initiative: null, message: "", acknowledged, fixes: [],
});

test("a cell is painted once, in its worst style; acknowledged findings and whole tables are not", () => {
  const found = [finding("a/b", "C3", "note"), finding("a/c", "C3", "error"), finding("a/d", "C4", "warning"), finding("a/e", "C5", "error", true), finding("a/f", null, "error")];
  expect(paintedCells(found, [])).toEqual([
    { sheet: "Milepæler", cells: ["C3"], style: "error" },
    { sheet: "Milepæler", cells: ["C4"], style: "warning" },
  ]);
});

test("what a live rule shows is left to it, in its own column alone", () => {
  const live = [{ name: "milestone/overdue#2", sheet: "Milepæler", address: "E2:E9", formula: "TRUE", style: "warning" as const }];
  const found = [finding("milestone/overdue", "E3", "warning"), finding("milestone/overdue", "D3", "warning"), finding("milestone/overdue", "E12", "warning")];
  expect(paintedCells(found, live)).toEqual([{ sheet: "Milepæler", cells: ["D3", "E12"], style: "warning" }]);
});

test("at most a thousand cells a sheet, the worst first", () => {
  const found = [
    ...Array.from({ length: 900 }, (_, row) => finding("a/b", `A${String(row + 1)}`, "warning")),
    ...Array.from({ length: 300 }, (_, row) => finding("a/c", `B${String(row + 1)}`, "error")),
  ];
  const painted = paintedCells(found, []);
  expect(painted.map(({ style, cells }) => [style, cells.length])).toEqual([["error", 300], ["warning", 700]]);
});
