import { budgetOf } from "../../model/spending";
import { rule } from "../rule";

export const forecastOverBudget = rule({
  id: "economy/forecast-over-budget",
  answers: ["BU16"],
  kind: "status",
  subject: "economy",
  looksAt: "row",
  severity: "warning",
  profile: "essential",
  parameters: { share: { unit: "share", default: 0 } },
  needs: ["economy.forecast", "initiatives.budget"],
  why: {
    nb: "Tiltaket ventes å koste mer enn det har fått. Det er nå, før pengene er brukt, at styringsgruppen kan velge hva som skal gjøres.",
    nn: "Tiltaket er venta å koste meir enn det har fått. Det er no, før pengane er brukte, at styringsgruppa kan velje kva som skal gjerast.",
    en: "The initiative is expected to cost more than it has been given. Now, before the money is spent, the committee can still choose what to do.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 1000000 |
| 1b | Opplæring | 1000000 |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Prognose totalt |
| '2022-01 | 1a | 500000 | 500000 | 1000000 |
| '2022-01 | 1b | 500000 | 500000 | [1000001] |
`,
  ],
  when: ({ current, forecast, initiative }, { parameter }) => {
    const budget = budgetOf(initiative);
    return current && budget > 0 && forecast > budget * (1 + parameter.share);
  },
  at: "forecast",
  message: {
    nb: ({ forecast, initiative }, { write }) =>
      `Prognosen er ${write.kroner(forecast)}, ${write.kroner(forecast - budgetOf(initiative))} (${write.percent(
        forecast / budgetOf(initiative) - 1,
      )}) over totalbudsjettet. Skal omfanget ned eller rammen opp?`,
    nn: ({ forecast, initiative }, { write }) =>
      `Prognosen er ${write.kroner(forecast)}, ${write.kroner(forecast - budgetOf(initiative))} (${write.percent(
        forecast / budgetOf(initiative) - 1,
      )}) over totalbudsjettet. Skal omfanget ned eller ramma opp?`,
    en: ({ forecast, initiative }, { write }) =>
      `The forecast is ${write.kroner(forecast)}, ${write.kroner(forecast - budgetOf(initiative))} (${write.percent(
        forecast / budgetOf(initiative) - 1,
      )}) above the total budget. Should the scope shrink or the frame grow?`,
  },
});
