import { actualSincePrevious, previousPeriod, reportedPeriod } from "../../model/past-economy";
import { rule } from "../rule";

export const noBookings = rule({
  id: "economy/no-bookings",
  answers: ["BU14"],
  kind: "status",
  subject: "economy",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  parameters: { days: { unit: "days", default: 31 } },
  needs: ["economy.actual", "initiatives.status"],
  why: {
    nb: "Et tiltak som pågår, koster noe. Står kostnadene stille i mer enn en måned, er enten arbeidet stanset eller regnskapet ikke hentet.",
    nn: "Eit tiltak som pågår, kostar noko. Står kostnadene stille i meir enn ein månad, er anten arbeidet stansa eller rekneskapen ikkje henta.",
    en: "An initiative that is ongoing costs something. If its costs stand still for more than a month, either the work has stopped or the accounts were not fetched.",
  },
  examples: [
    `
tblPerioder
| PeriodeID | Fra | Til |
| 2021-W45-52 | 2021-11-08 | 2022-01-02 |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblTiltak
| Kode | Tiltak | Status |
| 1a | Innkjøp | pågår |
| 1b | Opplæring | pågår |
| 1c | Pilot | planlagt |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2021-W45-52 | 1a | 100000 | 50000 |
| 2021-W45-52 | 1b | 100000 | 50000 |
| 2021-W45-52 | 1c | 100000 | 50000 |
| 2022-W02-09 | 1a | 120000 | [50000] |
| 2022-W02-09 | 1b | 120000 | 50001 |
| 2022-W02-09 | 1c | 120000 | 50000 |
`,
    `
tblTiltak
| Kode | Tiltak | Status |
| 1a | Innkjøp | pågår |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2021-12 | 1a | 100000 | 50000 |
| '2022-01 | 1a | 120000 | 50000 |
`,
  ],
  when: (row, { parameter, programme }) => {
    if (!row.current || row.initiative?.status !== "ongoing" || actualSincePrevious(programme, row) !== 0) return false;
    const period = reportedPeriod(programme);
    return period !== null && period.to - period.from + 1 > parameter.days;
  },
  at: "actual",
  message: {
    nb: (row, { programme, write }) =>
      `Ingen kostnader er ført siden ${previousPeriod(programme, row)}: virkelig hittil er fortsatt ${write.kroner(row.actual)}. Er arbeidet stanset?`,
    nn: (row, { programme, write }) =>
      `Ingen kostnader er førte sidan ${previousPeriod(programme, row)}: verkeleg hittil er framleis ${write.kroner(row.actual)}. Er arbeidet stansa?`,
    en: (row, { programme, write }) =>
      `No costs were booked since ${previousPeriod(programme, row)}: the actual to date is still ${write.kroner(row.actual)}. Has the work stopped?`,
  },
});
