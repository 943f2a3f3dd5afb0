import { needsMerge } from "../../src/workbook/cell-merge";
import type { CellStyle, PlanCell } from "../../src/workbook/sheet-plan";

const cell = (more: Partial<PlanCell>): PlanCell => ({ row: 1, column: 1, columns: 4, style: "x", ...more });
const cases: readonly (readonly [string, boolean, PlanCell, CellStyle])[] = [
  ["a single cell", false, cell({ columns: 1, value: 5 }), {}],
  ["one line from the left runs over by itself", false, cell({ value: "Tiltak" }), {}],
  ["one line from the left by its style", false, cell({ value: "Tiltak" }), { horizontal: "left" }],
  ["looks alone", false, cell({}), { fill: "F2F5F7" }],
  ["several rows", true, cell({ columns: 1, rows: 2, value: "Tiltak" }), {}],
  ["several rows of looks alone", true, cell({ rows: 2 }), {}],
  ["a line at the right", true, cell({ value: "Tiltak" }), { horizontal: "right" }],
  ["a line in the middle", true, cell({ value: "Tiltak" }), { horizontal: "centre" }],
  ["two lines", true, cell({ value: "To\nlinjer" }), {}],
  ["a text whose lines are broken", true, cell({ value: "Tiltak" }), { wrap: true }],
  ["a number, which would be ####", true, cell({ value: 1_000_000 }), {}],
  ["a date", true, cell({ value: { date: "2022-03-06" } }), {}],
  ["a link, which a click anywhere on it follows", true, cell({ value: "1e", link: "Statusark_1e" }), {}],
  ["a light, which is filled as a whole", true, cell({ value: "▲ Gul", isFilled: true }), {}],
  ["a field for the hand, whatever it holds", true, cell({ value: "", remark: "1e/merknad" }), {}],
];

test.each(cases)("%s", (_, expected, plan, style) => {
  expect(needsMerge(plan, style)).toBe(expected);
});

test("a style that nobody knows is read as the plain one", () => {
  expect(needsMerge(cell({ value: "Tiltak" }), undefined)).toBe(false);
});
