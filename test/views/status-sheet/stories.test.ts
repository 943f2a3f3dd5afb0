import { statusSheet } from "../../../src/views/status-sheet/status-sheet";
import type { CellValue } from "../../../src/values/cell-value";
import type { PlanCell, SheetPlan } from "../../../src/workbook/sheet-plan";
import { madeSnapshot, typedDate } from "../../support/made-snapshot";
import { programmeOf } from "../../support/sample-programme";

type Rows = Parameters<typeof madeSnapshot>[0];

const PERIOD = { id: "2022-01", from: typedDate("2022-01-01"), to: typedDate("2022-01-31") };
const INITIATIVE: Record<string, CellValue> = { code: "1a", name: "Tiltaket", leader: "KN", status: "pågår", budget: 1_000_000 };

function sheetOf(rows: Rows): SheetPlan {
  return statusSheet(programmeOf(madeSnapshot({ periods: [PERIOD], initiatives: [INITIATIVE], ...rows })));
}

function cellsOf(plan: SheetPlan, slot: string): readonly PlanCell[] {
  return plan.pages.filter((page) => page.slot === slot).flatMap((page) => page.cells);
}

function textsOf(plan: SheetPlan, slot: string): readonly string[] {
  return cellsOf(plan, slot).flatMap(({ value }) => (typeof value === "string" ? [value.replaceAll("\n", " ").replaceAll("\u00a0", " ")] : []));
}

test("a delivery after the status date is printed as not delivered by then", () => {
  const plan = sheetOf({ milestones: [{ code: "1a", id: "MP1", description: "Noe", baseline: PERIOD.to, delivered: typedDate("2022-02-03") }] });
  expect(textsOf(plan, "1a")).toContain("ikke levert per 31.01.2022 (levert 03.02.2022)");
});

test("a milestone that is due soon, late, replanned or on plan says so in a word", () => {
  const milestone = (id: string, baseline: string, plan: CellValue = null): Record<string, CellValue> => ({ code: "1a", id, description: id, baseline: typedDate(baseline), plan, delivered: null });
  const plan = sheetOf({ milestones: [
    milestone("MP1", "2022-01-30"), milestone("MP2", "2022-01-31"), milestone("MP3", "2022-03-02"), milestone("MP4", "2022-03-03"),
    milestone("MP5", "2022-03-04", typedDate("2022-04-04")),
  ] });
  const words = ["Forsinket", "Forfaller snart", "Forfaller snart", "På plan", "Ny plan"];
  expect(textsOf(plan, "1a").filter((text) => words.includes(text))).toEqual(words);
});

test("an office that writes plan − actual gets its sign, the same word, and a legend that says so", () => {
  const economy = [{ period: PERIOD.id, code: "1a", plan: 500_000, actual: 350_000 }];
  const plan = sheetOf({ programme: [{ setting: "Fortegn for avvik", value: "plan − virkelig" }], economy });
  expect(cellsOf(plan, "1a").map(({ value }) => value)).toContain(150_000);
  expect(cellsOf(plan, "1a").map(({ value }) => value)).not.toContain(-150_000);
  expect(textsOf(plan, "1a")).toContain("mindreforbruk");
  expect(textsOf(plan, "overview").some((text) => text.startsWith("Avvik i kroner = plan − virkelig."))).toBe(true);
});

test("decisions, changes and remarks stand where they are looked for", () => {
  const plan = sheetOf({
    decisions: [{ period: PERIOD.id, code: "1a", what: "Øke rammen", who: "Styringsgruppen", due: typedDate("2022-02-15") }],
    changes: [{ code: "1a", type: "ramme", what: "Ramme", from: "1 mill.", to: "2 mill.", amount: 1_000_000, decision: "Sak 3", date: typedDate("2022-01-20"), approvedBy: "KS" }],
    remarks: [{ period: PERIOD.id, code: "1a", field: "merknad", text: "Husk møtet\ni mars" }, { period: "2021-12", code: "1a", field: "merknad", text: "Gammel" }],
  });
  for (const slot of ["overview", "1a"]) expect(textsOf(plan, slot)).toContain("Øke rammen");
  expect(textsOf(plan, "overview")).toContain("Sak 3, KS");
  expect(cellsOf(plan, "1a").find(({ remark }) => remark === "1a/merknad")?.value).toBe("Husk møtet\ni mars");
});

test("a light given by hand says who set it, and what was computed", () => {
  const plan = sheetOf({ reports: [{
    period: PERIOD.id, code: "1a", done: "• Noe", lightOverride: "Grønn", reason: "Avklart i møte", sign: "HH", date: typedDate("2022-02-01"),
  }] });
  const said = textsOf(plan, "1a").find((text) => text.includes("satt av HH") || text.includes("Satt av HH"));
  expect(said).toContain("Avklart i møte");
});

test("the leader's own summary is printed instead of a drafted one", () => {
  const plan = sheetOf({ reports: [{ period: PERIOD.id, code: "1a", summary: "Vi er i rute.", done: "• Noe" }] });
  expect(textsOf(plan, "1a")).toContain("Vi er i rute.");
});

test("amounts that would not fit are shown in a larger unit, with its name", () => {
  const plan = sheetOf({
    initiatives: [{ ...INITIATIVE, budget: 12_345_678_000 }],
    economy: [{ period: PERIOD.id, code: "1a", plan: 9_900_000_000, actual: 9_876_500_000 }],
  });
  expect(textsOf(plan, "1a").some((text) => text.startsWith("Beløp i 1000 kr."))).toBe(true);
  expect(cellsOf(plan, "1a").map(({ value }) => value)).toContain(12_345_678);
});
