import type { CheckResult } from "../../src/rules/finding";
import { rule, type Rule } from "../../src/rules/rule";
import type { RunOptions } from "../../src/rules/kept-check";
import { runRules } from "../../src/rules/run-rules";
import { programmeFrom } from "../support/programme-from";

const SAME = { nb: "Sant.", nn: "Sant.", en: "True." };
const BASE = { answers: [], looksAt: "row", why: SAME, examples: [], profile: "essential", needs: [] } as const;

/** Speaks of every milestone without a delivery. */
const undelivered = rule({
  ...BASE,
  id: "milestone/undelivered",
  kind: "status",
  subject: "milestone",
  severity: "warning",
  parameters: { days: { unit: "days", default: 7 } },
  needs: ["milestones.delivered"],
  when: (milestone, { parameter }) => !milestone.isDelivered && milestone.overdueDays > parameter.days,
  at: "delivered",
  message: { nb: (milestone, { write }) => `${milestone.key} er ${write.days(milestone.overdueDays)} forsinket.`, nn: () => "Forseinka.", en: () => "Late." },
  fixes: (milestone) => [
    { label: SAME, edits: [{ at: "delivered", value: { date: "2022-03-01" } }] },
    { label: SAME, edits: [{ at: "plan", value: { date: "2022-04-01" } }] },
    { label: SAME, appends: [{ table: "changes", rows: [{ code: milestone.code }] }] },
  ],
});

const anyMilestone = (id: string, more: Partial<Rule<"milestone">>): Rule =>
  rule({
    ...BASE,
    id,
    kind: "data",
    subject: "milestone",
    severity: "note",
    when: () => true,
    at: "delivered",
    message: { nb: () => "Sant.", nn: () => "Sant.", en: () => "True." },
    ...more,
  });

const MILESTONES = `
tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Kartlegging | 2022-02-27 | |
| 5b | MP2 | Høring | 2022-02-26 | |
| 8a | MP1 | Pilot | 2021-12-01 | 2021-12-24 |
| 8a | MP2 | Slutt | 2022-03-01 | 2022-02-28 |
`;

function check(text: string, rules: readonly Rule[], options: RunOptions = {}): CheckResult {
  return runRules(programmeFrom(text), { rules, ...options });
}

function keys(result: CheckResult): readonly string[] {
  return result.findings.map(({ rule: id, key }) => `${id} ${key}`);
}

function settings(...rows: readonly string[]): string {
  return `${MILESTONES}\ntblProgram\n| Innstilling | Verdi |\n${rows.map((row) => `| ${row} |`).join("\n")}`;
}

describe("a finding", () => {
  it("names its row, its cell and its column, and offers what the workbook has cells for", () => {
    const [finding] = check(MILESTONES, [undelivered]).findings;
    expect({ ...finding, fixes: finding?.fixes }).toEqual({
      rule: "milestone/undelivered",
      kind: "status",
      severity: "warning",
      subject: "milestone",
      sheet: "Milepæler",
      cell: "E3",
      table: "tblMilepaeler",
      column: "Levert",
      key: "5b/MP2",
      initiative: "5b",
      message: "5b/MP2 er 8\u00a0dager forsinket.",
      acknowledged: false,
      fixes: [{ label: "Sant.", edits: [{ sheet: "Milepæler", cell: "E3", value: { date: "2022-03-01" } }], appends: [] }],
    });
  });

  it("appends by the headers that the user has", () => {
    const changes = `${MILESTONES}\nendringslogg\n| Kode | Hva | Fra | Til |\n| 1 | x | y | z |`;
    const appends = check(changes, [undelivered]).findings[0]?.fixes.flatMap((fix) => fix.appends);
    expect(appends).toEqual([{ table: "endringslogg", rows: [{ Kode: "5b" }] }]);
  });

  it("speaks the programme's language", () => {
    expect(check(`Språk: nn\n${MILESTONES}`, [undelivered]).findings[0]?.message).toBe("Forseinka.");
  });
});

