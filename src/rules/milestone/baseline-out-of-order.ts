import { previousId, previousRow } from "../../model/milestone-sequence";
import type { Day } from "../../values/calendar-date";
import { NONE } from "../../values/none";
import { milestoneName } from "../milestone-name";
import { isParallel } from "../parallel";
import { rule, type RuleContext } from "../rule";

function previousStart(row: number, { programme }: RuleContext): Day {
  return programme.tables.milestones.startAt("baseline", previousRow(programme, row));
}

export const baselineOutOfOrder = rule({
  id: "milestone/baseline-out-of-order",
  answers: ["MS04"],
  kind: "data",
  subject: "milestone",
  looksAt: "initiative",
  severity: "note",
  profile: "full",
  needs: ["milestones.id", "milestones.baseline"],
  why: {
    nb: "Når MP3 er planlagt før MP2, er enten en dato eller et nummer feil, eller milepælene går parallelt. Skriv ja i Parallell om de gjør det.",
    nn: "Når MP3 er planlagd før MP2, er anten ein dato eller eit nummer feil, eller milepælane går parallelt. Skriv ja i Parallell om dei gjer det.",
    en: "When MP3 is planned before MP2, either a date or a number is wrong, or the milestones run in parallel. Write yes in Parallel if they do.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Parallell |
| 5b | MP1 | Kartlegging | 2022-03-31 | |
| 5b | MP2 | Dagen før | [2022-03-30] | |
| 5b | MP3 | Samme dag | 2022-03-30 | |
| 5b | MP4 | Parallelt | 2022-01-31 | ja |
| 5b | MP10 | Innføring | 2022-06-30 | |
| 5b | MP9 | Pilot | 2022-05-31 | |`,
  ],
  when: ({ row, baselineEnd }, context) => {
    if (baselineEnd === NONE) return false;
    const before = previousStart(row, context);
    return before !== NONE && baselineEnd < before && !isParallel(context.programme, row);
  },
  at: "baseline",
  message: {
    nb: (milestone, context) =>
      `${milestoneName(milestone, context.write)} er planlagt ${context.write.day(milestone.baselineEnd)}, før ${previousId(context.programme, milestone.row)} (${context.write.day(previousStart(milestone.row, context))}). Er rekkefølgen riktig?`,
    nn: (milestone, context) =>
      `${milestoneName(milestone, context.write)} er planlagd ${context.write.day(milestone.baselineEnd)}, før ${previousId(context.programme, milestone.row)} (${context.write.day(previousStart(milestone.row, context))}). Er rekkjefølgja rett?`,
    en: (milestone, context) =>
      `${milestoneName(milestone, context.write)} is planned for ${context.write.day(milestone.baselineEnd)}, before ${previousId(context.programme, milestone.row)} (${context.write.day(previousStart(milestone.row, context))}). Is the order right?`,
  },
});
