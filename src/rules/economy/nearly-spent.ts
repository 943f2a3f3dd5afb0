import { undeliveredCount } from "../../model/delivery-counts";
import { budgetOf } from "../../model/spending";
import { rule } from "../rule";

export const nearlySpent = rule({
  id: "economy/nearly-spent",
  answers: ["BU09"],
  kind: "status",
  subject: "economy",
  looksAt: "initiative",
  severity: "warning",
  profile: "full",
  parameters: { share: { unit: "share", default: 0.9 } },
  needs: ["economy.actual", "initiatives.budget", "milestones.delivered"],
  why: {
    nb: "Nesten alle pengene er brukt, men milepæler gjenstår. Da er det tid for å spørre om resten av budsjettet rekker.",
    nn: "Nesten alle pengane er brukte, men milepælar står att. Då er det tid for å spørje om resten av budsjettet rekk.",
    en: "Nearly all the money is spent, but milestones remain. It is time to ask whether the rest of the budget will do.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 1000000 |
| 1b | Opplæring | 1000000 |
| 1c | Pilot | 1000000 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1a | MP1 | Avtale | 2022-06-30 | |
| 1b | MP1 | Kurs | 2022-06-30 | |
| 1c | MP1 | Test | 2021-12-01 | 2021-12-01 |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2022-01 | 1a | 900000 | [900000] |
| '2022-01 | 1b | 900000 | 899999 |
| '2022-01 | 1c | 900000 | 900000 |
`,
  ],
  when: ({ current, actual, initiative }, { parameter, programme }) => {
    const budget = budgetOf(initiative);
    return current && budget > 0 && actual >= parameter.share * budget && undeliveredCount(programme, initiative) > 0;
  },
  at: "actual",
  message: {
    nb: ({ actual, initiative }, { programme, write }) =>
      `${write.percent(actual / budgetOf(initiative))} av totalbudsjettet er brukt, og ${
        write.counted(undeliveredCount(programme, initiative), "milepæl", "milepæler")
      } gjenstår. Rekker resten, ${write.kroner(budgetOf(initiative) - actual)}?`,
    nn: ({ actual, initiative }, { programme, write }) =>
      `${write.percent(actual / budgetOf(initiative))} av totalbudsjettet er brukt, og ${
        write.counted(undeliveredCount(programme, initiative), "milepæl", "milepælar")
      } står att. Rekk resten, ${write.kroner(budgetOf(initiative) - actual)}?`,
    en: ({ actual, initiative }, { programme, write }) =>
      `${write.percent(actual / budgetOf(initiative))} of the total budget is spent, with ${
        write.counted(undeliveredCount(programme, initiative), "milestone", "milestones")
      } still to be delivered. Will the rest do, ${write.kroner(budgetOf(initiative) - actual)}?`,
  },
});
