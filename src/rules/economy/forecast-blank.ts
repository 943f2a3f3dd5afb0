import { undeliveredCount } from "../../model/delivery-counts";
import { budgetOf } from "../../model/spending";
import { BLANK } from "../../tables/columns";
import { NONE } from "../../values/none";
import { rule } from "../rule";

export const forecastBlank = rule({
  id: "economy/forecast-blank",
  answers: ["BU18"],
  kind: "data",
  subject: "economy",
  looksAt: "initiative",
  severity: "warning",
  profile: "essential",
  needs: ["economy.forecast", "initiatives.status"],
  why: {
    nb: "Uten et tall for hva tiltaket kommer til å koste, kan ingen se en overskridelse før den er der. «Innenfor budsjett» i teksten kan ikke summeres.",
    nn: "Utan eit tal for kva tiltaket kjem til å koste, kan ingen sjå ei overskriding før ho er der. «Innanfor budsjett» i teksten kan ikkje summerast.",
    en: "Without a figure for what the initiative will cost, nobody sees an overrun before it is there. “Within budget” in the text cannot be added up.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak | Status | Totalbudsjett |
| 1d | Endre | pågår | 4800000 |
| 1e | Bestille | pågår | 6600000 |
| 8a | Retningslinjer | fullført | 500000 |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Prognose totalt |
| '2022-01 | 1d | 4800000 | 4789000 | [] |
| '2022-01 | 1e | 50000 | 34750 | 6600000 |
| '2022-01 | 8a | 500000 | 350000 | |
`,
  ],
  when: ({ current, row, initiative }, { programme }) =>
    current &&
    initiative?.status === "ongoing" &&
    programme.tables.economy.amount("forecast").state[row] === BLANK,
  at: "forecast",
  message: {
    nb: ({ code }) => `Prognose totalt mangler som tall for ${code}. Hva kommer tiltaket til å koste?`,
    nn: ({ code }) => `Prognose totalt manglar som tal for ${code}. Kva kjem tiltaket til å koste?`,
    en: ({ code }) => `The forecast at completion is missing as a figure for ${code}. What will the initiative cost?`,
  },
  fixes: ({ actual, initiative }, { programme, write }) => {
    const budget = budgetOf(initiative);
    const allDelivered = initiative !== null && initiative.milestones.length > 0 && undeliveredCount(programme, initiative) === 0;
    const asActual = {
      label: {
        nb: `Som virkelig hittil: ${write.kroner(actual)}`,
        nn: `Som verkeleg hittil: ${write.kroner(actual)}`,
        en: `As actual to date: ${write.kroner(actual)}`,
      },
      edits: [{ at: "forecast", value: { ore: actual } } as const],
    };
    const asBudget = {
      label: {
        nb: `Som totalbudsjettet: ${write.kroner(budget)}`,
        nn: `Som totalbudsjettet: ${write.kroner(budget)}`,
        en: `As the total budget: ${write.kroner(budget)}`,
      },
      edits: [{ at: "forecast", value: { ore: budget } } as const],
    };
    return [
      ...(allDelivered && actual !== NONE ? [asActual] : []),
      ...(budget !== NONE && budget >= actual ? [asBudget] : []),
    ];
  },
});
