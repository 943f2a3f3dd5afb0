import { OPEN } from "../../tables/columns";
import { milestoneName } from "../milestone-name";
import { rule } from "../rule";

export const overdue = rule({
  id: "milestone/overdue",
  answers: ["MS09"],
  kind: "status",
  subject: "milestone",
  looksAt: "row",
  severity: ({ overdueDays }, { parameter }) => (overdueDays > parameter.days ? "warning" : "note"),
  profile: "essential",
  parameters: { days: { unit: "days", default: 7 } },
  needs: ["milestones.baseline", "milestones.delivered"],
  why: {
    nb: "En milepæl som skulle vært ferdig og ikke er levert, gjør fremdriften gul eller rød. Leseren spør når den kommer.",
    nn: "Ein milepæl som skulle vore ferdig og ikkje er levert, gjer framdrifta gul eller raud. Lesaren spør når han kjem.",
    en: "A milestone that should have been finished and is not delivered turns the schedule yellow or red. The reader asks when it will come.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Gjeldende plan | Prognose | Levert |
| 5b | MP1 | Levert | 2022-01-31 | | | 2022-02-10 |
| 5b | MP2 | 8 dager: varsel | [2022-02-26] | | | |
| 5b | MP3 | 7 dager: merknad | [2022-02-27] | | | |
| 5b | MP4 | Ny plan passert | 2022-02-01 | [2022-03-01] | | |
| 5b | MP5 | På statusdatoen | 2022-03-06 | | | |
| 5b | MP6 | Ny prognose | 2022-02-01 | | 2022-04-15 | |
| 5b | MP7 | Prognose ikke bestemt | [2022-02-01] | | avklares | |`,
  ],
  when: (milestone) => (!milestone.forecastWritten || milestone.forecastState === OPEN) && milestone.overdueDays > 0,
  at: ({ planWritten }) => (planWritten ? "plan" : "baseline"),
  message: {
    nb: (milestone, { write }) =>
      `${milestoneName(milestone, write)} skulle vært ferdig ${write.day(milestone.due)} og er ${write.days(milestone.overdueDays)} forsinket per ${write.day(milestone.statusDate)}. Når kommer den?`,
    nn: (milestone, { write }) =>
      `${milestoneName(milestone, write)} skulle vore ferdig ${write.day(milestone.due)} og er ${write.days(milestone.overdueDays)} forseinka per ${write.day(milestone.statusDate)}. Når kjem han?`,
    en: (milestone, { write }) =>
      `${milestoneName(milestone, write)} was due ${write.day(milestone.due)} and is ${write.days(milestone.overdueDays)} late as of ${write.day(milestone.statusDate)}. When will it come?`,
  },
});
