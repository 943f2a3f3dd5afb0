import { lettered, milestoneId } from "../../model/milestone-id";
import { idGroupOf } from "../../model/milestone-ids";
import type { Milestone } from "../../model/milestone";
import { rule, type RuleContext } from "../rule";
import { rowAt, textAt } from "../../values/item-at";

/** «MP2a» after MP2; where no ID stands before it, the next free number. */
function freeId(milestone: Milestone, { programme }: RuleContext): string {
  const { rows, rowsOfId } = idGroupOf(programme, milestone);
  const isTaken = (id: string): boolean => rowsOfId.has(id);
  const ids = programme.tables.milestones.text("id").values;
  let before = "";
  for (let at = rows.indexOf(milestone.row) - 1; at >= 0 && before === ""; at--) before = textAt(ids, rowAt(rows, at));
  const parts = milestoneId(before);
  if (parts && parts.suffix === "") {
    const [letter] = lettered(before, 1, isTaken);
    if (letter !== undefined) return letter;
  }
  const [sample] = rowsOfId.values();
  const prefix = milestoneId(ids[sample?.[0] ?? -1] ?? "")?.prefix ?? "MP";
  let number = 1;
  while (isTaken(`${prefix}${String(number)}`.toLowerCase())) number++;
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
