import { earnedValueOf } from "../../model/earned-value";
import { economyPhrases } from "../../model/economy-phrases";
import type { EconomyRow } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import type { Ore } from "../../values/money";
import { NONE } from "../../values/none";
import { rule } from "../rule";

/** What the figures say that it will cost, where that is over the budget; `NONE` where it is not. */
function dearer({ initiative, forecast }: EconomyRow, programme: Programme, limit: number): Ore {
  const budget = initiative?.budget?.ore ?? NONE;
  if (initiative === null || budget === NONE) return NONE;
  if (forecast !== NONE && forecast > budget) return forecast;
  const bySoFar = earnedValueOf(programme, initiative)?.completionAsSoFar ?? NaN;
  return bySoFar > limit * budget ? bySoFar : NONE;
}

export const withinBudgetText = rule({
  id: "economy/within-budget-text",
  answers: ["BU19"],
  kind: "data",
  subject: "economy",
  looksAt: "initiative",
  severity: "warning",
  profile: "full",
  parameters: { factor: { unit: "factor", default: 1.1 } },
  needs: ["economy.comment", "initiatives.budget"],
  why: {
    nb: "Teksten beroliger mens tallene sier noe annet. Den som bare leser teksten, blir overrasket senere.",
    nn: "Teksten roar ned medan tala seier noko anna. Den som berre les teksten, blir overraska seinare.",
    en: "The text reassures while the figures say otherwise. Whoever reads only the text is surprised later.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1d | Endre | 1000000 |
| 1e | Bestille | 1000000 |
| 5b | Praksis | 1000000 |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Prognose totalt | Kommentar |
| 2022-W02-09 | 1d | 500000 | 500000 | 1000000 | Tiltaket ender totalt sett innenfor budsjett. |
| 2022-W02-09 | 1e | 500000 | 500000 | 1000001 | [Forventer at tiltaket er innenfor budsjett.] |
| 2022-W02-09 | 5b | 500000 | 500000 | 1100000 | Ender ikke innenfor budsjett. |
`,
  ],
  when: (row, { parameter, programme }) =>
    row.current &&
    row.initiative !== null &&
    dearer(row, programme, parameter.factor) !== NONE &&
    economyPhrases(programme, row.initiative).withinBudget,
  at: "comment",
  message: {
    nb: (row, { parameter, programme, write }) =>
      `Teksten sier innenfor budsjett, men tallene gir ${write.kroner(dearer(row, programme, parameter.factor))} mot totalbudsjettet på ${write.kroner(
        row.initiative?.budget?.ore ?? 0,
      )}. Hva gjelder?`,
    nn: (row, { parameter, programme, write }) =>
      `Teksten seier innanfor budsjett, men tala gir ${write.kroner(dearer(row, programme, parameter.factor))} mot totalbudsjettet på ${write.kroner(
        row.initiative?.budget?.ore ?? 0,
      )}. Kva gjeld?`,
    en: (row, { parameter, programme, write }) =>
      `The text says within budget, but the figures give ${write.kroner(dearer(row, programme, parameter.factor))} against the total budget of ${write.kroner(
        row.initiative?.budget?.ore ?? 0,
      )}. Which holds?`,
  },
});
