import { isoDate } from "../../values/calendar-date";
import { NONE } from "../../values/none";
import { milestoneName } from "../milestone-name";
import { rule } from "../rule";

export const forecastInPast = rule({
  id: "milestone/forecast-in-past",
  answers: ["MS08"],
  kind: "data",
  subject: "milestone",
  looksAt: "row",
  severity: "error",
  profile: "essential",
  needs: ["milestones.forecast", "milestones.delivered"],
  why: {
    nb: "En prognose som er passert uten levering, sier ingenting om når milepælen kommer. Den som planlegger etter den, planlegger feil.",
    nn: "Ein prognose som er passert utan levering, seier ingenting om når milepælen kjem. Den som planlegg etter han, planlegg feil.",
    en: "A forecast that has passed without a delivery says nothing about when the milestone will come. Whoever plans by it plans wrongly.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Prognose | Levert |
| 5b | MP1 | På statusdatoen | 2022-02-28 | 2022-03-06 | |
| 5b | MP2 | Dagen før | 2022-02-28 | [2022-03-05] | |
| 5b | MP3 | Levert | 2022-02-15 | 2022-02-20 | 2022-02-22 |
| 5b | MP4 | Uten prognose | 2022-02-28 | | |`,
  ],
  when: (milestone) =>
    milestone.forecastWritten && !milestone.saysDelivered && milestone.forecastEnd !== NONE && milestone.forecastEnd < milestone.statusDate,
  at: "forecast",
  message: {
    nb: (milestone, { write }) =>
      `Prognosen for ${milestoneName(milestone, write)} var ${write.day(milestone.forecastEnd)}, og den er ikke levert per ${write.day(milestone.statusDate)}. Fyll ut Levert eller en ny prognose.`,
    nn: (milestone, { write }) =>
      `Prognosen for ${milestoneName(milestone, write)} var ${write.day(milestone.forecastEnd)}, og han er ikkje levert per ${write.day(milestone.statusDate)}. Fyll ut Levert eller ein ny prognose.`,
    en: (milestone, { write }) =>
      `The forecast for ${milestoneName(milestone, write)} was ${write.day(milestone.forecastEnd)}, and it is not delivered as of ${write.day(milestone.statusDate)}. Fill in Delivered or a new forecast.`,
  },
  fixes: (milestone, { write }) => {
    const day = write.day(milestone.forecastEnd);
    return [
      {
        label: { nb: `Levert ${day}`, nn: `Levert ${day}`, en: `Delivered ${day}` },
        edits: [{ at: "delivered", value: { date: isoDate(milestone.forecastEnd) } }],
      },
    ];
  },
});
