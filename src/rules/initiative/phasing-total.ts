import { phasingOf } from "../../model/phasing";
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
    if (initiative.row < 0 || initiative.budget === null) return false;
    const phasing = phasingOf(programme, initiative);
    if (phasing === null || phasing.unread > 0) return false;
    return Math.abs(phasing.total - initiative.budget.ore) > Math.max(parameter.kroner * 100, parameter.share * Math.abs(initiative.budget.ore));
  },
  at: "budget",
  message: {
    nb: (initiative, { programme, write }) =>
      `Totalbudsjettet for ${initiative.code} er ${write.kroner(initiative.budget?.ore ?? 0)}, men månedene er til sammen ${write.kroner(
        phasingOf(programme, initiative)?.total ?? 0,
      )}. Hvilket tall gjelder?`,
    nn: (initiative, { programme, write }) =>
      `Totalbudsjettet for ${initiative.code} er ${write.kroner(initiative.budget?.ore ?? 0)}, men månadene er til saman ${write.kroner(
        phasingOf(programme, initiative)?.total ?? 0,
      )}. Kva tal gjeld?`,
    en: (initiative, { programme, write }) =>
      `The total budget of ${initiative.code} is ${write.kroner(initiative.budget?.ore ?? 0)}, but the months come to ${write.kroner(
        phasingOf(programme, initiative)?.total ?? 0,
      )}. Which figure holds?`,
  },
});
