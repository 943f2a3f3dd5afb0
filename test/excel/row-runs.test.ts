import { rowRuns } from "../../src/excel/row-runs";
import { placePages } from "../../src/workbook/page-rows";
import type { PagePlan, PlanCell } from "../../src/workbook/sheet-plan";
import { sheetTags } from "../../src/workbook/sheet-tags";
import { pageOf, planWith } from "../support/page-plan";

const wide = (row: number, more: Partial<PlanCell> = {}): PlanCell => ({ row, column: 1, columns: 3, value: 5, style: "money", ...more });

function runs(...pages: readonly PagePlan[]): ReturnType<typeof rowRuns> {
  const plan = planWith(pages);
  return rowRuns(plan, placePages(plan), sheetTags(plan));
}

test("a page that looks like the one above it is one copy", () => {
  const cells = [wide(1), wide(3), wide(4, { column: 4, columns: 2 })];
  expect(runs(pageOf("a", 5, { cells }), pageOf("b", 5, { cells }))).toEqual([{ first: 1, rows: 5, from: null }, { first: 6, rows: 5, from: 1 }]);
});

test("what a page has more of is set by itself, and what is the same below it is copied again", () => {
  const top = [1, 4, 7, 10].map((column) => wide(1, { column }));
  const end = (row: number): PlanCell[] => [wide(row, { rows: 2, style: "body" }), wide(row, { column: 4, columns: 2, rows: 2 })];
  const own = [wide(2, { style: "date" }), wide(2, { style: "title", column: 4 })];
  expect(runs(pageOf("a", 3, { cells: [...top, ...end(2)] }), pageOf("b", 4, { cells: [...top, ...own, ...end(3)] }))).toEqual([
    { first: 1, rows: 3, from: null },
    { first: 4, rows: 1, from: 1 },
    { first: 5, rows: 1, from: null },
    { first: 6, rows: 2, from: 2 },
  ]);
});

test("rows that cells tie together are never parted", () => {
  const cells = [wide(1, { rows: 3 }), wide(2, { column: 5, rows: 4 })];
  expect(runs(pageOf("a", 5, { cells }), pageOf("b", 5, { cells }))).toEqual([{ first: 1, rows: 5, from: null }, { first: 6, rows: 5, from: 1 }]);
});

test.each([
  ["a text for a number", { value: "5" }],
  ["another style", { style: "date" }],
  ["another width", { columns: 2 }],
])("%s is no copy", (_, more) => {
  const cells = [wide(1), wide(2)];
  const other = cells.map((cell) => ({ ...cell, ...more }));
  expect(runs(pageOf("a", 2, { cells }), pageOf("b", 2, { cells: other })).every(({ from }) => from === null)).toBe(true);
});

test("every row has its looks from one run, and copies only what stands above it", () => {
  const page = (name: string, odd: number): PagePlan => pageOf(name, 12, { cells: Array.from({ length: 12 }, (_, at) => [wide(at + 1, at % odd === 0 ? { style: "date" } : {}), wide(at + 1, { column: 4 })]).flat() });
  const all = runs(page("a", 2), page("b", 3), page("c", 5), page("d", 3));
  let next = 1;
  for (const { first, rows, from } of all) {
    expect(first).toBe(next);
    if (from !== null) expect(from + rows).toBeLessThanOrEqual(first);
    next = first + rows;
  }
  expect(next).toBe(49);
});
