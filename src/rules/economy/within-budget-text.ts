import { earnedValueOf } from "../../model/earned-value";
import { economyPhrases } from "../../model/economy-phrases";
import type { EconomyRow } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { budgetOf } from "../../model/spending";
import type { Ore } from "../../values/money";
import { NONE } from "../../values/none";
import { rule } from "../rule";

/** What the figures say that it will cost, where that is over the budget; `NONE` where it is not. */
function dearer({ initiative, forecast }: EconomyRow, programme: Programme, limit: number): Ore {
  const budget = budgetOf(initiative);
  if (budget === NONE) return NONE;
  if (forecast > budget) return forecast;
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
    `
tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 2000000 |
| 1b | Opplæring | 2000000 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1a | MP1 | Kartlegging | 2022-01-31 | 2022-01-31 |
| 1a | MP2 | Forslag | 2022-02-15 | 2022-02-15 |
| 1a | MP3 | Pilot | 2022-03-01 | |
| 1a | MP4 | Innføring | 2022-12-31 | |
| 1b | MP1 | Kartlegging | 2022-01-31 | 2022-01-31 |
| 1b | MP2 | Forslag | 2022-02-15 | 2022-02-15 |
| 1b | MP3 | Pilot | 2022-03-01 | |
| 1b | MP4 | Innføring | 2022-12-31 | |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Kommentar |
| 2022-W02-09 | 1a | 1100000 | 1100000 | Ender innenfor budsjett. |
| 2022-W02-09 | 1b | 1100000 | 1100001 | [Ender innenfor budsjett.] |
`,
  ],
  when: (row, { parameter, programme }) =>
    row.current &&
    dearer(row, programme, parameter.factor) !== NONE &&
    economyPhrases(programme, row.initiative).withinBudget,
  at: "comment",
  message: {
    nb: (row, { parameter, programme, write }) =>
      `Teksten sier innenfor budsjett, men tallene gir ${write.kroner(dearer(row, programme, parameter.factor))} mot totalbudsjettet på ${write.kroner(
        budgetOf(row.initiative),
      )}. Hva gjelder?`,
    nn: (row, { parameter, programme, write }) =>
      `Teksten seier innanfor budsjett, men tala gir ${write.kroner(dearer(row, programme, parameter.factor))} mot totalbudsjettet på ${write.kroner(
        budgetOf(row.initiative),
      )}. Kva gjeld?`,
    en: (row, { parameter, programme, write }) =>
      `The text says within budget, but the figures give ${write.kroner(dearer(row, programme, parameter.factor))} against the total budget of ${write.kroner(
        budgetOf(row.initiative),
      )}. Which holds?`,
  },
});
