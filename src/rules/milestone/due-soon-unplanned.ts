import type { Milestone } from "../../model/milestone";
import { mentionsOf } from "../../model/text-mentions";
import { foldText } from "../../values/fold";
import { likeness } from "../../values/name-likeness";
import { NONE } from "../../values/none";
import { dueField } from "../milestone-field";
import { milestoneName } from "../milestone-name";
import { rule, type RuleContext } from "../rule";

const ALIKE = 0.6;

/** A bullet that names it by ID, holds its description, or says nearly the same. */
function isPlanned({ row, initiative, description }: Milestone, { programme }: RuleContext): boolean {
  if (!initiative) return false;
  if (mentionsOf(programme, initiative).some(({ milestone, field }) => milestone === row && field === "planned")) return true;
  const name = foldText(description);
  return (initiative.report?.planned ?? []).some((bullet) => {
    return name !== "" && (foldText(bullet).includes(name) || likeness(bullet, description) >= ALIKE);
  });
}

export const dueSoonUnplanned = rule({
  id: "milestone/due-soon-unplanned",
  answers: ["MS11"],
  kind: "data",
  subject: "milestone",
  looksAt: "initiative",
  severity: "warning",
  profile: "full",
  parameters: { days: { unit: "days", default: 30 } },
  needs: ["milestones.baseline", "milestones.delivered", "reports.planned"],
  why: {
    nb: "Forfaller en milepæl før neste rapport, bør planen for perioden si noe om den. Ellers er den kanskje glemt.",
    nn: "Forfell ein milepæl før neste rapport, bør planen for perioden seie noko om han. Elles er han kanskje gløymd.",
    en: "If a milestone is due before the next report, the plan for the period should say something about it. Otherwise it may be forgotten.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblTiltak
| Kode | Tiltak |
| 1e | Bestille |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1e | MP1 | Om 30 dager | [2022-04-05] | |
| 1e | MP2 | Om 31 dager | 2022-04-06 | |
| 1e | MP3 | Nevnt med ID | 2022-03-31 | |
| 1e | MP4 | Behovskartlegging og analyse | 2022-03-31 | |

tblRapporter
| PeriodeID | Kode | Gjort | Planlagt |
| 2022-W02-09 | 1e | Startet arbeidet | • Ferdigstille MP3<br>• Behovskartlegging og analyse av ønsker |`,
  ],
  when: (milestone, context) => {
    const { saysDelivered, due, statusDate, initiative } = milestone;
    if (saysDelivered || due === NONE || due < statusDate || due - statusDate > context.parameter.days) return false;
    return initiative !== null && initiative.report !== null && !isPlanned(milestone, context);
  },
  at: dueField,
  message: {
    nb: (milestone, { write }) =>
      `${milestoneName(milestone, write)} forfaller ${write.day(milestone.due)}, om ${write.days(milestone.due - milestone.statusDate)}, men står ikke under Planlagt. Skal den med?`,
    nn: (milestone, { write }) =>
      `${milestoneName(milestone, write)} forfell ${write.day(milestone.due)}, om ${write.days(milestone.due - milestone.statusDate)}, men står ikkje under Planlagt. Skal han med?`,
    en: (milestone, { write }) =>
      `${milestoneName(milestone, write)} is due ${write.day(milestone.due)}, in ${write.days(milestone.due - milestone.statusDate)}, but is not under Planned. Should it be?`,
  },
});
