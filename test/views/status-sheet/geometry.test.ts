import { statusSheet } from "../../../src/views/status-sheet/status-sheet";
import { LANGUAGES } from "../../../src/values/language";
import type { WorkbookSnapshot } from "../../../src/workbook/workbook-snapshot";
import { madeSnapshot, typedDate } from "../../support/made-snapshot";
import { planProblems } from "../../support/plan-problems";
import { programmeOf, sampleProgramme } from "../../support/sample-programme";

const PERIOD = { id: "2022-W02-09", from: typedDate("2022-01-10"), to: typedDate("2022-03-06"), costDate: typedDate("2022-02-28") };

function large(initiatives: number, milestones: number): WorkbookSnapshot {
  const codes = Array.from({ length: initiatives }, (_, index) => `${String(index + 1)}a`);
  return madeSnapshot({
    periods: [PERIOD],
    initiatives: codes.map((code, index) => ({
      code, area: `Område ${String(index % 7)}`, name: `Tiltak ${code} med et navn som ikke er helt kort`, leader: "Kari Nordmann", status: index % 9 === 0 ? "fullført" : "pågår",
      budget: 1_000_000 * (index + 1), vat: index % 3 === 0 ? "ekskl." : "inkl.",
    })),
    milestones: codes.flatMap((code, index) => Array.from({ length: milestones }, (_, n) => ({
      code, id: `MP${String(n + 1)}`, description: `Milepæl nummer ${String(n + 1)} som leverer det som er avtalt for ${code}`,
      baseline: PERIOD.from - 200 + n * 20, delivered: n < 8 + (index % 5) ? PERIOD.from - 195 + n * 20 : null,
    }))),
    economy: codes.map((code, index) => ({ period: PERIOD.id, code, plan: 500_000 * (index + 1), actual: 480_000 * (index + 1) + (index % 4) * 90_000, comment: "Som ventet." })),
    reports: codes.map((code) => ({
      period: PERIOD.id, code, done: "• Gjort dette\n• Og dette", planned: "• Skal gjøre dette", risk: "• Ressurser",
    })),
    risks: codes.map((code, index) => ({ id: `R${String(index + 1)}`, code, description: `Risiko for ${code}`, probability: (index % 5) + 1, consequence: (index % 4) + 1 })),
    decisions: codes.slice(0, 40).map((code) => ({ period: PERIOD.id, code, what: `Godkjenne ny plan for ${code}`, who: "Styringsgruppen", due: PERIOD.to + 10 })),
  });
}

const LONG = "Dette er en svært lang tekst som noen har skrevet uten å tenke på at den skal stå på en side. ".repeat(60);
const WORD = "Sammensattordutenmellomrom".repeat(40);

function longTexts(): WorkbookSnapshot {
  return madeSnapshot({
    programme: [{ setting: "Tittel", value: LONG.slice(0, 600) }],
    periods: [PERIOD],
    initiatives: [{ code: "1a", area: LONG.slice(0, 300), name: LONG.slice(0, 800), leader: WORD.slice(0, 200), status: "pågår", budget: 123_456_789_012, comment: LONG }],
    milestones: [
      { code: "1a", id: "MP1", description: LONG, baseline: PERIOD.to + 10, delivered: null },
      { code: "1a", id: "Milepæl nummer to", description: WORD, baseline: PERIOD.to - 40, delivered: PERIOD.to + 4 },
    ],
    economy: [{ period: PERIOD.id, code: "1a", plan: 98_765_432_109, actual: 99_999_999_999, comment: LONG }],
    reports: [{ period: PERIOD.id, code: "1a", summary: LONG, done: `• ${LONG}\n• ${WORD}\n`.repeat(3), planned: LONG, risk: `Risiko:\n${LONG}`, sign: WORD.slice(0, 100), approvedBy: LONG.slice(0, 200) }],
    risks: [{ id: "R1", code: "1a", description: LONG, probability: 2, consequence: 3 }, { code: "1a", description: WORD, probability: 5, consequence: 5 }],
    decisions: [{ period: PERIOD.id, code: "1a", what: LONG, who: WORD, due: PERIOD.to }],
    changes: [{ code: "1a", type: "ramme", what: LONG, from: "1 000 000", to: "2 000 000", amount: 1_000_000, decision: LONG, date: PERIOD.to - 3, approvedBy: "KS" }],
    remarks: [{ period: PERIOD.id, code: "1a", field: "merknad", text: LONG }],
  });
}

function nearlyEmpty(): WorkbookSnapshot {
  return madeSnapshot({ milestones: [{ code: "Nytt tiltak", description: "Start", baseline: PERIOD.to, delivered: null }] });
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
  expect(planProblems(statusSheet(programmeOf(large(60, 30))))).toEqual([]);
});

it.each([
  ["a programme with much of everything", large(9, 40)],
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
  const { pages } = statusSheet(programmeOf(large(24, 30)));
  const overview = pages.filter(({ slot }) => slot === "overview");
  const own = pages.filter(({ slot }) => slot === "1a");
  expect(overview.length).toBeGreaterThan(4);
  for (const page of overview) expect(page.cells[0]?.value).toBe("Statusrapport");
  expect(own.length).toBe(2);
  for (const page of own) expect(page.cells[0]?.value).toBe("Område 0 – Statusrapport");
});
