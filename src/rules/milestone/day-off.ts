import type { Milestone, MilestoneDateField } from "../../model/milestone";
import { partsOf, weekdayOf, type Day } from "../../values/calendar-date";
import type { InEachLanguage, Language } from "../../values/language";
import { NONE } from "../../values/none";
import { isWorkingDay, publicHoliday } from "../../values/working-days";
import { rule } from "../rule";

const NAMES: Readonly<Record<MilestoneDateField, InEachLanguage>> = {
  baseline: { nb: "Planlagt ferdig", nn: "Planlagt ferdig", en: "Planned finish" },
  plan: { nb: "Gjeldende plan", nn: "Gjeldande plan", en: "Current plan" },
  forecast: { nb: "Prognose", nn: "Prognose", en: "Forecast" },
  delivered: { nb: "Levert", nn: "Levert", en: "Delivered" },
};

const DAYS: Readonly<Record<Language, readonly [string, string, string]>> = {
  nb: ["en lørdag", "en søndag", "en helligdag"],
  nn: ["ein laurdag", "ein søndag", "ein heilagdag"],
  en: ["a Saturday", "a Sunday", "a public holiday"],
};

/** The cell's day where it holds a single one, else `NONE`. */
function dayIn(milestone: Milestone, field: string): Day {
  switch (field) {
    case "baseline":
      return milestone.baselineStart === milestone.baselineEnd ? milestone.baselineEnd : NONE;
    case "plan":
      return milestone.planWritten && milestone.planStart === milestone.planEnd ? milestone.planEnd : NONE;
    case "forecast":
      return milestone.forecastWritten && milestone.forecastStart === milestone.forecastEnd ? milestone.forecastEnd : NONE;
    default:
      return milestone.deliveredStart === milestone.deliveredEnd ? milestone.deliveredEnd : NONE;
  }
}

/** The last of a month is how people write "by the end of the month". */
function isLastOfMonth(day: Day): boolean {
  return partsOf(day + 1).day === 1;
}

function freeDay(day: Day, language: Language): string {
  const holiday = publicHoliday(day);
  const [saturday, sunday, publicDay] = DAYS[language];
  return holiday ? `${publicDay} (${holiday.name[language]})` : weekdayOf(day) === 6 ? saturday : sunday;
}

export const dayOff = rule({
  id: "milestone/day-off",
  answers: ["MS16"],
  kind: "data",
  subject: "milestone",
  looksAt: "row",
  severity: "note",
  profile: "full",
  needs: [],
  why: {
    nb: "Få leverer på en fridag. Datoen kan være skrevet feil, eller planen ta utgangspunkt i en dag da ingen arbeider.",
    nn: "Få leverer på ein fridag. Datoen kan vere skriven feil, eller planen ta utgangspunkt i ein dag då ingen arbeider.",
    en: "Few deliver on a day off. The date may be mistyped, or the plan may rest on a day when nobody works.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Skjærtorsdag | [2021-04-01] | 2021-04-06 |
| 5b | MP2 | Lørdag, siste i måneden | 2022-04-30 | |
| 5b | MP3 | Lørdag | [2022-04-23] | |
| 5b | MP4 | Levert søndag | 2022-01-21 | [2022-01-23] |`,
  ],
  fields: ["baseline", "plan", "forecast", "delivered"],
  when: (milestone, _, field) => {
    const day = dayIn(milestone, field);
    return day !== NONE && !isWorkingDay(day) && !isLastOfMonth(day);
  },
  message: {
    nb: (milestone, { write }, field) => {
      const day = dayIn(milestone, field);
      return `${NAMES[field].nb} ${write.day(day)} er ${freeDay(day, "nb")}. Stemmer det?`;
    },
    nn: (milestone, { write }, field) => {
      const day = dayIn(milestone, field);
      return `${NAMES[field].nn} ${write.day(day)} er ${freeDay(day, "nn")}. Stemmer det?`;
    },
    en: (milestone, { write }, field) => {
      const day = dayIn(milestone, field);
      return `${NAMES[field].en} ${write.day(day)} is ${freeDay(day, "en")}. Is that right?`;
    },
  },
});
