import { isoDate } from "../../values/calendar-date";
import type { InEachLanguage } from "../../values/language";
import { dueField } from "../milestone-field";
import { milestoneName } from "../milestone-name";
import { rule } from "../rule";

/** What Planlagt ferdig then holds: a date that is open, in a word that reads back as such. */
const UNKNOWN: InEachLanguage = { nb: "ukjent", nn: "ukjent", en: "unknown" };

export const oneDateOnly = rule({
  id: "milestone/one-date-only",
  answers: ["MS33"],
  kind: "data",
  subject: "milestone",
  looksAt: "initiative",
  severity: "warning",
  profile: "essential",
  needs: ["milestones.baseline", "milestones.delivered"],
  why: {
    nb: "Når en senere milepæl er levert, kan den ene datoen like gjerne være en levering som har havnet i feil kolonne. Inntil noen svarer, vurderes ikke milepælen.",
    nn: "Når ein seinare milepæl er levert, kan den eine datoen like gjerne vere ei levering som har hamna i feil kolonne. Til nokon svarer, blir ikkje milepælen vurdert.",
    en: "When a later milestone is delivered, the one date may as well be a delivery that ended up in the wrong column. Until somebody answers, the milestone is not assessed.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 8a | MP1 | Første innspillsrunde | 2021-09-30 | 2021-09-30 |
| 8a | MP2 | Andre innspillsrunde | [2022-01-18] | |
| 8a | MP3 | Svart: ikke levert | 2022-01-20 | '– |
| 8a | MP4 | Rapport | 2022-01-31 | 2022-02-10 |
| 8a | MP5 | Høring, ingen senere er levert | 2022-02-15 | |`,
  ],
  when: ({ oneDateOnly: isOneDate }) => isOneDate,
  at: dueField,
  message: {
    nb: (milestone, { write }) => `Bare én dato for ${milestoneName(milestone, write)}: er ${write.day(milestone.due)} planlagt eller levert?`,
    nn: (milestone, { write }) => `Berre éin dato for ${milestoneName(milestone, write)}: er ${write.day(milestone.due)} planlagd eller levert?`,
    en: (milestone, { write }) => `Only one date for ${milestoneName(milestone, write)}: is ${write.day(milestone.due)} planned or delivered?`,
  },
  fixes: (milestone, { write, programme }) => {
    const { due } = milestone;
    const day = write.day(due);
    return [
      {
        label: { nb: `Planlagt ${day}, ikke levert`, nn: `Planlagd ${day}, ikkje levert`, en: `Planned ${day}, not delivered` },
        edits: [{ at: "delivered", value: "–" }],
      },
      {
        label: { nb: `Levert ${day}`, nn: `Levert ${day}`, en: `Delivered ${day}` },
        edits: [
          { at: "delivered", value: { date: isoDate(due) } },
          { at: dueField(milestone), value: UNKNOWN[programme.language] },
        ],
      },
    ];
  },
  over: ["milestone/overdue"],
});
