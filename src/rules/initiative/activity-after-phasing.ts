import type { Initiative } from "../../model/initiative";
import { phasingOf } from "../../model/phasing";
import type { Programme } from "../../model/programme";
import { isoDate, partsOf, type Day } from "../../values/calendar-date";
import { NONE } from "../../values/none";
import { monthName } from "../../values/write-date";
import { rule } from "../rule";

/** Last day of the last budgeted month; `NONE` without one. */
function lastBudgetedDay(initiative: Initiative, programme: Programme): Day {
  return phasingOf(programme, initiative)?.months.at(-1)?.to ?? NONE;
}

/** The latest delivery after it; `NONE` without one. */
function laterDelivery(initiative: Initiative, programme: Programme): Day {
  const last = lastBudgetedDay(initiative, programme);
  if (last === NONE) return NONE;
  const milestones = programme.milestones.separate();
  let latest = NONE;
  for (const row of initiative.milestones) {
    const { isDelivered, deliveredEnd } = milestones.at(row);
    if (isDelivered && deliveredEnd > last) latest = Math.max(latest, deliveredEnd);
  }
  return latest;
}

function monthOf(day: Day, language: "nb" | "nn" | "en"): string {
  const { year, month } = partsOf(day);
  return `${monthName(month, language)} ${String(year)}`;
}

export const activityAfterPhasing = rule({
  id: "initiative/activity-after-phasing",
  answers: ["BU32"],
  kind: "data",
  subject: "initiative",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  needs: ["phasing.month", "phasing.amount", "milestones.delivered"],
  why: {
    nb: "Det leveres etter den siste måneden som har budsjett. Enten er tiltaket forsinket uten ny plan for pengene, eller så mangler måneder.",
    nn: "Det blir levert etter den siste månaden som har budsjett. Anten er tiltaket forseinka utan ny plan for pengane, eller så manglar månader.",
    en: "Something is delivered after the last month that has a budget. Either the initiative is late without a new plan for the money, or months are missing.",
  },
  examples: [
    `
tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblTiltak
| Kode | Tiltak |
| 8a | Retningslinjer |
| 8b | System |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 8a | MP1 | Rapport | 2022-01-31 | 2022-02-01 |
| 8b | MP1 | Rapport | 2022-01-31 | 2022-01-31 |

tblPeriodisering
| Kode | Måned | Beløp |
| 8a | '2021-12 | 100000 |
| 8a | ['2022-01] | 100000 |
| 8b | '2022-01 | 100000 |
`,
  ],
  when: (initiative, { programme }) => laterDelivery(initiative, programme) !== NONE,
  at: (initiative, { programme }) => {
    const last = phasingOf(programme, initiative)?.months.at(-1);
    return last === undefined ? null : programme.tables.phasing.place(last.row, "month");
  },
  message: {
    nb: (initiative, { programme, write }) =>
      `${initiative.code} leverte ${write.day(laterDelivery(initiative, programme))}, men siste måned med budsjett er ${monthOf(lastBudgetedDay(initiative, programme), "nb")}. Skal budsjettet strekkes ut?`,
    nn: (initiative, { programme, write }) =>
      `${initiative.code} leverte ${write.day(laterDelivery(initiative, programme))}, men siste månad med budsjett er ${monthOf(lastBudgetedDay(initiative, programme), "nn")}. Skal budsjettet strekkjast ut?`,
    en: (initiative, { programme, write }) =>
      `${initiative.code} delivered on ${write.day(laterDelivery(initiative, programme))}, but its last budgeted month is ${monthOf(lastBudgetedDay(initiative, programme), "en")}. Should the budget be extended?`,
  },
  fixesAlike: true,
  fixes: (initiative, { programme }) => {
    const day = laterDelivery(initiative, programme);
    return [
      {
        label: {
          nb: `Legg til ${monthOf(day, "nb")} med 0 kr`,
          nn: `Legg til ${monthOf(day, "nn")} med 0 kr`,
          en: `Add ${monthOf(day, "en")} with NOK 0`,
        },
        appends: [{ table: "phasing", rows: [{ code: initiative.code, month: isoDate(day).slice(0, 7), amount: 0 }] }],
      },
    ];
  },
});
