import { statusSheet } from "../../../src/views/status-sheet/status-sheet";
import { LANGUAGES } from "../../../src/values/language";
import type { WorkbookSnapshot } from "../../../src/workbook/workbook-snapshot";
import { LARGE_PERIOD, largeProgramme } from "../../support/large-programme";
import { madeSnapshot } from "../../support/made-snapshot";
import { planProblems } from "../../support/plan-problems";
import { programmeOf, sampleProgramme } from "../../support/sample-programme";

const LONG = "Dette er en svært lang tekst som noen har skrevet uten å tenke på at den skal stå på en side. ".repeat(60);
const WORD = "Sammensattordutenmellomrom".repeat(40);

function longTexts(): WorkbookSnapshot {
  return madeSnapshot({
    programme: [{ setting: "Tittel", value: LONG.slice(0, 600) }],
    periods: [LARGE_PERIOD],
    initiatives: [{ code: "1a", area: LONG.slice(0, 300), name: LONG.slice(0, 800), leader: WORD.slice(0, 200), status: "pågår", budget: 123_456_789_012, comment: LONG }],
    milestones: [
      { code: "1a", id: "MP1", description: LONG, baseline: LARGE_PERIOD.to + 10, delivered: null },
      { code: "1a", id: "Milepæl nummer to", description: WORD, baseline: LARGE_PERIOD.to - 40, delivered: LARGE_PERIOD.to + 4 },
    ],
    economy: [{ period: LARGE_PERIOD.id, code: "1a", plan: 98_765_432_109, actual: 99_999_999_999, comment: LONG }],
    reports: [{ period: LARGE_PERIOD.id, code: "1a", summary: LONG, done: `• ${LONG}\n• ${WORD}\n`.repeat(3), planned: LONG, risk: `Risiko:\n${LONG}`, sign: WORD.slice(0, 100), approvedBy: LONG.slice(0, 200) }],
    risks: [{ id: "R1", code: "1a", description: LONG, probability: 2, consequence: 3 }, { code: "1a", description: WORD, probability: 5, consequence: 5 }],
    decisions: [{ period: LARGE_PERIOD.id, code: "1a", what: LONG, who: WORD, due: LARGE_PERIOD.to }],
    changes: [{ code: "1a", type: "ramme", what: LONG, from: "1 000 000", to: "2 000 000", amount: 1_000_000, decision: LONG, date: LARGE_PERIOD.to - 3, approvedBy: "KS" }],
    remarks: [{ period: LARGE_PERIOD.id, code: "1a", field: "merknad", text: LONG }],
  });
}

function nearlyEmpty(): WorkbookSnapshot {
  return madeSnapshot({ milestones: [{ code: "Nytt tiltak", description: "Start", baseline: LARGE_PERIOD.to, delivered: null }] });
}

describe.each(LANGUAGES)("the sample's sheet in %s", (language) => {
  const plan = statusSheet(sampleProgramme(language));

  it("fits: nothing cut, nothing overlapping, no dead link", () => {
    expect(planProblems(plan)).toEqual([]);
  });

  it("is three pages of overview and one for each of the four reports, in the order of the codes", () => {
    expect(plan.pages.map(({ slot }) => slot)).toEqual(["overview", "overview", "overview", "1d", "1e", "5b", "8a"]);
    expect(plan.sheet).toBe("S 2022-W02-09");
  });
});

it("fits a programme of 60 initiatives with 30 milestones each", () => {
  expect(planProblems(statusSheet(programmeOf(largeProgramme(60, 30))))).toEqual([]);
});

it.each([
  ["a programme with much of everything", largeProgramme(9, 40)],
  ["very long texts", longTexts()],
  ["a nearly empty workbook", nearlyEmpty()],
  ["an empty workbook", madeSnapshot({})],
])("%s fits in every language", (_, snapshot) => {
  for (const language of LANGUAGES) expect(planProblems(statusSheet(programmeOf(snapshot, language)))).toEqual([]);
});

it("loses no word of a long text", () => {
  const { pages } = statusSheet(programmeOf(longTexts()));
  const words = pages.flatMap(({ cells }) => cells.map(({ value }) => (typeof value === "string" ? value : ""))).join(" ").split(/\s+/).join(" ");
  const count = (text: string): number => words.split(text).length - 1;
  // Comment, description, risk and decision (twice), change (twice), done (three times), planned, dependencies, summary.
  expect(count("uten å tenke på at den skal")).toBeGreaterThanOrEqual(60 * 12);
});

it("repeats the title and the table's header on each further page of a long section", () => {
  const { pages } = statusSheet(programmeOf(largeProgramme(24, 30)));
  const overview = pages.filter(({ slot }) => slot === "overview");
  const own = pages.filter(({ slot }) => slot === "1a");
  expect(overview.length).toBeGreaterThan(4);
  for (const page of overview) expect(page.cells[0]?.value).toBe("Statusrapport");
  expect(own.length).toBe(2);
  for (const page of own) expect(page.cells[0]?.value).toBe("Område 0 – Statusrapport");
});

it("gives each of two initiatives of one code pages, names and a remark of its own", () => {
  const initiative = { area: "", leader: "Kari", status: "pågår", budget: 1_000_000_00 };
  const plan = statusSheet(programmeOf(madeSnapshot({
    periods: [LARGE_PERIOD],
    initiatives: [{ ...initiative, code: "1a", name: "Bestille" }, { ...initiative, code: "1A", name: "Endre" }, { ...initiative, code: "1a", name: "Avbestille" }],
    remarks: [{ period: LARGE_PERIOD.id, code: "1a (2)", field: "merknad", text: "Avbestilles merknad" }],
  })));
  const own = plan.pages.filter(({ slot }) => slot !== "overview");
  expect(planProblems(plan)).toEqual([]);
  expect(own.map(({ slot, title }) => [slot, title])).toEqual([["1A", "1A Endre"], ["1a (2)", "1a Avbestille"], ["1a (3)", "1a Bestille"]]);
  const remarks = own.flatMap(({ cells }) => cells.filter(({ remark }) => remark !== undefined).map(({ remark, value }) => [remark, value ?? ""]));
  expect(remarks).toEqual([["1A/merknad", ""], ["1a (2)/merknad", "Avbestilles merknad"], ["1a (3)/merknad", ""]]);
  const links = plan.pages.flatMap(({ cells }) => cells.flatMap(({ link }) => (link !== undefined && own.some(({ name }) => name === link) ? [link] : [])));
  expect(new Set(links)).toEqual(new Set(own.map(({ name }) => name)));
});
