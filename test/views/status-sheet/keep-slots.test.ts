import { PAGE_HEIGHT } from "../../../src/views/layout/grid";
import { keepSlots } from "../../../src/views/status-sheet/keep-slots";
import { LANGUAGES } from "../../../src/values/language";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { rowInsertions } from "../../../src/workbook/page-slots";
import { pageOf, planWith, standing } from "../../support/page-plan";

function names({ pages }: SheetPlan): readonly string[] {
  return pages.map(({ name }) => name.replace("Statusark_", ""));
}

const plan = planWith([pageOf("overview", 5), pageOf("1a", 4), pageOf("1b", 4), pageOf("2c", 4)]);

test("on a new sheet the plan stays as it is", () => {
  expect(keepSlots(plan, [], "nb")).toBe(plan);
});

test("pages stay in the order in which they stand, new ones come last", () => {
  expect(names(keepSlots(plan, standing(["overview", 5], ["2c", 4], ["1a", 4]), "nb"))).toEqual(["overview", "2c", "1a", "1b"]);
});

test("a further page of a slot comes right after its first", () => {
  const two = planWith([pageOf("1a", 4), pageOf("1a", 4, { name: "Statusark_1a_2" }), pageOf("1b", 4)]);
  expect(names(keepSlots(two, standing(["1a", 4], ["1b", 4]), "nb"))).toEqual(["1a", "1a_2", "1b"]);
});

test("a page takes no fewer rows than before, in rows that nobody sees", () => {
  const kept = keepSlots(plan, standing(["overview", 5], ["1a", 7], ["1b", 4], ["2c", 4]), "nb").pages[1];
  expect(kept?.heights).toEqual([12.75, 12.75, 12.75, 12.75, 0.75, 0.75, 0.75]);
  expect(kept?.cells).toEqual(plan.pages[1]?.cells);
});

test("spare rows never make a full page too high", () => {
  const full = planWith([pageOf("1a", 3, { heights: [24, 399.75, 104.25] })]);
  const [page] = keepSlots(full, standing(["1a", 12]), "nb").pages;
  expect(page?.heights).toHaveLength(12);
  expect(page?.heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(PAGE_HEIGHT);
  expect(page?.heights.every((height) => height > 0 && Number.isInteger(height / 0.75))).toBe(true);
});

test.each(LANGUAGES)("one that is gone stays in its slot and says so in %s", (language) => {
  const kept = keepSlots(plan, standing(["overview", 5], ["1a", 4], ["9z", 40], ["1b", 4], ["2c", 4]), language);
  expect(names(kept)).toEqual(["overview", "1a", "9z", "1b", "2c"]);
  const gone = kept.pages[2];
  expect(gone?.heights).toHaveLength(40);
  expect(gone?.heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(PAGE_HEIGHT);
  expect(gone?.cells[0]?.value).toBe(`9z – ${{ nb: "utgått", nn: "utgått", en: "discontinued" }[language]}`);
  expect(gone?.cells.every(({ style }) => style in kept.styles)).toBe(true);
  expect(kept.marker.stamp).toBe(plan.marker.stamp);
});

test("a second page that is no longer needed stays behind its first", () => {
  const kept = keepSlots(plan, standing(["overview", 5], ["1a", 4], ["1a", 6, "Statusark_1a_2"], ["1b", 4]), "nb");
  expect(names(kept)).toEqual(["overview", "1a", "1a_2", "1b", "2c"]);
  expect(kept.pages[2]?.heights).toHaveLength(6);
});

test("one that is gone and comes back gets its slot back", () => {
  const there = standing(["overview", 5], ["1a", 4], ["1b", 4], ["2c", 4]);
  const without = planWith(plan.pages.filter(({ slot }) => slot !== "1a"));
  const gone = keepSlots(without, there, "nb");
  expect(names(gone)).toEqual(names(plan));
  const back = keepSlots(plan, standing(...gone.pages.map(({ slot, heights }) => [slot, heights.length] as const)), "nb");
  expect(back).toEqual(plan);
});

test("whatever the plan, its pages can be followed onto the sheet", () => {
  const there = standing(["overview", 7], ["2c", 9], ["9z", 3], ["1a", 2], ["1a", 2, "Statusark_1a_2"]);
  const kept = keepSlots(plan, there, "nb");
  expect(rowInsertions({ column: 26, pages: there, fields: [] }, kept)).not.toBeNull();
});
