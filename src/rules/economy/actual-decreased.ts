import { actualSincePrevious, previousEconomy, previousPeriod, reallocatedTo } from "../../model/past-economy";
import { KRONE } from "../../tables/columns";
import { NONE } from "../../values/none";
import { rule } from "../rule";

export const actualDecreased = rule({
  id: "economy/actual-decreased",
  answers: ["BU13"],
  kind: "data",
  subject: "economy",
  looksAt: "programme",
  leansOn: ["economy.period", "economy.code", "history", "periods", "changes"],
  tellsOf: ["economy.actual"],
  severity: (row, { programme }) =>
    previousEconomy(programme, row)?.row.isEstimate === true || reallocatedTo(programme, row) !== null ? "note" : "warning",
  profile: "essential",
  parameters: { tolerance: { unit: "kroner", default: 0 } },
  needs: ["economy.actual"],
  why: {
    nb: "Kostnader hittil går vanligvis bare oppover. Synker de uten forklaring, lurer leseren på om det forrige tallet var feil, eller dette.",
    nn: "Kostnader hittil går vanlegvis berre oppover. Søkk dei utan forklaring, lurer lesaren på om det førre talet var feil, eller dette.",
    en: "Costs to date normally only rise. If they fall without a word, readers wonder whether the last figure was wrong, or this one.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 1a | Innkjøp |
| 1b | Opplæring |
| 1c | Pilot |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Kommentar |
| '2022-01 | 1a | 100000 | 50000 | |
| '2022-01 | 1b | 100000 | 50000 | |
| '2022-01 | 1c | 100000 | 50000 | |
| '2022-02 | 1a | 100000 | 50000 | |
| '2022-02 | 1b | 100000 | [49999] | |
| '2022-02 | 1c | 100000 | 40000 | Faktura kreditert |
`,
  ],
  when: (row, { parameter, programme }) => {
    if (!row.current || row.comment !== "") return false;
    const change = actualSincePrevious(programme, row);
    return change !== NONE && change < -parameter.tolerance * KRONE;
  },
  at: "actual",
  message: {
    nb: (row, { programme, write }) =>
      `Virkelig hittil er ${write.kroner(row.actual)}, ${write.kroner(-actualSincePrevious(programme, row))} mindre enn i ${
        previousPeriod(programme, row)
      }. Hva er grunnen?`,
    nn: (row, { programme, write }) =>
      `Verkeleg hittil er ${write.kroner(row.actual)}, ${write.kroner(-actualSincePrevious(programme, row))} mindre enn i ${
        previousPeriod(programme, row)
      }. Kva er grunnen?`,
    en: (row, { programme, write }) =>
      `The actual to date is ${write.kroner(row.actual)}, ${write.kroner(-actualSincePrevious(programme, row))} less than in ${
        previousPeriod(programme, row)
      }. What is the reason?`,
  },
});
