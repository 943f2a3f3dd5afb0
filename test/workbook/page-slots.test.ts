import fc from "fast-check";
import { rowInsertions } from "../../src/workbook/page-slots";
import type { StandingPage } from "../../src/workbook/sheet-tags";
import { pageOf, planWith, standing } from "../support/page-plan";

function insertions(pages: readonly StandingPage[], ...plan: readonly (readonly [slot: string, rows: number])[]): ReturnType<typeof rowInsertions> {
  return rowInsertions({ column: 26, pages, fields: [] }, planWith(plan.map(([slot, rows]) => pageOf(slot, rows))));
}

test("the same pages need no rows", () => {
  expect(insertions(standing(["a", 3], ["b", 4]), ["a", 3], ["b", 4])).toEqual([]);
});

test("a page that has grown gets its rows at its end", () => {
  expect(insertions(standing(["a", 3], ["b", 4]), ["a", 5], ["b", 4])).toEqual([{ before: 4, count: 2 }]);
});

test("later insertions count with those above them", () => {
  expect(insertions(standing(["a", 3], ["b", 4], ["c", 2]), ["a", 5], ["b", 7], ["c", 2])).toEqual([{ before: 4, count: 2 }, { before: 10, count: 3 }]);
});

test("a new page between others gets rows of its own, one at the end none", () => {
  expect(insertions(standing(["a", 3], ["c", 2]), ["a", 3], ["b", 4], ["c", 2])).toEqual([{ before: 4, count: 4 }]);
  expect(insertions(standing(["a", 3]), ["a", 3], ["b", 4])).toEqual([]);
});

test("rows that a person has put in below the last page are pushed down when it grows", () => {
  expect(insertions(standing(["a", 3], ["b", 4]), ["a", 3], ["b", 6])).toEqual([{ before: 8, count: 2 }]);
});

test.each([
  ["a sheet without tags", standing(), [["a", 3]]],
  ["pages in another order", standing(["a", 3], ["b", 4]), [["b", 4], ["a", 3]]],
  ["a page that the plan does not have", standing(["a", 3], ["b", 4]), [["a", 3]]],
  ["a page with more rows than the plan's", standing(["a", 5]), [["a", 3]]],
  ["a page that stands there twice", standing(["a", 3], ["a", 3]), [["a", 3]]],
] as const)("%s cannot be followed", (_, pages, plan) => {
  expect(insertions(pages, ...plan)).toBeNull();
});

test("whatever grows and comes, every standing page's first row ends up where the plan has it", () => {
  const part = fc.record({ rows: fc.integer({ min: 1, max: 6 }), grows: fc.integer({ min: 0, max: 4 }), before: fc.integer({ min: 0, max: 3 }) });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 3 }), (parts, after) => {
      const old = standing(...parts.map(({ rows }, at) => [`p${String(at)}`, rows] as const));
      const plan: (readonly [slot: string, rows: number])[] = parts.flatMap(({ rows, grows, before }, at) => [
        ...(before > 0 ? [[`n${String(at)}`, before] as const] : []),
        [`p${String(at)}`, rows + grows] as const,
      ]);
      if (after > 0) plan.push(["last", after]);
      const rows: (string | null)[] = old.flatMap(({ slot, firstRow, lastRow }) => new Array<string>(lastRow - firstRow + 1).fill(slot));
      for (const { before, count } of insertions(old, ...plan) ?? []) rows.splice(before - 1, 0, ...new Array<null>(count).fill(null));
      let above = 0;
      for (const [slot, height] of plan) {
        const standsThere = rows.slice(above, above + height).filter((each) => each !== null && each !== undefined);
        expect(standsThere.every((each) => each === slot)).toBe(true);
        if (slot.startsWith("p")) expect(rows[above]).toBe(slot);
        above += height;
      }
    }),
  );
});
