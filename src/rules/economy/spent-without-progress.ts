import { deliveredShare } from "../../model/earned-value";
import { budgetOf } from "../../model/spending";
import { rule } from "../rule";

export const spentWithoutProgress = rule({
  id: "economy/spent-without-progress",
  answers: ["BU23"],
  kind: "status",
  subject: "economy",
  looksAt: "initiative",
  severity: "warning",
  profile: "full",
  parameters: { share: { unit: "share", default: 0.2 } },
  needs: ["economy.actual", "initiatives.budget", "milestones.delivered"],
  why: {
    nb: "En femtedel av pengene er brukt uten at noe er levert. Da vet ingen ennå om resten rekker.",
    nn: "Ein femdel av pengane er brukt utan at noko er levert. Då veit ingen enno om resten rekk.",
    en: "A fifth of the money is spent without anything delivered. Nobody knows yet whether the rest will do.",
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
| 1a | MP1 | Krav | 2022-06-01 | |
| 1b | MP1 | Krav | 2022-06-01 | |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2022-W02-09 | 1a | 200000 | 200000 |
| 2022-W02-09 | 1b | 200000 | [200001] |
| 2022-W02-09 | 1c | 200000 | 200001 |
`,
  ],
  when: ({ current, actual, initiative }, { parameter, programme }) => {
    const budget = budgetOf(initiative);
    return current && budget > 0 && actual > parameter.share * budget && deliveredShare(programme, initiative) === 0;
  },
  at: "actual",
  message: {
    nb: ({ actual, initiative }, { write }) =>
      `${write.percent(actual / budgetOf(initiative))} av totalbudsjettet er brukt, men ingen milepæl er levert. Hva har pengene gått til?`,
    nn: ({ actual, initiative }, { write }) =>
      `${write.percent(actual / budgetOf(initiative))} av totalbudsjettet er brukt, men ingen milepæl er levert. Kva har pengane gått til?`,
    en: ({ actual, initiative }, { write }) =>
      `${write.percent(actual / budgetOf(initiative))} of the total budget is spent, but no milestone is delivered. What was the money spent on?`,
  },
});
