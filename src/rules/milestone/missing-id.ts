import { lettered, milestoneId } from "../../model/milestone-id";
import type { Milestone } from "../../model/milestone";
import type { Programme } from "../../model/programme";
import { rule, type RuleContext } from "../rule";

/** IDs of the initiative's milestones, in the table's order. */
function idsAround({ initiative, row }: Milestone, { tables }: Programme): { readonly before: string; readonly taken: ReadonlySet<string> } {
  const ids = tables.milestones.text("id").values;
  const taken = new Set<string>();
  let before = "";
  for (const other of initiative?.milestones ?? []) {
    const id = ids[other] ?? "";
    if (id === "") continue;
    taken.add(id.toLowerCase());
    if (other < row) before = id;
  }
  return { before, taken };
}

/** «MP2a» after MP2; without an ID before it, the next number of those that follow, or «MP1». */
function freeId(milestone: Milestone, { programme }: RuleContext): string {
  const { before, taken } = idsAround(milestone, programme);
  const parts = milestoneId(before);
  if (parts && parts.suffix === "") {
    const [letter] = lettered(before, 1, taken);
    if (letter !== undefined) return letter;
  }
  const sample = milestoneId([...taken].at(-1) ?? "");
  const prefix = sample === null ? "MP" : sample.prefix.toUpperCase();
  let number = 1;
  while (taken.has(`${prefix}${String(number)}`.toLowerCase())) number++;
  return `${prefix}${String(number)}`;
}

export const missingId = rule({
  id: "milestone/missing-id",
  answers: ["MS01"],
  kind: "data",
  subject: "milestone",
  looksAt: "initiative",
  severity: "error",
  profile: "essential",
  needs: ["milestones.id", "milestones.description"],
  why: {
    nb: "Uten ID kan milepælen ikke følges fra rapport til rapport, og risikoer og avhengigheter kan ikke vise til den.",
    nn: "Utan ID kan milepælen ikkje følgjast frå rapport til rapport, og risikoar og avhengnader kan ikkje vise til han.",
    en: "Without an ID the milestone cannot be followed from report to report, and risks and dependencies cannot refer to it.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 8a | MP1 | Første innspillsrunde | 2021-08-31 | 2021-09-08 |
| 8a | [] | Andre innspillsrunde | 2022-01-18 | |
| 8a | MP2 | Sluttrapport | 2022-11-30 | |
| | | | | |`,
  ],
  when: ({ id, description }) => id === "" && description !== "",
  at: "id",
  message: {
    nb: ({ description }, { write }) => `Milepælen ${write.quote(description)} mangler ID. Gi den en.`,
    nn: ({ description }, { write }) => `Milepælen ${write.quote(description)} manglar ID. Gi han ein.`,
    en: ({ description }, { write }) => `Milestone ${write.quote(description)} has no ID. Give it one.`,
  },
  fixes: (milestone, context) => {
    const id = freeId(milestone, context);
    return [{ label: { nb: `Gi ID ${id}`, nn: `Gi ID ${id}`, en: `Give the ID ${id}` }, edits: [{ at: "id", value: id }] }];
  },
  over: ["milestone/missing-field", "milestone/baseline-out-of-order", "milestone/delivered-before-previous"],
});
