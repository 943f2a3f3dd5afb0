import { statusSheet } from "../../../src/views/status-sheet/status-sheet";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import type { WorkbookSnapshot } from "../../../src/workbook/workbook-snapshot";
import { LARGE_PERIOD } from "../../support/large-programme";
import { madeSnapshot } from "../../support/made-snapshot";
import { planProblems } from "../../support/plan-problems";
import { programmeOf } from "../../support/sample-programme";

/** Two initiatives that stand in every table of the overview; `code` names them in all tables. */
function programmeWith(code: (nth: number) => string, ownCode: (nth: number) => string, id: string): WorkbookSnapshot {
  const both = [1, 2];
  return madeSnapshot({
    periods: [LARGE_PERIOD],
    initiatives: both.map((nth) => ({ code: ownCode(nth), area: "Telefoni", name: `Telefonløsning ${String(nth)}`, leader: "Kari Nordmann", status: "pågår", budget: 2_000_000_00 })),
    milestones: both.map((nth) => ({ code: code(nth), id, description: "Anskaffelse", baseline: LARGE_PERIOD.to - 10, delivered: LARGE_PERIOD.to - 7 }))
      .concat(both.map((nth) => ({ code: code(nth), id: `${id}b`, description: "Innføring", baseline: LARGE_PERIOD.to + 10, delivered: null as unknown as number }))),
    risks: both.map((nth) => ({ id: `R${String(nth)}`, code: code(nth), description: "Leverandøren mangler folk", probability: 2, consequence: 2 })),
    decisions: both.map((nth) => ({ period: LARGE_PERIOD.id, code: code(nth), what: "Velge leverandør", who: "Styringsgruppen", due: LARGE_PERIOD.to + 5 })),
    changes: both.map((nth) => ({ code: code(nth), type: "ramme", what: "Opplæring lagt til", from: "1", to: "2", amount: 100_000_00, decision: "Sak 4", date: LARGE_PERIOD.to - 3, approvedBy: "KS" })),
  });
}

function cellsOf({ pages }: SheetPlan): readonly string[] {
  return pages.flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === "string" ? [value] : [])));
}

it("keeps codes such as an office has on one line in every table, and IDs too", () => {
  const plan = statusSheet(programmeOf(programmeWith((nth) => `PRJ-10${String(nth)}`, (nth) => `PRJ-10${String(nth)}`, "MP-014")));
  expect(planProblems(plan)).toEqual([]);
  const cells = cellsOf(plan);
  // Decisions on the overview and on its own page, changes, status, two milestones, risk and roadmap.
  expect(cells.filter((value) => value === "PRJ-101")).toHaveLength(8);
  expect(cells.filter((value) => value === "MP-014b")).toHaveLength(4);
  expect(cells.filter((value) => /PRJ-\n|MP-\n|PRJ-1\n/.test(value))).toEqual([]);
});

it("names an initiative that has no code in the text beside, and leads to its page from its name", () => {
  const plan = statusSheet(programmeOf(programmeWith((nth) => `Telefonløsning ${String(nth)}`, () => "", "MP1")));
  expect(planProblems(plan)).toEqual([]);
  const cells = cellsOf(plan).map((value) => value.replaceAll("\n", " "));
  for (const text of ["Telefonløsning 1: Anskaffelse", "Telefonløsning 1: Innføring", "Telefonløsning 2: Leverandøren mangler folk", "Telefonløsning 2: Velge leverandør", "Telefonløsning 1: Opplæring lagt til"]) expect(cells).toContain(text);
  const [overview] = plan.pages;
  const names = overview?.cells.filter(({ value, link }) => value === "Telefonløsning 1" && link !== undefined).map(({ link }) => plan.pages.find(({ name }) => name === link)?.title);
  expect(names).toEqual(["Telefonløsning 1"]);
});
