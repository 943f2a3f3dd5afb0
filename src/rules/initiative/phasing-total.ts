import { phasedTotal } from "../../model/phasing";
import { budgetOf } from "../../model/spending";
import { KRONE } from "../../tables/columns";
import { NONE } from "../../values/none";
import { rule } from "../rule";

export const phasingTotal = rule({
  id: "initiative/phasing-total",
  answers: ["BU29"],
  kind: "data",
  subject: "initiative",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  parameters: { kroner: { unit: "kroner", default: 1000 }, share: { unit: "share", default: 0.001 } },
  needs: ["initiatives.budget", "phasing.amount"],
  why: {
    nb: "Månedene skal til sammen være hele budsjettet. Er de ikke det, når planen aldri fram, eller den går forbi.",
    nn: "Månadene skal til saman vere heile budsjettet. Er dei ikkje det, når planen aldri fram, eller han går forbi.",
    en: "The months together are to be the whole budget. If not, the plan never gets there, or runs past it.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 201000 |
| 1b | Opplæring | [201001] |
| 1c | Pilot | 500000 |

tblPeriodisering
| Kode | Måned | Beløp |
| 1a | '2022-01 | 100000 |
| 1a | '2022-02 | 100000 |
| 1b | '2022-01 | 100000 |
| 1b | '2022-02 | 100000 |
`,
  ],
  when: (initiative, { parameter, programme }) => {
    const budget = budgetOf(initiative);
    return budget !== NONE && Math.abs(phasedTotal(programme, initiative) - budget) > Math.max(parameter.kroner * KRONE, parameter.share * Math.abs(budget));
  },
  at: "budget",
  message: {
    nb: (initiative, { programme, write }) =>
      `Totalbudsjettet for ${initiative.code} er ${write.kroner(budgetOf(initiative))}, men månedene er til sammen ${write.kroner(phasedTotal(programme, initiative))}. Hvilket tall gjelder?`,
    nn: (initiative, { programme, write }) =>
      `Totalbudsjettet for ${initiative.code} er ${write.kroner(budgetOf(initiative))}, men månadene er til saman ${write.kroner(phasedTotal(programme, initiative))}. Kva tal gjeld?`,
    en: (initiative, { programme, write }) =>
      `The total budget of ${initiative.code} is ${write.kroner(budgetOf(initiative))}, but the months come to ${write.kroner(phasedTotal(programme, initiative))}. Which figure holds?`,
  },
});
