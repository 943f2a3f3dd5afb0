import type { EconomyRow } from "../../model/initiative";
import { actualSincePrevious, earlierEconomy } from "../../model/past-economy";
import type { Programme } from "../../model/programme";
import { numberAt } from "../../values/item-at";
import type { Ore } from "../../values/money";
import { NONE } from "../../values/none";
import { rule } from "../rule";

const PERIODS = 4;

/** Median spending of the four periods before this one; `NONE` without five earlier figures. */
function usualSpending(row: EconomyRow, programme: Programme): Ore {
  const earlier = earlierEconomy(programme, row.initiative);
  if (earlier.length <= PERIODS) return NONE;
  const spent: Ore[] = [];
  for (let at = 0; at < PERIODS; at++) {
    const [later = NONE, before = NONE] = [earlier[at]?.row.actual, earlier[at + 1]?.row.actual];
    if (later === NONE || before === NONE) return NONE;
    spent.push(later - before);
  }
  spent.sort((a, b) => a - b);
  return (numberAt(spent, 1) + numberAt(spent, 2)) / 2;
}

export const spendingSpike = rule({
  id: "economy/spending-spike",
  answers: ["BU15"],
  kind: "status",
  subject: "economy",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  parameters: { factor: { unit: "factor", default: 3 } },
  needs: ["economy.actual"],
  why: {
    nb: "Et hopp i kostnadene kan være en stor faktura, en feilføring eller et tall i feil enhet. Leseren vil spørre hva det er.",
    nn: "Eit hopp i kostnadene kan vere ein stor faktura, ei feilføring eller eit tal i feil eining. Lesaren vil spørje kva det er.",
    en: "A jump in costs may be a large invoice, a wrong booking or a figure in the wrong unit. Readers will ask which.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 1a | Innkjøp |
| 1b | Opplæring |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2021-09 | 1a | 100000 | 100000 |
| '2021-10 | 1a | 200000 | 200000 |
| '2021-11 | 1a | 300000 | 300000 |
| '2021-12 | 1a | 400000 | 400000 |
| '2022-01 | 1a | 500000 | 500000 |
| '2022-02 | 1a | 600000 | [800001] |
| '2021-09 | 1b | 100000 | 100000 |
| '2021-10 | 1b | 200000 | 200000 |
| '2021-11 | 1b | 300000 | 300000 |
| '2021-12 | 1b | 400000 | 400000 |
| '2022-01 | 1b | 500000 | 500000 |
| '2022-02 | 1b | 600000 | 800000 |
`,
  ],
  when: (row, { parameter, programme }) => {
    if (!row.current) return false;
    const change = actualSincePrevious(programme, row);
    if (change === NONE || change <= programme.settings.materiality) return false;
    const usual = usualSpending(row, programme);
    return usual !== NONE && usual > 0 && change > parameter.factor * usual;
  },
  at: "actual",
  message: {
    nb: (row, { programme, write }) =>
      `Kostnadene økte med ${write.kroner(actualSincePrevious(programme, row))} i perioden, mot vanligvis ${write.kroner(usualSpending(row, programme))}. Hva er grunnen?`,
    nn: (row, { programme, write }) =>
      `Kostnadene auka med ${write.kroner(actualSincePrevious(programme, row))} i perioden, mot vanlegvis ${write.kroner(usualSpending(row, programme))}. Kva er grunnen?`,
    en: (row, { programme, write }) =>
      `Costs rose by ${write.kroner(actualSincePrevious(programme, row))} in the period, against ${write.kroner(usualSpending(row, programme))} as a rule. What is the reason?`,
  },
});
