import { budgetOf } from "../../model/spending";
import { KRONE } from "../../tables/columns";
import { rule } from "../rule";

export const planOverBudget = rule({
  id: "economy/plan-over-budget",
  answers: ["BU10"],
  kind: "data",
  subject: "economy",
  looksAt: "row",
  severity: "error",
  profile: "essential",
  parameters: { tolerance: { unit: "kroner", default: 1 } },
  needs: ["economy.plan", "initiatives.budget"],
  why: {
    nb: "Ingen kan planlegge å ha brukt mer enn hele budsjettet. Ett av tallene er feil, eller budsjettet er endret uten at totalen er oppdatert.",
    nn: "Ingen kan planleggje å ha brukt meir enn heile budsjettet. Eitt av tala er feil, eller budsjettet er endra utan at totalen er oppdatert.",
    en: "Nobody can plan to have spent more than the whole budget. One of the figures is wrong, or the budget was changed without its total.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 500000 |
| 1b | Opplæring | 500000 |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2022-01 | 1a | 500001 | 400000 |
| '2022-01 | 1b | [500002] | 400000 |
`,
  ],
  when: ({ current, plan, initiative }, { parameter }) => {
    const budget = budgetOf(initiative);
    return current && budget >= 0 && plan > budget + parameter.tolerance * KRONE;
  },
  at: "plan",
  message: {
    nb: ({ plan, initiative }, { write }) =>
      `Plan hittil er ${write.kroner(plan)}, mer enn totalbudsjettet på ${write.kroner(budgetOf(initiative))}. Hvilket av tallene skal rettes?`,
    nn: ({ plan, initiative }, { write }) =>
      `Plan hittil er ${write.kroner(plan)}, meir enn totalbudsjettet på ${write.kroner(budgetOf(initiative))}. Kva for eit av tala skal rettast?`,
    en: ({ plan, initiative }, { write }) =>
      `The plan to date is ${write.kroner(plan)}, more than the total budget of ${write.kroner(budgetOf(initiative))}. Which of the figures is to be corrected?`,
  },
});
