import { UNDER_UPDATE } from "../../src/workbook/sheet-plan";
import { isTag, isTorn, readTags, sheetTags, TAG_COLUMN } from "../../src/workbook/sheet-tags";
import { contractPlan, OVERVIEW, PAGE_1E } from "../../src/selftest/contract/contract-plan";

/** A sheet's values as they stand in columns from `column` on. */
function valuesOf(plan = contractPlan(), rows = 8): unknown[][] {
  const tags = sheetTags(plan);
  return Array.from({ length: rows }, (_, at) => [tags.get(at + 1) ?? ""]);
}

test("what was written is read back: pages, titles, fields and their places", () => {
  const tags = readTags(valuesOf(), 1, TAG_COLUMN);
  expect(tags.column).toBe(TAG_COLUMN);
  expect(tags.pages).toEqual([
    { name: OVERVIEW, slot: "overview", title: "Oversikt", stamp: "abc123", number: 1, of: 2, firstRow: 1, lastRow: 2 },
    { name: PAGE_1E, slot: "1e", title: "1e", stamp: "abc123", number: 2, of: 2, firstRow: 3, lastRow: 5 },
  ]);
  expect(tags.fields).toEqual([{ key: "1e/merknad", row: 4, column: 4 }]);
  expect(isTorn(contractPlan().marker, tags)).toBe(false);
});

test("a long stamp is known by its beginning", () => {
  const plan = contractPlan({ stamp: "0123456789abcdef0123456789abcdef" });
  const tags = readTags(valuesOf(plan), 1, TAG_COLUMN);
  expect(tags.pages[0]?.stamp).toBe("0123456789abcdef");
  expect(isTorn(plan.marker, tags)).toBe(false);
  expect(isTorn({ ...plan.marker, stamp: "1123456789abcdef0123456789abcdef" }, tags)).toBe(true);
});

test("rows that a person inserts belong to the page above them, at the top to the first", () => {
  const values = valuesOf();
  values.splice(2, 0, [""], [""]);
  values.unshift([""]);
  const tags = readTags(values, 1, TAG_COLUMN);
  expect(tags.pages.map(({ firstRow, lastRow }) => [firstRow, lastRow])).toEqual([[1, 5], [6, 8]]);
  expect(tags.fields[0]?.row).toBe(7);
});

test("columns that a person inserts move the fields with the tags", () => {
  const tags = readTags(valuesOf(), 1, TAG_COLUMN + 2);
  expect(tags.column).toBe(TAG_COLUMN + 2);
  expect(tags.fields).toEqual([{ key: "1e/merknad", row: 4, column: 6 }]);
});

test.each([
  ["a page that was cut away", (values: unknown[][]) => values.slice(0, 2)],
  ["a page that stands there twice", (values: unknown[][]) => [...values, ...values.slice(2)]],
])("%s makes the sheet torn", (_, change) => {
  expect(isTorn(contractPlan().marker, readTags(change(valuesOf()), 1, TAG_COLUMN))).toBe(true);
});

test("a page of another generation makes the sheet torn, and so does a write that never ended", () => {
  const mixed = valuesOf();
  mixed[2] = [sheetTags(contractPlan({ stamp: "def456" })).get(3)];
  expect(isTorn(contractPlan().marker, readTags(mixed, 1, TAG_COLUMN))).toBe(true);
  expect(isTorn({ ...contractPlan().marker, stamp: UNDER_UPDATE }, readTags(valuesOf(), 1, TAG_COLUMN))).toBe(true);
});

test("a sheet without tags is believed by its stamp", () => {
  expect(isTorn(contractPlan().marker, readTags([["Noe"]], 1, 1))).toBe(false);
});

test.each([
  ["no list", "statusark:{}"],
  ["no JSON", "statusark:[[\"page\""],
  ["a page that says too little", 'statusark:[["page","a","b"]]'],
  ["a page with a text for a number", 'statusark:[["page","a","b","c","d",1,2,"3"]]'],
  ["a field without a place", 'statusark:[["field","1e/merknad"]]'],
  ["another kind", 'statusark:[["else",1]]'],
  ["null", "statusark:[null]"],
])("%s is passed over", (_, text) => {
  expect(isTag(text)).toBe(true);
  expect(readTags([[text]], 1, TAG_COLUMN)).toEqual({ column: TAG_COLUMN, pages: [], fields: [] });
});

test("a number or another text is no tag", () => {
  expect([isTag(5), isTag(null), isTag("status")]).toEqual([false, false, false]);
});
