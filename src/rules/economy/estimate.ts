import { previousEconomy, previousPeriod } from "../../model/past-economy";
import { NONE } from "../../values/none";
import type { EconomyRow } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { rule } from "../rule";

function unchanged(row: EconomyRow, programme: Programme): boolean {
  const previous = previousEconomy(programme, row)?.row;
  return previous?.isEstimate === true && previous.actual === row.actual;
}

export const estimate = rule({
  id: "economy/estimate",
  answers: ["BU27"],
  kind: "data",
  subject: "economy",
  looksAt: "programme",
  leansOn: ["economy.period", "history", "periods", "changes"],
  severity: (row, { programme }) => (unchanged(row, programme) ? "warning" : "note"),
  profile: "essential",
  needs: ["economy.actual"],
  why: {
    nb: "Et anslag er greit så lenge leseren vet det: statusarket skriver «Påløpt (estimat)». Står samme anslag to perioder på rad, har trolig ingen sett på det.",
    nn: "Eit anslag er greitt så lenge lesaren veit det: statusarket skriv «Påløpt (estimat)». Står same anslag to periodar på rad, har truleg ingen sett på det.",
    en: "An estimate is fine as long as readers know: the status sheet prints “Accrued (estimate)”. If the same estimate stands two periods running, probably nobody has looked at it.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 8a | Retningslinjer |
| 8b | System |
| 8c | Opplæring |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Type virkelig |
| '2022-01 | 8a | 500000 | 350000 | påløpt estimat |
| '2022-02 | 8a | 500000 | [350000] | påløpt estimat |
| '2022-02 | 8b | 500000 | 350000 | regnskap |
| '2022-01 | 8c | 500000 | 350000 | påløpt estimat |
| '2022-02 | 8c | 500000 | [350001] | påløpt estimat |
`,
  ],
  when: ({ current, actual, isEstimate }) => current && isEstimate && actual !== NONE,
  at: "actual",
  message: {
    nb: (row, { programme, write }) =>
      unchanged(row, programme)
        ? `Beløpet på ${write.kroner(row.actual)} er et anslag og det samme som i ${previousPeriod(programme, row)}. Finnes det et nyere tall?`
        : `Beløpet på ${write.kroner(row.actual)} er et anslag, ikke regnskap.`,
    nn: (row, { programme, write }) =>
      unchanged(row, programme)
        ? `Beløpet på ${write.kroner(row.actual)} er eit anslag og det same som i ${previousPeriod(programme, row)}. Finst det eit nyare tal?`
        : `Beløpet på ${write.kroner(row.actual)} er eit anslag, ikkje rekneskap.`,
    en: (row, { programme, write }) =>
      unchanged(row, programme)
        ? `The amount of ${write.kroner(row.actual)} is an estimate and the same as in ${previousPeriod(programme, row)}. Is there a newer figure?`
        : `The amount of ${write.kroner(row.actual)} is an estimate, not booked costs.`,
  },
});
