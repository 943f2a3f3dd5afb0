import { looksText, readLooks, sheetLooks } from "../../src/workbook/page-looks";
import type { PagePlan, SheetPlan } from "../../src/workbook/sheet-plan";
import { contractPlan, OVERVIEW, PAGE_1E } from "../../src/selftest/contract/contract-plan";

const before = contractPlan({ remark: "før" });

/** The second page's key, and the sheet's, against those of the plan before. */
function changed(after: SheetPlan): { readonly page: boolean; readonly other: boolean; readonly sheet: boolean } {
  const [old, now] = [sheetLooks(before), sheetLooks(after)];
  return { page: old.pages.get(PAGE_1E) !== now.pages.get(PAGE_1E), other: old.pages.get(OVERVIEW) !== now.pages.get(OVERVIEW), sheet: old.sheet !== now.sheet };
}

function withPage(change: Partial<PagePlan>): SheetPlan {
  return { ...before, pages: before.pages.map((page) => (page.name === PAGE_1E ? { ...page, ...change } : page)) };
}

const page = before.pages[1]!;

test("other texts and numbers of the same kind need no new looks", () => {
  expect(changed(contractPlan({ remark: "etter", stamp: "def456" }))).toEqual({ page: false, other: false, sheet: false });
});

test.each([
  ["a taller row", { heights: page.heights.map((height) => height + 0.75) }],
  ["another style", { cells: page.cells.map((cell) => ({ ...cell, style: "money" })) }],
  ["a wider cell", { cells: page.cells.map((cell) => (cell.row === 2 ? { ...cell, columns: 2 } : cell)) }],
  ["another link", { cells: page.cells.map((cell) => (cell.link === undefined ? cell : { ...cell, link: PAGE_1E })) }],
  ["a number for a text", { cells: page.cells.map((cell) => (cell.row === 1 ? { ...cell, value: 5 } : cell)) }],
])("%s dresses its page alone", (_, change) => {
  expect(changed(withPage(change))).toEqual({ page: true, other: false, sheet: false });
});

test("a text that must be merged now dresses its page", () => {
  const texts = { title: "En linje" };
  const lines = (value: string): SheetPlan => withPage({ cells: [{ row: 1, column: 1, columns: 6, value, style: "title" }], title: texts.title });
  expect(sheetLooks(lines("En linje")).pages.get(PAGE_1E)).not.toBe(sheetLooks(lines("To\nlinjer")).pages.get(PAGE_1E));
});

test("a style of the same name that looks another way dresses the pages that use it", () => {
  expect(changed({ ...before, styles: { ...before.styles, field: { size: 9 } } })).toEqual({ page: true, other: false, sheet: false });
});

test("a page that grows moves those below it, which is the sheet's own look", () => {
  expect(changed(contractPlan({ remark: "før", extra: 2 }))).toEqual({ page: true, other: false, sheet: true });
});

test.each([
  ["margins", { print: { ...before.print, margins: { ...before.print.margins, left: 0.5 } } }],
  ["widths", { columnWidths: before.columnWidths.map((width) => width + 0.75) }],
  ["conditional formats", { formats: before.formats.slice(1) }],
])("other %s are the sheet's own look", (_, change) => {
  expect(changed({ ...before, ...change })).toEqual({ page: false, other: false, sheet: true });
});

test("the footer's own text is contents, not looks", () => {
  expect(changed({ ...before, print: { ...before.print, footer: { ...before.print.footer, left: "Noe annet" } } }).sheet).toBe(false);
});

test("looks come back from their property as they were", () => {
  expect(readLooks(looksText(sheetLooks(before)))).toEqual(sheetLooks(before));
});

test.each(["", "{", "{}", "[]", "[1]", '["a",["b"]]', '["a",["b",2]]', "null"])("%j is no looks of ours", (text) => {
  expect(readLooks(text)).toBeNull();
});
