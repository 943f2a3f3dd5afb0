import type { Milestone } from "../../model/milestone";
import { pastOf } from "../../model/past-milestones";
import { FAILED } from "../../tables/columns";
import type { FuzzyDate } from "../../values/fuzzy-date";
import { NONE } from "../../values/none";
import { dateEdit, withoutDoubt } from "../date-edit";
import { milestoneName } from "../milestone-name";
import { rule, type RuleContext } from "../rule";

/** The delivery of the previous report, where today's is another or none; narrowed inside its interval it is the same. */
function earlierDelivery(milestone: Milestone, { programme }: RuleContext): FuzzyDate | null {
  const { deliveredState, deliveredStart, deliveredEnd } = milestone;
  if (deliveredState === FAILED) return null;
  const before = pastOf(programme, milestone)?.delivered ?? null;
  if (before === null || before.end === NONE) return null;
  return deliveredEnd === NONE || deliveredEnd > before.end || deliveredStart < before.start ? before : null;
}

export const deliveredChanged = rule({
  id: "milestone/delivered-changed",
  answers: ["XP02"],
  kind: "data",
  subject: "milestone",
  looksAt: "programme",
  leansOn: ["history", "periods"],
  severity: "warning",
  profile: "essential",
  needs: ["milestones.delivered", "history.period"],
  why: {
    nb: "En levering som er rapportert, bør stå. Endres den etterpå, stemmer ikke den forrige rapporten lenger, og noen vil spørre hvorfor.",
    nn: "Ei levering som er rapportert, bør stå. Blir ho endra etterpå, stemmer ikkje den førre rapporten lenger, og nokon vil spørje kvifor.",
    en: "A delivery once reported should stand. If it changes afterwards, the previous report is no longer right, and somebody will ask why.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Flyttet | 2021-11-30 | [2021-12-20] |
| 5b | MP2 | Fjernet | 2021-12-15 | [] |
| 5b | MP3 | Dagen er nå kjent | 2021-12-17 | 2021-12-20 |
| 5b | MP4 | Levert siden sist | 2022-01-31 | 2022-01-31 |

tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| 2022-W01 | 1 | publisert | 5b | 5b/MP1 | Levert | '2021-12-01 | | | |
| 2022-W01 | 1 | publisert | 5b | 5b/MP2 | Levert | '2021-12-15 | | | |
| 2022-W01 | 1 | publisert | 5b | 5b/MP3 | Levert | desember 2021 | | | |
| 2022-W01 | 1 | publisert | 5b | 5b/MP4 | Levert | | | | |`,
  ],
  when: (milestone, context) => earlierDelivery(milestone, context) !== null,
  at: "delivered",
  message: {
    nb: (milestone, context) => {
      const name = milestoneName(milestone, context.write);
      const before = earlierDelivery(milestone, context);
      const was = before ? context.write.date(before) : "";
      if (milestone.deliveredEnd === NONE) return `${name} var levert ${was} i forrige rapport, men Levert har nå ingen dato. Hva er riktig?`;
      return `${name} var levert ${was} i forrige rapport, nå ${context.write.day(milestone.deliveredEnd)}. Hva er riktig?`;
    },
    nn: (milestone, context) => {
      const name = milestoneName(milestone, context.write);
      const before = earlierDelivery(milestone, context);
      const was = before ? context.write.date(before) : "";
      if (milestone.deliveredEnd === NONE) return `${name} var levert ${was} i førre rapport, men Levert har no ingen dato. Kva er rett?`;
      return `${name} var levert ${was} i førre rapport, no ${context.write.day(milestone.deliveredEnd)}. Kva er rett?`;
    },
    en: (milestone, context) => {
      const name = milestoneName(milestone, context.write);
      const before = earlierDelivery(milestone, context);
      const was = before ? context.write.date(before) : "";
      if (milestone.deliveredEnd === NONE) return `${name} was delivered ${was} in the previous report, but Delivered now has no date. Which is right?`;
      return `${name} was delivered ${was} in the previous report, now ${context.write.day(milestone.deliveredEnd)}. Which is right?`;
    },
  },
  fixes: (milestone, context) => {
    const before = earlierDelivery(milestone, context);
    if (!before) return [];
    const text = context.write.date(before);
    return [
      {
        label: { nb: `Sett tilbake ${text}`, nn: `Set tilbake ${text}`, en: `Restore ${text}` },
        edits: [{ at: "delivered", value: dateEdit(withoutDoubt(before), context.programme.language) }],
      },
    ];
  },
  over: ["milestone/one-date-only", "milestone/overdue"],
  comparesWithPast: true,
});
