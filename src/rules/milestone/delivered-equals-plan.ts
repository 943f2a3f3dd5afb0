import { weekdayOf, type Day } from "../../values/calendar-date";
import type { Language } from "../../values/language";
import { NONE } from "../../values/none";
import { isWorkingDay, publicHoliday } from "../../values/working-days";
import { rule } from "../rule";

const WEEKEND: Readonly<Record<Language, readonly [string, string]>> = {
  nb: ["en lørdag", "en søndag"],
  nn: ["ein laurdag", "ein søndag"],
  en: ["a Saturday", "a Sunday"],
};

function freeDay(day: Day, language: Language): string {
  const holiday = publicHoliday(day);
  if (holiday) return holiday.name[language];
  return WEEKEND[language][weekdayOf(day) === 6 ? 0 : 1];
}

export const deliveredEqualsPlan = rule({
  id: "milestone/delivered-equals-plan",
  answers: ["MS17"],
  kind: "data",
  subject: "milestone",
  looksAt: "row",
  severity: "warning",
  profile: "essential",
  needs: ["milestones.baseline", "milestones.delivered"],
  why: {
    nb: "Levert nøyaktig på planlagt dag, og den dagen var fri: da er datoen ofte kopiert fra planen, og den virkelige forsinkelsen er borte.",
    nn: "Levert nøyaktig på planlagd dag, og den dagen var fri: då er datoen ofte kopiert frå planen, og den verkelege forseinkinga er borte.",
    en: "Delivered exactly on the planned day, which was a day off: the date is then often copied from the plan, and the real slip is lost.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Lørdag | 2021-01-30 | [2021-01-30] |
| 5b | MP2 | Fredag | 2021-01-29 | 2021-01-29 |
| 5b | MP3 | Skjærtorsdag | 2021-04-01 | [2021-04-01] |
| 5b | MP4 | Dagen etter | 2021-02-20 | 2021-02-21 |
| 5b | MP5 | Julaften | 2021-12-24 | 2021-12-24 |`,
  ],
  when: (milestone) => {
    const { deliveredEnd } = milestone;
    return (
      deliveredEnd !== NONE &&
      deliveredEnd === milestone.baselineEnd &&
      milestone.deliveredStart === deliveredEnd &&
      milestone.baselineStart === deliveredEnd &&
      !isWorkingDay(deliveredEnd)
    );
  },
  at: "delivered",
  message: {
    nb: ({ deliveredEnd }, { write }) =>
      `${write.day(deliveredEnd)} er ${freeDay(deliveredEnd, "nb")}, og planlagt = levert: er levert-datoen kopiert fra planen?`,
    nn: ({ deliveredEnd }, { write }) =>
      `${write.day(deliveredEnd)} er ${freeDay(deliveredEnd, "nn")}, og planlagd = levert: er levert-datoen kopiert frå planen?`,
    en: ({ deliveredEnd }, { write }) =>
      `${write.day(deliveredEnd)} is ${freeDay(deliveredEnd, "en")}, and delivered equals planned: is the date copied from the plan?`,
  },
  over: ["milestone/day-off"],
});
