import { previousByBaseline } from "../../model/milestone-sequence";
import type { Milestone } from "../../model/milestone";
import type { Day } from "../../values/calendar-date";
import { rowAt } from "../../values/item-at";
import { NONE } from "../../values/none";
import { milestoneName } from "../milestone-name";
import { rule, type RuleContext } from "../rule";

function previousRow({ row }: Milestone, { programme }: RuleContext): number {
  return rowAt(previousByBaseline(programme), row);
}

function previousEnd(milestone: Milestone, context: RuleContext): Day {
  return context.programme.tables.milestones.endAt("baseline", previousRow(milestone, context));
}

function previousName(milestone: Milestone, context: RuleContext): string {
  return milestoneName(context.programme.milestones.at(previousRow(milestone, context)), context.write);
}

export const longGap = rule({
  id: "milestone/long-gap",
  answers: ["MS20"],
  kind: "status",
  subject: "milestone",
  looksAt: "initiative",
  severity: "warning",
  profile: "full",
  parameters: { days: { unit: "days", default: 180 } },
  needs: ["milestones.baseline"],
  why: {
    nb: "I et halvt år uten milepæl kan et tiltak gli uten at noen ser det. En milepæl midtveis gir et sted å måle.",
    nn: "I eit halvt år utan milepæl kan eit tiltak gli utan at nokon ser det. Ein milepæl midtvegs gir ein stad å måle.",
    en: "In half a year without a milestone an initiative can slip unseen. A milestone halfway gives a place to measure.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1e | MP1 | Behov | 2022-04-30 | |
| 1e | MP2 | 180 dager | 2022-10-27 | |
| 1e | MP4 | 181 dager | [2023-04-26] | |
| 1e | MP3 | Nummeret er lavere, datoen senere | 2023-04-28 | |`,
  ],
  when: (milestone, context) => {
    const { baselineEnd } = milestone;
    if (baselineEnd === NONE || milestone.isDelivered) return false;
    const before = previousEnd(milestone, context);
    return before !== NONE && baselineEnd - before > context.parameter.days;
  },
  at: "baseline",
  message: {
    nb: (milestone, context) =>
      `Det er ${context.write.days(milestone.baselineEnd - previousEnd(milestone, context))} mellom ${previousName(milestone, context)} og ${milestoneName(milestone, context.write)} uten noen milepæl. Trengs det en imellom?`,
    nn: (milestone, context) =>
      `Det er ${context.write.days(milestone.baselineEnd - previousEnd(milestone, context))} mellom ${previousName(milestone, context)} og ${milestoneName(milestone, context.write)} utan nokon milepæl. Trengst det ein imellom?`,
    en: (milestone, context) =>
      `There are ${context.write.days(milestone.baselineEnd - previousEnd(milestone, context))} between ${previousName(milestone, context)} and ${milestoneName(milestone, context.write)} without a milestone. Is one needed in between?`,
  },
});
