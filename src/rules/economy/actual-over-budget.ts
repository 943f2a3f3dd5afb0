import { budgetOf } from "../../model/spending";
import { KRONE } from "../../tables/columns";
import { NONE } from "../../values/none";
import { rule } from "../rule";

export const actualOverBudget = rule({
  id: "economy/actual-over-budget",
  answers: ["BU08"],
  kind: "status",
  subject: "economy",
  looksAt: "row",
  severity: "warning",
  profile: "essential",
  parameters: { tolerance: { unit: "kroner", default: 1 } },
  needs: ["economy.actual", "initiatives.budget"],
  why: {
    nb: "Hele totalbudsjettet er brukt opp, og mer til. Det som gjenstår, har ingen penger før noen vedtar det.",
    nn: "Heile totalbudsjettet er brukt opp, og meir til. Det som står att, har ingen pengar før nokon vedtek det.",
    en: "The whole total budget is spent, and more. What remains has no money until somebody decides on it.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 500000 |
| 1b | Opplæring | 500000 |
| 1c | Pilot | |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2022-01 | 1a | 500000 | 500001 |
| '2022-01 | 1b | 500000 | [500002] |
| '2022-01 | 1c | 500000 | 900000 |
`,
  ],
  when: ({ current, actual, initiative }, { parameter }) => {
    const budget = budgetOf(initiative);
    return current && budget !== NONE && actual > budget + parameter.tolerance * KRONE;
  },
  at: "actual",
  message: {
    nb: ({ actual, initiative }, { write }) =>
      `Virkelig er ${write.kroner(actual)}, ${write.kroner(actual - budgetOf(initiative))} over totalbudsjettet på ${write.kroner(
        budgetOf(initiative),
      )}. Hvem har vedtatt overskridelsen?`,
    nn: ({ actual, initiative }, { write }) =>
      `Verkeleg er ${write.kroner(actual)}, ${write.kroner(actual - budgetOf(initiative))} over totalbudsjettet på ${write.kroner(
        budgetOf(initiative),
      )}. Kven har vedteke overskridinga?`,
    en: ({ actual, initiative }, { write }) =>
      `The actual is ${write.kroner(actual)}, ${write.kroner(actual - budgetOf(initiative))} above the total budget of ${write.kroner(
        budgetOf(initiative),
      )}. Who has approved the overrun?`,
  },
  over: ["economy/forecast-over-budget", "economy/nearly-spent"],
});
