import { previousId, previousRow } from "../../model/milestone-sequence";
import type { Day } from "../../values/calendar-date";
import { NONE } from "../../values/none";
import { milestoneName } from "../milestone-name";
import { isParallel } from "../parallel";
import { rule, type RuleContext } from "../rule";

function previousStart(row: number, { programme }: RuleContext): Day {
  return programme.tables.milestones.startAt("delivered", previousRow(programme, row));
}

export const deliveredOutOfOrder = rule({
  id: "milestone/delivered-out-of-order",
  answers: ["MS05"],
  kind: "data",
  subject: "milestone",
  looksAt: "initiative",
  severity: "note",
  profile: "full",
  parameters: { days: { unit: "days", default: 0 } },
  needs: ["milestones.id", "milestones.delivered"],
  why: {
    nb: "En milepæl som ble levert før den foregående, kan ha fått feil dato, eller arbeidet gikk i en annen rekkefølge enn planen sier.",
    nn: "Ein milepæl som vart levert før den førre, kan ha fått feil dato, eller arbeidet gjekk i ei anna rekkjefølgje enn planen seier.",
    en: "A milestone delivered before the one ahead of it may have the wrong date, or the work went in another order than the plan says.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert | Parallell |
| 5b | MP1 | Kartlegging | 2022-01-31 | 2022-02-10 | |
| 5b | MP2 | Dagen før | 2022-02-04 | [2022-02-09] | |
| 5b | MP3 | Samme dag | 2022-02-07 | 2022-02-09 | |
| 5b | MP4 | Parallelt | 2022-02-08 | 2022-02-01 | ja |`,
  ],
  when: ({ row, deliveredEnd }, context) => {
    if (deliveredEnd === NONE) return false;
    const before = previousStart(row, context);
    return before !== NONE && deliveredEnd + context.parameter.days < before && !isParallel(context.programme, row);
  },
  at: "delivered",
  message: {
    nb: (milestone, context) =>
      `${milestoneName(milestone, context.write)} ble levert ${context.write.day(milestone.deliveredEnd)}, før ${previousId(context.programme, milestone.row)} (${context.write.day(previousStart(milestone.row, context))}). Er datoene riktige?`,
    nn: (milestone, context) =>
      `${milestoneName(milestone, context.write)} vart levert ${context.write.day(milestone.deliveredEnd)}, før ${previousId(context.programme, milestone.row)} (${context.write.day(previousStart(milestone.row, context))}). Er datoane rette?`,
    en: (milestone, context) =>
      `${milestoneName(milestone, context.write)} was delivered ${context.write.day(milestone.deliveredEnd)}, before ${previousId(context.programme, milestone.row)} (${context.write.day(previousStart(milestone.row, context))}). Are the dates right?`,
  },
});
