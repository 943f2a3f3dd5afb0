import type { Finding } from "../../src/rules/finding";
import { leaderMessages } from "../../src/views/leader-messages";
import { programmeFrom } from "../support/programme-from";

function found(initiative: string, said: Partial<Finding> = {}): Finding {
  return {
    rule: "milestone/overdue", kind: "data", severity: "error", subject: "milestone", sheet: "Milepæler", cell: "D2", table: "tblMilepaeler", column: "Planlagt ferdig",
    key: `${initiative}/MP1`, initiative, message: "Fristen er passert.", acknowledged: false, fixes: [], ...said,
  };
}

/** Initiatives with their leads, on a day, with a deadline. */
function programme(leads: readonly (readonly [code: string, name: string, lead: string])[], deadline = "2022-03-15", today = "2022-03-09"): ReturnType<typeof programmeFrom> {
  return programmeFrom(`Periode: 2022-W02-09
I dag: ${today}

tblPerioder
| PeriodeID | Fra | Til | Frist |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 | ${deadline} |

tblTiltak
| Kode | Tiltak | Tiltaksleder |
${leads.map((lead) => `| ${lead.join(" | ")} |`).join("\n")}
`);
}

function messageTo(lead: string, finding: Finding = found("1d")): string {
  return leaderMessages(programme([["1d", "Bestille", lead]]), [finding], "nb")[0]?.text ?? "";
}

it.each([
  ["Hilde Holt", "Hei Hilde"],
  ["Anne-Lise Moe", "Hei Anne-Lise"],
  ["Ole J. Moe", "Hei Ole"],
  ["Bo Li", "Hei Bo Li"],
  ["Hilde Holt (vikar)", "Hei Hilde Holt (vikar)"],
  ["Team 7", "Hei Team 7"],
  ["Helse Sør-Øst RHF stab IKT", "Hei Helse Sør-Øst RHF stab IKT"],
])("%s is greeted «%s»", (lead, greeting) => {
  expect(messageTo(lead).split("\n")[0]).toBe(greeting);
});

it("names the deadline's day of the week, or asks for an answer soon where it has passed or is not given", () => {
  const ofDeadline = (deadline: string, today?: string): string => leaderMessages(programme([["1d", "Bestille", "Hilde Holt"]], deadline, today), [found("1d")], "nb")[0]?.text ?? "";
  expect(ofDeadline("2022-03-15")).toContain("innen tirsdag 15.03.2022");
  expect(ofDeadline("2022-03-20")).toContain("innen søndag 20.03.2022");
  expect(ofDeadline("2022-03-14")).toContain("innen mandag 14.03.2022");
  expect(ofDeadline("2022-03-09")).toContain("innen onsdag 09.03.2022");
  for (const text of [ofDeadline("2022-03-08"), ofDeadline("")]) expect(text).toContain("så snart");
});

it("says where a finding is, as far as its sentence does not", () => {
  const line = (said: Partial<Finding>): string => messageTo("Hilde Holt", found("1d", said)).split("\n").find((each) => each.startsWith("1. ")) ?? "";
  expect(line({})).toBe("1. Fristen er passert. (MP1, Milepæler!D2)");
  expect(line({ message: "MP1 er forsinket." })).toBe("1. MP1 er forsinket. (Milepæler!D2)");
  expect(line({ key: "1d", cell: null })).toBe("1. Fristen er passert.");
  expect(line({ key: "1d/#2", cell: null })).toBe("1. Fristen er passert.");
  expect(line({ key: "1d/MP2#2", sheet: null })).toBe("1. Fristen er passert. (MP2)");
});

it("gathers what a lead's initiatives have in one message, the worst first, and those of nobody last", () => {
  const messages = leaderMessages(programme([["2a", "Uten leder", ""], ["1d", "Bestille", "Hilde Holt"], ["1e", "1e", "hilde holt "], ["5b", "Praksis", "David Lås"]]), [
    found("2a"), found("1d", { rule: "milestone/coarse-date", severity: "warning", message: "Hvilken dag?" }), found("1e"), found("1e", { severity: "note" }),
    found("5b", { severity: "note" }), found("5b", { acknowledged: true }), found("5b", { initiative: null }),
  ], "nb");
  expect(messages.map(({ leader, initiatives, questions, notes }) => [leader, initiatives, questions, notes])).toEqual([["Hilde Holt", "1d, 1e", 2, 1], ["David Lås", "5b", 0, 1], ["", "2a", 1, 0]]);
  const [hilde, david] = messages;
  expect(hilde?.text).toContain("1d Bestille og 1e");
  expect(hilde?.text).toMatch(/1\. Fristen er passert\. \(1e, MP1, Milepæler!D2\)[^]*2\. Hvilken dag\? \(1d, MP1, Milepæler!D2\)/);
  expect([david?.text, david?.textWithNotes.includes("1. Fristen er passert.")]).toEqual(["", true]);
});

it("counts what one rule says of many cells with letters, and with numbers beyond z", () => {
  const text = leaderMessages(programme([["1d", "Bestille", "Hilde Holt"]]), Array.from({ length: 28 }, (_, at) => found("1d", { key: `1d/MP${String(at + 1)}` })), "nb")[0]?.text ?? "";
  const asked = text.split("\n").flatMap((line) => line.replace("1. ", "").trim().split(" ").slice(0, 1)).filter((word) => word.endsWith(")"));
  expect([asked.length, asked[0], asked[25], asked[26], asked[27]]).toEqual([28, "a)", "z)", "27)", "28)"]);
});

it("gives a rule's reason whole where it is short, its first sentence where it is long, and none of a rule that is gone", () => {
  const whyIn = (rule: string): string => messageTo("Hilde Holt", found("1d", { rule })).split("\n").find((line) => line.startsWith("   Hvorfor")) ?? "";
  expect(whyIn("milestone/overdue")).not.toBe("");
  expect(whyIn("milestone/gone")).toBe("");
});
