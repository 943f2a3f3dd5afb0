import type { EconomyRow } from "../../model/initiative";
import { previousEconomy, previousPeriod } from "../../model/past-economy";
import type { Programme } from "../../model/programme";
import type { Ore } from "../../values/money";
import { NONE } from "../../values/none";
import { rule } from "../rule";

function previousPlan(row: EconomyRow, programme: Programme): Ore {
  return previousEconomy(programme, row)?.row.plan ?? NONE;
}

export const planDecreased = rule({
  id: "economy/plan-decreased",
  answers: ["BU12"],
  kind: "data",
  subject: "economy",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  needs: ["economy.plan"],
  why: {
    nb: "En plan hittil kan bare vokse. Er den lavere enn sist, er periodiseringen lagt om, eller tallet gjelder noe annet enn før.",
    nn: "Ein plan hittil kan berre vekse. Er han lågare enn sist, er periodiseringa lagd om, eller talet gjeld noko anna enn før.",
    en: "A plan to date can only grow. If it is lower than last time, the phasing was changed, or the figure means something else than before.",
  },
  examples: [
    `
tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2021-12 | 1a | 100000 | 50000 |
| '2021-12 | 1b | 100000 | 50000 |
| '2022-01 | 1a | 100000 | 60000 |
| '2022-01 | 1b | [99999] | 60000 |

tblTiltak
| Kode | Tiltak |
| 1a | Innkjøp |
| 1b | Opplæring |
`,
  ],
  when: (row, { programme }) => {
    return row.current && row.plan !== NONE && row.plan < previousPlan(row, programme);
  },
  at: "plan",
  message: {
    nb: (row, { programme, write }) =>
      `Plan hittil er ${write.kroner(row.plan)}, mindre enn ${write.kroner(previousPlan(row, programme))} i ${
        previousPeriod(programme, row)
      }. Er periodiseringen lagt om?`,
    nn: (row, { programme, write }) =>
      `Plan hittil er ${write.kroner(row.plan)}, mindre enn ${write.kroner(previousPlan(row, programme))} i ${
        previousPeriod(programme, row)
      }. Er periodiseringa lagd om?`,
    en: (row, { programme, write }) =>
      `The plan to date is ${write.kroner(row.plan)}, less than ${write.kroner(previousPlan(row, programme))} in ${
        previousPeriod(programme, row)
      }. Was the phasing changed?`,
  },
});
