import { carriedPlans } from "../../model/past-reports";
import { rule } from "../rule";

const LIKENESS = 0.9;

export const planCarriedOver = rule({
  id: "report/plan-carried-over",
  answers: ["XP07"],
  kind: "status",
  subject: "report",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  parameters: { periods: { unit: "count", default: 3 } },
  needs: ["reports.period", "reports.planned"],
  why: {
    nb: "Det samme er planlagt i rapport etter rapport. Da er det noe som hindrer det, og det burde stå i rapporten.",
    nn: "Det same er planlagt i rapport etter rapport. Då er det noko som hindrar det, og det burde stå i rapporten.",
    en: "The same is planned in report after report. Then something is in its way, and the report should say what.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 1d | Endre |
| 1e | Bestille |

tblRapporter
| PeriodeID | Kode | Gjort | Planlagt |
| '2021-12 | 1d | Møter | Skrive brukerveiledning |
| '2022-01 | 1d | Kurs | Skrive brukerveiledning. |
| '2022-02 | 1d | Test | [Skrive brukerveiledning] |
| '2022-01 | 1e | Møter | Skrive brukerveiledning |
| '2022-02 | 1e | Kurs | Skrive brukerveiledning |
`,
  ],
  when: (row, { parameter, programme }) => row.current && carriedPlans(programme, row, parameter.periods, LIKENESS).length > 0,
  at: "planned",
  message: {
    nb: (row, { parameter, programme, write }) =>
      `${write.quote(first(carriedPlans(programme, row, parameter.periods, LIKENESS)))} har vært planlagt i ${String(parameter.periods)} rapporter på rad. Hva hindrer det?`,
    nn: (row, { parameter, programme, write }) =>
      `${write.quote(first(carriedPlans(programme, row, parameter.periods, LIKENESS)))} har vore planlagt i ${String(parameter.periods)} rapportar på rad. Kva hindrar det?`,
    en: (row, { parameter, programme, write }) =>
      `${write.quote(first(carriedPlans(programme, row, parameter.periods, LIKENESS)))} has been planned in ${String(parameter.periods)} reports running. What is in its way?`,
  },
});

function first([bullet = ""]: readonly string[]): string {
  return bullet.endsWith(".") ? bullet.slice(0, -1) : bullet;
}
