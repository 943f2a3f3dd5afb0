import type { Initiative } from "../../model/initiative";
import { phasedTotal } from "../../model/phasing";
import type { Programme } from "../../model/programme";
import { budgetOf } from "../../model/spending";
import { rule } from "../rule";

const RATE = 1.25;

/** Budget against the sum of its months; `NaN` where there are none. */
function ratio(initiative: Initiative, programme: Programme): number {
  const months = phasedTotal(programme, initiative);
  return months > 0 && initiative.budget !== null ? initiative.budget.ore / months : NaN;
}

export const vatMixUp = rule({
  id: "initiative/vat-mix-up",
  answers: ["BU26"],
  kind: "data",
  subject: "initiative",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  parameters: { tolerance: { unit: "factor", default: 0.001 } },
  needs: ["initiatives.budget", "phasing.amount"],
  why: {
    nb: "Forskjellen er akkurat 25 %: ett av tallene er trolig med mva. og det andre uten. Da er planen målt i andre kroner enn budsjettet.",
    nn: "Skilnaden er akkurat 25 %: eitt av tala er truleg med mva. og det andre utan. Då er planen målt i andre kroner enn budsjettet.",
    en: "The difference is exactly 25 %: one figure probably includes VAT and the other does not. The plan is then in other kroner than the budget.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | [250200] |
| 1b | Opplæring | 250201 |
| 1c | Pilot | [160000] |
| 1d | Drift | 200000 |

tblPeriodisering
| Kode | Måned | Beløp |
| 1a | '2022-01 | 200000 |
| 1b | '2022-01 | 200000 |
| 1c | '2022-01 | 200000 |
| 1d | '2022-01 | 200000 |
`,
  ],
  when: (initiative, { parameter, programme }) => {
    const against = ratio(initiative, programme);
    return Math.abs(against - RATE) <= parameter.tolerance + 1e-9 || Math.abs(against - 1 / RATE) <= parameter.tolerance + 1e-9;
  },
  at: "budget",
  message: {
    nb: (initiative, { programme, write }) =>
      `Totalbudsjettet for ${initiative.code} er ${write.kroner(budgetOf(initiative))}, ${write.number(
        ratio(initiative, programme), 2,
      )} ganger månedene (${write.kroner(phasedTotal(programme, initiative))}). Er mva. med i det ene og ikke i det andre?`,
    nn: (initiative, { programme, write }) =>
      `Totalbudsjettet for ${initiative.code} er ${write.kroner(budgetOf(initiative))}, ${write.number(
        ratio(initiative, programme), 2,
      )} gonger månadene (${write.kroner(phasedTotal(programme, initiative))}). Er mva. med i det eine og ikkje i det andre?`,
    en: (initiative, { programme, write }) =>
      `The total budget of ${initiative.code} is ${write.kroner(budgetOf(initiative))}, ${write.number(
        ratio(initiative, programme), 2,
      )} times the months (${write.kroner(phasedTotal(programme, initiative))}). Is VAT in the one and not in the other?`,
  },
  over: ["initiative/phasing-total"],
});
