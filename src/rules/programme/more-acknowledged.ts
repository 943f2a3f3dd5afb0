import type { Programme } from "../../model/programme";
import type { Day } from "../../values/calendar-date";
import { valueAt } from "../../values/item-at";
import { NONE } from "../../values/none";
import { rule } from "../rule";

/** Acknowledgements with a reason and initials, by the day that they were given: [from, to). */
function given({ tables }: Programme, from: Day, to: Day): number {
  const { acknowledgements: table } = tables;
  const days = table.date("date").end;
  const reasons = table.text("reason").values;
  const initials = table.text("initials").values;
  let count = 0;
  for (let row = 0; row < table.length; row++) {
    const day = valueAt(days, row);
    if (day !== NONE && day >= from && day < to && reasons[row] !== "" && initials[row] !== "") count++;
  }
  return count;
}

interface Counts {
  /** Since the previous period ended. */
  readonly now: number;
  /** From that period's first day to its last. */
  readonly before: number;
}

function counts(programme: Programme): Counts {
  const { previousPeriod } = programme;
  if (previousPeriod === null) return { now: 0, before: 0 };
  const { from, to } = previousPeriod;
  return { now: given(programme, to + 1, Infinity), before: given(programme, from, to + 1) };
}

export const moreAcknowledged = rule({
  id: "programme/more-acknowledged",
  answers: ["XP12"],
  kind: "data",
  subject: "programme",
  looksAt: "programme",
  severity: "note",
  profile: "off",
  parameters: { more: { unit: "count", default: 1 } },
  needs: ["acknowledgements.date"],
  why: {
    nb: "En kvittering lar et funn stå. Blir det flere av dem fra rapport til rapport, blir tallene rettet sjeldnere enn de blir forklart.",
    nn: "Ei kvittering lèt eit funn stå. Blir det fleire av dei frå rapport til rapport, blir tala retta sjeldnare enn dei blir forklarte.",
    en: "An acknowledgement lets a finding stand. If there are more of them from report to report, figures are explained more often than corrected.",
  },
  examples: [
    `
[]

tblPerioder
| PeriodeID | Fra | Til |
| '2022-01 | 2022-01-01 | 2022-01-31 |
| '2022-02 | 2022-02-01 | 2022-02-28 |

tblKvitteringer
| Regel | Nøkkel | Begrunnelse | Initialer | Dato |
| milestone/duplicate-id | 5b/MP2 | Gammelt nummer | HH | 2022-01-31 |
| milestone/missing-id | 8a/#3 | Kom sent | HH | 2022-02-01 |
| milestone/missing-id | 8a/#4 | Kom sent | HH | 2022-02-02 |
| milestone/missing-id | 8a/#5 | | HH | 2022-02-02 |
`,
    `
tblPerioder
| PeriodeID | Fra | Til |
| '2022-01 | 2022-01-01 | 2022-01-31 |
| '2022-02 | 2022-02-01 | 2022-02-28 |

tblKvitteringer
| Regel | Nøkkel | Begrunnelse | Initialer | Dato |
| milestone/duplicate-id | 5b/MP2 | Gammelt nummer | HH | 2022-01-31 |
| milestone/missing-id | 8a/#3 | Kom sent | HH | 2022-02-01 |
| milestone/missing-id | 8a/#5 | | HH | 2022-02-02 |
`,
  ],
  when: (programme, { parameter }) => {
    const { now, before } = counts(programme);
    return now - before >= parameter.more;
  },
  at: () => null,
  message: {
    nb: (programme, { write }) => {
      const { now, before } = counts(programme);
      return `${write.counted(now, "funn er kvittert", "funn er kvittert")} siden forrige periode, mot ${write.number(before)} i den. Er det noe som heller bør rettes?`;
    },
    nn: (programme, { write }) => {
      const { now, before } = counts(programme);
      return `${write.counted(now, "funn er kvittert", "funn er kvitterte")} sidan førre periode, mot ${write.number(before)} i den. Er det noko som heller bør rettast?`;
    },
    en: (programme, { write }) => {
      const { now, before } = counts(programme);
      return `${write.counted(now, "finding was", "findings were")} acknowledged since the previous period, against ${write.number(before)} in it. Is there something that should rather be corrected?`;
    },
  },
});
