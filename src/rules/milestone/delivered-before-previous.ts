import { previousId, previousRow } from "../../model/milestone-sequence";
import { NONE } from "../../values/none";
import { milestoneName } from "../milestone-name";
import { isParallel } from "../parallel";
import { rule } from "../rule";

export const deliveredBeforePrevious = rule({
  id: "milestone/delivered-before-previous",
  answers: ["MS06"],
  kind: "data",
  subject: "milestone",
  looksAt: "initiative",
  severity: "note",
  profile: "full",
  needs: ["milestones.id", "milestones.baseline", "milestones.delivered"],
  why: {
    nb: "Når en milepæl er levert og den foregående ikke, er enten en levert-dato glemt, eller planens rekkefølge holder ikke lenger.",
    nn: "Når ein milepæl er levert og den førre ikkje, er anten ein levert-dato gløymd, eller rekkjefølgja i planen held ikkje lenger.",
    en: "When a milestone is delivered and the one before it is not, either a delivery date was forgotten or the order of the plan no longer holds.",
  },
  examples: [
    `Statusdato: 2022-03-06

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert | Parallell |
| 5b | MP1 | Kartlegging | 2022-04-29 | | |
| 5b | MP2 | Høring | 2022-05-31 | [2022-02-10] | |
| 5b | MP3 | Pilot | 2022-06-30 | | |
| 5b | MP4 | Parallelt | 2022-08-31 | 2022-02-14 | ja |`,
    `Statusdato: 2022-03-06

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Gjeldende plan | Levert |
| 1a | MP1 | Kartlegging | 2022-01-31 | 2022-03-06 | |
| 1a | MP2 | Høring | 2022-02-11 | | [2022-02-10] |
| 1b | MP1 | Kartlegging | 2022-01-31 | 2022-03-05 | |
| 1b | MP2 | Høring | 2022-02-11 | | 2022-02-10 |`,
  ],
  when: ({ row, deliveredEnd, statusDate }, context) => {
    if (deliveredEnd === NONE) return false;
    const previous = previousRow(context.programme, row);
    if (previous < 0) return false;
    const before = context.programme.milestones.at(previous);
    // One that is overdue has a finding of its own, which asks the same.
    return !before.saysDelivered && before.due >= statusDate && !isParallel(context.programme, row);
  },
  at: "delivered",
  message: {
    nb: (milestone, context) =>
      `${milestoneName(milestone, context.write)} er levert ${context.write.day(milestone.deliveredEnd)}, men ${previousId(context.programme, milestone.row)} er ikke levert. Er en dato glemt?`,
    nn: (milestone, context) =>
      `${milestoneName(milestone, context.write)} er levert ${context.write.day(milestone.deliveredEnd)}, men ${previousId(context.programme, milestone.row)} er ikkje levert. Er ein dato gløymd?`,
    en: (milestone, context) =>
      `${milestoneName(milestone, context.write)} was delivered ${context.write.day(milestone.deliveredEnd)}, but ${previousId(context.programme, milestone.row)} is not delivered. Was a date forgotten?`,
  },
});
