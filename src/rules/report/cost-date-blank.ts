import { BLANK } from "../../tables/columns";
import { isoDate } from "../../values/calendar-date";
import { NONE } from "../../values/none";
import { rule } from "../rule";

export const costDateBlank = rule({
  id: "report/cost-date-blank",
  answers: ["BU28"],
  kind: "data",
  subject: "report",
  looksAt: "initiative",
  severity: "warning",
  profile: "essential",
  needs: ["reports.costDate", "economy.actual"],
  why: {
    nb: "Regnskapet er nesten alltid eldre enn statusen. Uten datoen vet ingen om tallene er fra i forrige måned eller fra i forrige kvartal.",
    nn: "Rekneskapen er nesten alltid eldre enn statusen. Utan datoen veit ingen om tala er frå førre månad eller frå førre kvartal.",
    en: "The accounts are almost always older than the status. Without the date nobody knows whether the figures are from last month or last quarter.",
  },
  examples: [
    `
tblPerioder
| PeriodeID | Fra | Til | Kostnad per |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 | 2022-02-28 |

tblTiltak
| Kode | Tiltak |
| 1d | Endre |
| 5b | Ny praksis |
| 8a | Retningslinjer |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2022-W02-09 | 1d | 4800000 | 4789000 |
| 2022-W02-09 | 5b | 3500000 | 2570000 |

tblRapporter
| PeriodeID | Kode | Kostnad per | Gjort |
| 2022-W02-09 | 1d | 2022-02-28 | Lansert |
| 2022-W02-09 | 5b | [] | Høring |
| 2022-W02-09 | 8a | | Rapport |
`,
  ],
  when: ({ current, row, initiative }, { programme }) =>
    current &&
    programme.tables.reports.date("costDate").state[row] === BLANK &&
    (initiative?.economy?.actual ?? NONE) !== NONE,
  at: "costDate",
  message: {
    nb: ({ code }) => `Dato for kostnader mangler for ${code}. Hvilken dag er kostnadene regnet til?`,
    nn: ({ code }) => `Dato for kostnader manglar for ${code}. Kva dag er kostnadene rekna til?`,
    en: ({ code }) => `The cost date is missing for ${code}. Up to which day are the costs counted?`,
  },
  fixesAlike: true,
  fixes: (_row, { programme, write }) => {
    const { costDate } = programme;
    if (costDate === NONE) return [];
    const day = write.day(costDate);
    return [
      {
        label: { nb: `Som perioden: ${day}`, nn: `Som perioden: ${day}`, en: `As the period: ${day}` },
        edits: [{ at: "costDate", value: { date: isoDate(costDate) } }],
      },
    ];
  },
});
