import type { Finding } from "../../src/rules/finding";
import { groupFindings, type Wanted } from "../../src/views/finding-groups";
import { programmeFrom } from "../support/programme-from";

const PROGRAMME = programmeFrom(`I dag: 2022-03-09

tblTiltak
| Kode | Tiltak | Tiltaksleder | Status |
| 1d | Bestille | Hilde Holt | pågår |
| 1e | Endre | David Lås | pågår |
| 5b | 5b | | pågår |
| 1e | Endre igjen | Ada | pågår |
| 6a | Uten funn | Ada | planlagt |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 1d | MP1 | Krav | 2022-05-31 |
| 1e | MP1 | Pilot | 2022-01-31 |
| 5b | MP1 | Plan | 2022-05-31 |
`);

const ALL: Wanted = { search: "", severities: [], kind: null, groupBy: "initiative" };
let made = 0;

function found(initiative: string | null, severity: Finding["severity"], said: Partial<Finding> = {}): Finding {
  made++;
  return {
    rule: "milestone/overdue", kind: "data", severity, subject: "milestone", sheet: "Milepæler", cell: `D${String(made)}`, table: "tblMilepaeler", column: "Planlagt ferdig",
    key: `${initiative ?? ""}/MP${String(made)}`, initiative, message: `Funn ${String(made)}.`, acknowledged: false, fixes: [], ...said,
  };
}

const FINDINGS = [
  found("1d", "note"), found("1e", "warning"), found("1d", "error"), found(null, "warning", { rule: "programme/cost-date", key: "programme" }),
  found("1e", "error", { acknowledged: true }), found("9z", "error"), found("1e", "error", { kind: "status" }),
];

function grouped(wanted: Partial<Wanted> = {}, order: readonly string[] = [], findings: readonly Finding[] = FINDINGS): ReturnType<typeof groupFindings> {
  return groupFindings(PROGRAMME, findings, { ...ALL, ...wanted }, order, "nb");
}

function heads(wanted?: Partial<Wanted>, order?: readonly string[]): readonly string[] {
  return grouped(wanted, order).groups.map(({ key, counts, findings, acknowledged }) => `${key}: ${counts.replaceAll("\u00a0", " ")}; ${findings.map(({ severity }) => severity[0]).join("")}+${String(acknowledged.length)}`);
}

it("stand by initiative, the most urgent first, the worst first in each; what is no initiative's comes last, and a code used twice is one group", () => {
  expect(heads()).toEqual(["initiative:1e: 1 feil, 1 varsel; ew+1", "initiative:1d: 1 feil, 1 merknad; en+0", "initiative:5b: Ingen funn; +0", "programme: 1 feil, 1 varsel; ew+0"]);
  const { shown, acknowledged, matching, groups } = grouped();
  expect([shown, acknowledged, matching.length]).toEqual([6, 1, 7]);
  expect(groups.map(({ code, title, leader }) => [code, title, leader])).toEqual([["1e", "Endre", "David Lås"], ["1d", "Bestille", "Hilde Holt"], ["", "5b", ""], ["", "Programmet", ""]]);
  expect(groups.map(({ light, lights }) => [light?.word ?? null, lights.length > 0])).toEqual([[expect.any(String), true], [expect.any(String), true], [expect.any(String), true], [null, false]]);
});

it("keep the order that they had, and new ones come last", () => {
  expect(grouped({}, ["initiative:5b", "programme", "initiative:1e"]).groups.map(({ key }) => key)).toEqual(["initiative:5b", "programme", "initiative:1e", "initiative:1d"]);
  expect(grouped({ groupBy: "rule" }, ["rule:programme/cost-date"]).groups.map(({ key }) => key)).toEqual(["rule:programme/cost-date", "rule:milestone/overdue"]);
});

it("leave out groups and findings that are not looked for, and count those that match whatever severity is wanted", () => {
  expect(heads({ search: "funn 2" })).toEqual(["initiative:1e: 1 varsel; w+0"]);
  expect(heads({ search: "1D  FUNN" })).toEqual(["initiative:1d: 1 feil, 1 merknad; en+0"]);
  expect(heads({ kind: "status" })).toEqual(["initiative:1e: 1 feil; e+0"]);
  expect(heads({ severities: ["warning"] })).toEqual(["initiative:1e: 1 feil, 1 varsel; w+0", "programme: 1 feil, 1 varsel; w+0"]);
  expect(grouped({ severities: ["error"] })).toMatchObject({ shown: 3, acknowledged: 0 });
  expect(heads({ search: "finnes ikke" })).toEqual([]);
});

it("stand by rule with its reason, and under its id where the catalogue no longer has it", () => {
  const groups = grouped({ groupBy: "rule" }, [], [...FINDINGS, found("1d", "note", { rule: "milestone/gone" })]).groups;
  expect(groups.map(({ key, findings, acknowledged }) => [key, findings.length, acknowledged.length])).toEqual([["rule:milestone/overdue", 5, 1], ["rule:programme/cost-date", 1, 0], ["rule:milestone/gone", 1, 0]]);
  expect(groups.at(-1)?.title).toBe("milestone/gone");
  expect(groups[0]?.findings[0]?.caption).toContain("1d");
});

it("a finding that stands in a later list is the same entry, unless another of its name has come before it", () => {
  const [first, second] = [found("1d", "error", { key: "1d/MP1" }), found("1d", "error", { key: "1d/MP1" })];
  const entries = (findings: readonly Finding[]): readonly unknown[] => grouped({}, [], findings).matching;
  const [one, other] = entries([first, second]);
  const [kept] = entries([first]);
  const [alone] = grouped({}, [], [second]).matching;
  expect([one === kept, other === alone, alone?.id]).toEqual([true, false, (one as { readonly id: string }).id]);
});
