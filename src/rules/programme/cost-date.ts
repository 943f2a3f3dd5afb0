import type { Programme, ReportingPeriod } from "../../model/programme";
import { BLANK } from "../../tables/columns";
import { NONE } from "../../values/none";
import { rule } from "../rule";

function hasCosts({ economy }: Programme): boolean {
  return economy.some(({ current, actual }) => current && actual !== NONE);
}

/** The period reported on, without which the rule asks nothing. */
function periodOf({ period }: Programme): Pick<ReportingPeriod, "id" | "costDate" | "to"> {
  return period ?? { id: "", costDate: NONE, to: NONE };
}

export const costDate = rule({
  id: "programme/cost-date",
  answers: ["BU28"],
  kind: "data",
  subject: "programme",
  looksAt: "programme",
  leansOn: ["periods", "economy", "reports"],
  severity: "warning",
  profile: "essential",
  parameters: { days: { unit: "days", default: 45 } },
  needs: ["periods.costDate"],
  why: {
    nb: "Regnskapet er nesten alltid eldre enn statusen. Uten en riktig dato vet ingen hvor gamle tallene er.",
    nn: "Rekneskapen er nesten alltid eldre enn statusen. Utan ein rett dato veit ingen kor gamle tala er.",
    en: "The accounts are almost always older than the status. Without the right date nobody knows how old the figures are.",
  },
  examples: [
    `
tblPerioder
| PeriodeID | Fra | Til | Kostnad per |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 | [] |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2022-W02-09 | 1d | 4800000 | 4789000 |
`,
    `
tblPerioder
| PeriodeID | Fra | Til | Kostnad per |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 | [2022-01-19] |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2022-W02-09 | 1d | 4800000 | 4789000 |
`,
    `
tblPerioder
| PeriodeID | Fra | Til | Kostnad per |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 | 2022-01-20 |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2022-W02-09 | 1d | 4800000 | 4789000 |
`,
    `
tblPerioder
| PeriodeID | Fra | Til | Kostnad per |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 | [2022-03-07] |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2022-W02-09 | 1d | 4800000 | 4789000 |
`,
  ],
  when: (programme, { parameter }) => {
    const { period, tables } = programme;
    if (period === null || period.row < 0 || tables.reports.has("costDate") || !hasCosts(programme)) return false;
    const { costDate: day, to } = period;
    return day === NONE ? tables.periods.date("costDate").state[period.row] === BLANK : day > to || to - day > parameter.days;
  },
  at: ({ period, tables }) => (period === null ? null : tables.periods.place(period.row, "costDate")),
  message: {
    nb: (programme, { write }) => {
      const { id, costDate: day, to } = periodOf(programme);
      if (day === NONE) return `Kostnad per er ikke fylt ut for ${id}. Hvilken dag er kostnadene regnet til?`;
      return day > to
        ? `Kostnad per er ${write.day(day)}, etter periodens siste dag ${write.day(to)}. Hvilken dag er kostnadene regnet til?`
        : `Kostnadene er per ${write.day(day)}, ${write.days(to - day)} før perioden slutter ${write.day(to)}. Finnes det nyere tall?`;
    },
    nn: (programme, { write }) => {
      const { id, costDate: day, to } = periodOf(programme);
      if (day === NONE) return `Kostnad per er ikkje fylt ut for ${id}. Kva dag er kostnadene rekna til?`;
      return day > to
        ? `Kostnad per er ${write.day(day)}, etter siste dag i perioden, ${write.day(to)}. Kva dag er kostnadene rekna til?`
        : `Kostnadene er per ${write.day(day)}, ${write.days(to - day)} før perioden sluttar ${write.day(to)}. Finst det nyare tal?`;
    },
    en: (programme, { write }) => {
      const { id, costDate: day, to } = periodOf(programme);
      if (day === NONE) return `The cost date is not filled in for ${id}. Up to which day are the costs counted?`;
      return day > to
        ? `The cost date is ${write.day(day)}, after the period's last day ${write.day(to)}. Up to which day are the costs counted?`
        : `The costs are as of ${write.day(day)}, ${write.days(to - day)} before the period ends ${write.day(to)}. Are there newer figures?`;
    },
  },
});