describe("when a rule runs", () => {
  it("says so where a table or a column is missing, and never that it passed", () => {
    expect(check("tblTiltak\n| Kode | Tiltak |\n| 5b | A |", [undelivered]).notRun).toEqual([
      { rule: "milestone/undelivered", reason: "Arbeidsboken har ingen tabell av typen «Milepæler»." },
    ]);
    const without = "tblMilepaeler\n| Kode | ID | Planlagt ferdig |\n| 5b | MP1 | 2022-01-31 |";
    expect(check(without, [undelivered])).toEqual({
      findings: [],
      notRun: [{ rule: "milestone/undelivered", reason: "Tabellen tblMilepaeler har ingen kolonne «Levert»." }],
      summary: { errors: 0, warnings: 0, notes: 0 },
    });
  });

  it("follows the profile, unless the office turns it on or off", () => {
    const full = anyMilestone("milestone/full", { profile: "full" });
    const off = anyMilestone("milestone/off", { profile: "off" });
    const ids = (text: string): readonly string[] => [...new Set(check(text, [full, off]).findings.map(({ rule: id }) => id))];
    expect(ids(MILESTONES)).toEqual([]);
    expect(ids(settings("Regelprofil | full"))).toEqual(["milestone/full"]);
    expect(ids(settings("milestone/off | varsel"))).toEqual(["milestone/off"]);
    expect(ids(settings("Regelprofil | full", "milestone/full | av"))).toEqual([]);
  });

  it("takes level and parameters from the settings, in any letters", () => {
    const { findings } = check(settings("Milestone/Undelivered | merknad", "milestone/undelivered.Days | 5"), [undelivered]);
    expect(findings.map(({ key, severity }) => [key, severity])).toEqual([["5b/MP1", "note"], ["5b/MP2", "note"]]);
  });

  it("speaks with a status rule of a delivery in the period of the delivery only", () => {
    const status = anyMilestone("milestone/status", { kind: "status" });
    expect(keys(check(MILESTONES, [status]))).toEqual(["milestone/status 5b/MP1", "milestone/status 5b/MP2", "milestone/status 8a/MP2"]);
  });

  it("speaks with a data rule until a published report holds the row, and then only of what changed", () => {
    const rules = [anyMilestone("milestone/data", {}), anyMilestone("milestone/past", { comparesWithPast: true })];
    const settled = { settled: (milestone: { readonly key: string }) => milestone.key === "8a/MP1" };
    const result = keys(check(MILESTONES, rules, settled));
    expect(result).not.toContain("milestone/data 8a/MP1");
    expect(result).toContain("milestone/past 8a/MP1");
    expect(result).toContain("milestone/data 8a/MP2");
  });
});

describe("one cause, one finding", () => {
  it("keeps a rule silent on the rows where another speaks over it", () => {
    const speaker = anyMilestone("milestone/speaker", { when: (milestone) => milestone.id === "MP1", at: "id", over: ["milestone/under"] });
    const under = anyMilestone("milestone/under", {});
    expect(keys(check(MILESTONES, [under, speaker]))).toEqual([
      "milestone/speaker 5b/MP1", "milestone/under 5b/MP2", "milestone/speaker 8a/MP1", "milestone/under 8a/MP2",
    ]);
  });

  it("keeps all others silent on a cell that one silences, and no other cell of its row", () => {
    const silencer = anyMilestone("milestone/silencer", { silencesCell: true, when: (milestone) => milestone.number === 1 });
    const same = anyMilestone("milestone/same-cell", {});
    const beside = anyMilestone("milestone/beside", { at: "baseline" });
    const result = keys(check(MILESTONES, [same, silencer, beside]));
    expect(result.filter((key) => key.endsWith("5b/MP1"))).toEqual(["milestone/beside 5b/MP1", "milestone/silencer 5b/MP1"]);
    expect(result.filter((key) => key.endsWith("5b/MP2"))).toEqual(["milestone/beside 5b/MP2", "milestone/same-cell 5b/MP2"]);
  });

  it("lets a finding on a whole column speak over those on its cells", () => {
    const column = rule({
      ...BASE, id: "column/all", kind: "data", subject: "column", severity: "note", when: ({ kind, field }) => kind === "milestones" && field === "delivered",
      message: { nb: ({ title }) => `${title}.`, nn: () => "A.", en: () => "B." }, over: ["milestone/under"],
    });
    const result = check(MILESTONES, [column, anyMilestone("milestone/under", {}), anyMilestone("milestone/beside", { at: "baseline" })]);
    expect(keys(result).filter((key) => key.includes("under"))).toEqual([]);
    expect(keys(result).filter((key) => key.includes("beside"))).toHaveLength(4);
    expect(result.findings[0]).toMatchObject({ subject: "column", cell: null, column: "Levert", key: "tblMilepaeler", message: "Levert." });
  });
});

describe("acknowledgements", () => {
  const acknowledged = (row: string): CheckResult =>
    check(`${MILESTONES}\ntblKvitteringer\n| Regel | Nøkkel | Begrunnelse | Initialer | Dato |\n| ${row} |`, [undelivered]);

  it("keep the finding and do not count it", () => {
    const { findings, summary } = acknowledged("milestone/undelivered | 5B/MP2 | Avtalt med styret | HH | 2022-03-07");
    expect(findings.map((finding) => finding.acknowledged)).toEqual([true]);
    expect(summary).toEqual({ errors: 0, warnings: 0, notes: 0 });
  });

  it.each([
    ["without a reason", "milestone/undelivered | 5b/MP2 | | HH | 2022-03-07"],
    ["without initials", "milestone/undelivered | 5b/MP2 | Avtalt | | 2022-03-07"],
    ["of another row", "milestone/undelivered | 5b/MP1 | Avtalt | HH | 2022-03-07"],
    ["of another rule", "milestone/other | 5b/MP2 | Avtalt | HH | 2022-03-07"],
  ])("%s do not hold", (_, row) => {
    expect(acknowledged(row).summary.warnings).toBe(1);
  });
});

it("lists findings as one reads the workbook, whatever the order of the rules", () => {
  const rules = [anyMilestone("milestone/b", {}), anyMilestone("milestone/a", { at: "id" }), undelivered];
  const once = keys(check(MILESTONES, rules));
  expect(once.slice(0, 2)).toEqual(["milestone/a 5b/MP1", "milestone/b 5b/MP1"]);
  expect(keys(check(MILESTONES, [...rules].reverse())).map((key) => key.split(" ")[1])).toEqual(once.map((key) => key.split(" ")[1]));
});
