import type { Milestone, MilestoneDateField } from "../../model/milestone";
import { programmeSpan } from "../../model/programme-span";
import { yearOf, type Day } from "../../values/calendar-date";
import type { InEachLanguage } from "../../values/language";
import { NONE } from "../../values/none";
import { rule } from "../rule";

const NAMES: Readonly<Record<MilestoneDateField, InEachLanguage>> = {
  baseline: { nb: "Planlagt ferdig", nn: "Planlagt ferdig", en: "Planned finish" },
  plan: { nb: "Gjeldende plan", nn: "Gjeldande plan", en: "Current plan" },
  forecast: { nb: "Prognose", nn: "Prognose", en: "Forecast" },
  delivered: { nb: "Levert", nn: "Levert", en: "Delivered" },
};

const DAYS_A_YEAR = 365.25;

function dayIn(milestone: Milestone, field: string): Day {
  switch (field) {
    case "baseline":
      return milestone.baselineEnd;
    case "plan":
      return milestone.planWritten ? milestone.planEnd : NONE;
    case "forecast":
      return milestone.forecastWritten ? milestone.forecastEnd : NONE;
    default:
      return milestone.deliveredEnd;
  }
}

export const implausibleDate = rule({
  id: "milestone/implausible-date",
  answers: ["DQ06"],
  kind: "data",
  subject: "milestone",
  looksAt: "programme",
  leansOn: ["roadmap", "periods"],
  severity: "error",
  profile: "full",
  parameters: {
    yearsBefore: { unit: "count", default: 2 },
    yearsAfter: { unit: "count", default: 3 },
    horizonYears: { unit: "count", default: 10 },
  },
  needs: [],
  why: {
    nb: "Et årstall som er skrevet feil, flytter milepælen ut av veikartet og gir tusenvis av dager i avvik.",
    nn: "Eit årstal som er skrive feil, flyttar milepælen ut av vegkartet og gir tusenvis av dagar i avvik.",
    en: "A mistyped year moves the milestone off the roadmap and gives thousands of days of slip.",
  },
  examples: [
    `Statusdato: 2022-03-06

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1e | MP1 | To år før | 2020-12-31 | 2020-12-31 |
| 1e | MP2 | Året før det | [2019-12-31] | 2021-02-01 |
| 1e | MP3 | Tre år etter | 2026-12-31 | |
| 1e | MP4 | Året etter det | [2027-01-01] | |
| 1e | MP5 | Feil århundre | 2022-03-31 | [1922-03-31] |

tblVeikart
| Veikartperiode | Fra | Til |
| 2022-2023 plan | 2022-01-01 | 2023-12-31 |`,
    `Statusdato: 2022-03-06

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1e | MP1 | Ti år fram | 2032-03-06 | |
| 1e | MP2 | En dag til | [2032-03-07] | |`,
  ],
  fields: ["baseline", "plan", "forecast", "delivered"],
  when: (milestone, { programme, parameter }, field) => {
    const day = dayIn(milestone, field);
    if (day === NONE) return false;
    if (Math.abs(day - milestone.statusDate) > Math.ceil(parameter.horizonYears * DAYS_A_YEAR)) return true;
    const { from, to } = programmeSpan(programme);
    if (from === NONE && to === NONE) return false;
    const year = yearOf(day);
    return (from !== NONE && year < yearOf(from) - parameter.yearsBefore) || (to !== NONE && year > yearOf(to) + parameter.yearsAfter);
  },
  message: {
    nb: (milestone, { write }, field) => `${NAMES[field].nb} ${write.day(dayIn(milestone, field))} er langt utenfor programmet. Er årstallet riktig?`,
    nn: (milestone, { write }, field) => `${NAMES[field].nn} ${write.day(dayIn(milestone, field))} er langt utanfor programmet. Er årstalet rett?`,
    en: (milestone, { write }, field) => `${NAMES[field].en} ${write.day(dayIn(milestone, field))} is far outside the programme. Is the year right?`,
  },
});
