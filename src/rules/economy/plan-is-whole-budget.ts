import { NONE } from "../../values/none";
import { rule } from "../rule";

export const planIsWholeBudget = rule({
  id: "economy/plan-is-whole-budget",
  answers: ["BU11"],
  kind: "status",
  subject: "economy",
  looksAt: "initiative",
  severity: "warning",
  profile: "essential",
  parameters: { tolerance: { unit: "kroner", default: 1 } },
  needs: ["economy.plan", "initiatives.budget", "initiatives.status"],
  why: {
    nb: "Etter planen skulle alle pengene vært brukt nå, men arbeidet fortsetter. Enten er periodiseringen feil, eller så burde tiltaket vært avsluttet.",
    nn: "Etter planen skulle alle pengane vore brukte no, men arbeidet held fram. Anten er periodiseringa feil, eller så burde tiltaket vore avslutta.",
    en: "By the plan all the money should be spent by now, yet the work goes on. Either the phasing is wrong, or the initiative should have been closed.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak | Status | Totalbudsjett |
| 5b | Ny praksis | pågår | 3,5 MNOK |
| 5c | Opplæring | pågår | 3500000 |
| 8a | Retningslinjer | fullført | 500000 |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2022-01 | 5b | [3500000] | 2570000 |
| '2022-01 | 5c | 3499998 | 2570000 |
| '2022-01 | 8a | 500000 | 350000 |
`,
  ],
  when: ({ current, plan, initiative }, { parameter }) =>
    current &&
    plan !== NONE &&
    plan > 0 &&
    initiative !== null &&
    initiative.status !== "completed" &&
    initiative.status !== "stopped" &&
    initiative.budget !== null &&
    Math.abs(plan - initiative.budget.ore) <= parameter.tolerance * 100,
  at: "plan",
  message: {
    nb: ({ plan }, { write }) =>
      `Hele budsjettet på ${write.kroner(plan)} er periodisert, men tiltaket er ikke satt til fullført. Skal budsjettet fordeles på nytt, eller tiltaket avsluttes?`,
    nn: ({ plan }, { write }) =>
      `Heile budsjettet på ${write.kroner(plan)} er periodisert, men tiltaket er ikkje sett til fullført. Skal budsjettet fordelast på nytt, eller tiltaket avsluttast?`,
    en: ({ plan }, { write }) =>
      `The whole budget of ${write.kroner(plan)} is phased to date, but the initiative is not set to completed. Should the budget be phased again, or the initiative closed?`,
  },
});
