import { NONE } from "../../values/none";
import { milestoneName } from "../milestone-name";
import { rule } from "../rule";

export const earlyDelivery = rule({
  id: "milestone/early-delivery",
  answers: ["MS14"],
  kind: "status",
  subject: "milestone",
  looksAt: "row",
  severity: "note",
  profile: "full",
  parameters: { days: { unit: "days", default: 14 } },
  needs: ["milestones.baseline", "milestones.delivered"],
  why: {
    nb: "Levert lenge før plan er godt nytt som fortjener en linje, eller et tegn på at planen hadde for mye luft.",
    nn: "Levert lenge før plan er godt nytt som fortener ei linje, eller eit teikn på at planen hadde for mykje luft.",
    en: "Delivered long before plan is good news that deserves a line, or a sign that the plan had too much slack.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1d | MP1 | 14 dager | 2022-02-15 | 2022-02-01 |
| 1d | MP2 | 15 dager | 2022-02-16 | [2022-02-01] |`,
  ],
  when: (milestone, { parameter }) => {
    if (milestone.deliveredEnd === NONE || !milestone.deliveredInPeriod) return false;
    const { slipDays } = milestone;
    return slipDays !== NONE && slipDays < -parameter.days;
  },
  at: "delivered",
  message: {
    nb: (milestone, { write }) =>
      `${milestoneName(milestone, write)} ble levert ${write.days(-milestone.slipDays)} før plan (${write.day(milestone.baselineEnd)}). Er det verdt å fortelle?`,
    nn: (milestone, { write }) =>
      `${milestoneName(milestone, write)} vart levert ${write.days(-milestone.slipDays)} før plan (${write.day(milestone.baselineEnd)}). Er det verdt å fortelje?`,
    en: (milestone, { write }) =>
      `${milestoneName(milestone, write)} was delivered ${write.days(-milestone.slipDays)} before plan (${write.day(milestone.baselineEnd)}). Is it worth telling?`,
  },
});
