import type { Milestone } from "../../model/milestone";
import { isoDate } from "../../values/calendar-date";
import { NONE } from "../../values/none";
import { milestoneName } from "../milestone-name";
import { rule, type RuleContext } from "../rule";

/** After both the status date and today: nobody can have delivered then. */
function isImpossible(milestone: Milestone, { programme }: RuleContext): boolean {
  const { deliveredStart } = milestone;
  return deliveredStart > programme.today && deliveredStart > milestone.statusDate;
}

function programmeEnd({ programme }: RuleContext): number {
  return programme.period?.to ?? NONE;
}

export const deliveredAhead = rule({
  id: "milestone/delivered-ahead",
  answers: ["MS07"],
  kind: "data",
  subject: "milestone",
  looksAt: "row",
  severity: (milestone, context) => (isImpossible(milestone, context) ? "error" : "warning"),
  profile: "essential",
  needs: ["milestones.delivered"],
  why: {
    nb: "En levering etter periodens slutt hører til neste rapport. Står den i framtiden, er det en plan som har havnet i feil kolonne.",
    nn: "Ei levering etter slutten på perioden høyrer til neste rapport. Står ho i framtida, er det ein plan som har hamna i feil kolonne.",
    en: "A delivery after the end of the period belongs to the next report. If it lies in the future, it is a plan that ended up in the wrong column.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Prognose | Levert |
| 8a | MP1 | På siste dag i perioden | 2022-01-31 | | 2022-03-06 |
| 8a | MP2 | Dagen etter | 2022-01-31 | | [2022-03-07] |
| 8a | MP3 | I framtiden | 2022-01-31 | | [2099-03-10] |`,
  ],
  when: (milestone, context) => {
    const { deliveredStart } = milestone;
    if (deliveredStart === NONE) return false;
    const end = programmeEnd(context);
    return isImpossible(milestone, context) || (end !== NONE && deliveredStart > end);
  },
  at: "delivered",
  message: {
    nb: (milestone, context) => {
      const { write } = context;
      const fact = `Levert ${write.day(milestone.deliveredStart)} for ${milestoneName(milestone, write)} er`;
      if (isImpossible(milestone, context)) return `${fact} fram i tid (status per ${write.day(milestone.statusDate)}). Er det en prognose?`;
      return `${fact} etter programmets periodeslutt ${write.day(programmeEnd(context))}. Hører leveringen til neste rapport?`;
    },
    nn: (milestone, context) => {
      const { write } = context;
      const fact = `Levert ${write.day(milestone.deliveredStart)} for ${milestoneName(milestone, write)} er`;
      if (isImpossible(milestone, context)) return `${fact} fram i tid (status per ${write.day(milestone.statusDate)}). Er det ein prognose?`;
      return `${fact} etter slutten på perioden til programmet, ${write.day(programmeEnd(context))}. Høyrer leveringa til neste rapport?`;
    },
    en: (milestone, context) => {
      const { write } = context;
      const fact = `Delivered ${write.day(milestone.deliveredStart)} for ${milestoneName(milestone, write)} is`;
      if (isImpossible(milestone, context)) return `${fact} in the future (status as of ${write.day(milestone.statusDate)}). Is it a forecast?`;
      return `${fact} after the end of the programme's period, ${write.day(programmeEnd(context))}. Does the delivery belong to the next report?`;
    },
  },
  fixes: (milestone, context) => {
    const { deliveredStart, deliveredEnd, forecastWritten } = milestone;
    if (!isImpossible(milestone, context) || deliveredStart !== deliveredEnd || forecastWritten) return [];
    return [
      {
        label: { nb: "Flytt datoen til Prognose", nn: "Flytt datoen til Prognose", en: "Move the date to Forecast" },
        edits: [
          { at: "forecast", value: { date: isoDate(deliveredEnd) } },
          { at: "delivered", value: null },
        ],
      },
    ];
  },
});
