import { isCostDateDoubtful, statusDateOf } from "../../model/initiative-time";
import { READ } from "../../tables/columns";
import { NONE } from "../../values/none";
import { rule } from "../rule";

export const costDateDoubtful = rule({
  id: "report/cost-date-doubtful",
  answers: ["BU28"],
  kind: "data",
  subject: "report",
  looksAt: "initiative",
  severity: "warning",
  profile: "essential",
  parameters: { days: { unit: "days", default: 45 } },
  needs: ["reports.costDate"],
  why: {
    nb: "Kostnader kan ikke være regnet til en dag etter statusen, og er de for gamle, forteller de lite om hvordan det står til nå.",
    nn: "Kostnader kan ikkje vere rekna til ein dag etter statusen, og er dei for gamle, fortel dei lite om korleis det står til no.",
    en: "Costs cannot be counted up to a day after the status, and if they are too old they say little about how things stand now.",
  },
  examples: [
    `
tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblTiltak
| Kode | Tiltak |
| 1a | Innkjøp |
| 1b | Opplæring |
| 1c | Pilot |
| 1d | Drift |

tblRapporter
| PeriodeID | Kode | Kostnad per | Gjort |
| 2022-W02-09 | 1a | 2022-03-06 | Avtale |
| 2022-W02-09 | 1b | [2022-03-07] | Kurs |
| 2022-W02-09 | 1c | 2022-01-20 | Test |
| 2022-W02-09 | 1d | [2022-01-19] | Drift |
`,
  ],
  when: ({ current, row, costDate, initiative }, { parameter, programme }) => {
    if (!current || costDate === NONE || programme.tables.reports.date("costDate").state[row] !== READ) return false;
    return isCostDateDoubtful(costDate, statusDateOf(programme, initiative), parameter.days);
  },
  at: "costDate",
  message: {
    nb: ({ costDate, initiative }, { programme, write }) => {
      const status = statusDateOf(programme, initiative);
      return costDate > status
        ? `Kostnad per er ${write.day(costDate)}, etter statusdatoen ${write.day(status)}. Hvilken dag er kostnadene regnet til?`
        : `Kostnadene er per ${write.day(costDate)}, ${write.days(status - costDate)} før statusdatoen ${write.day(status)}. Finnes det nyere tall?`;
    },
    nn: ({ costDate, initiative }, { programme, write }) => {
      const status = statusDateOf(programme, initiative);
      return costDate > status
        ? `Kostnad per er ${write.day(costDate)}, etter statusdatoen ${write.day(status)}. Kva dag er kostnadene rekna til?`
        : `Kostnadene er per ${write.day(costDate)}, ${write.days(status - costDate)} før statusdatoen ${write.day(status)}. Finst det nyare tal?`;
    },
    en: ({ costDate, initiative }, { programme, write }) => {
      const status = statusDateOf(programme, initiative);
      return costDate > status
        ? `The cost date is ${write.day(costDate)}, after the status date ${write.day(status)}. Up to which day are the costs counted?`
        : `The costs are as of ${write.day(costDate)}, ${write.days(status - costDate)} before the status date ${write.day(status)}. Are there newer figures?`;
    },
  },
});
