import type { EconomyRow } from "../../model/initiative";
import { NONE } from "../../values/none";
import { rule } from "../rule";

function isNegative({ actual, comment }: EconomyRow): boolean {
  return actual !== NONE && actual < 0 && comment === "";
}

export const impossibleAmount = rule({
  id: "economy/impossible-amount",
  answers: ["BU33"],
  kind: "data",
  subject: "economy",
  looksAt: "row",
  severity: "error",
  profile: "full",
  needs: ["economy.actual"],
  why: {
    nb: "Kostnader under null, eller kostnader på et budsjett som er null, er nesten alltid en feilføring. Er de riktige, trenger leseren å vite hvorfor.",
    nn: "Kostnader under null, eller kostnader på eit budsjett som er null, er nesten alltid ei feilføring. Er dei rette, treng lesaren å vite kvifor.",
    en: "Costs below zero, or costs on a budget of zero, are almost always a wrong booking. If they are right, readers need to know why.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 100000 |
| 1b | Opplæring | 100000 |
| 1c | Pilot | 100000 |
| 1d | Drift | 0 |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Kommentar |
| 2022-W02-09 | 1a | 0 | 0 | |
| 2022-W02-09 | 1b | 0 | [-1] | |
| 2022-W02-09 | 1c | 0 | -1 | Faktura kreditert |
| 2022-W02-09 | 1d | 0 | [1] | |
`,
  ],
  when: (row) => row.current && row.actual !== NONE && (isNegative(row) || (row.initiative?.budget?.ore === 0 && row.actual > 0)),
  at: "actual",
  message: {
    nb: (row, { write }) =>
      isNegative(row)
        ? `Virkelig hittil er mindre enn 0: ${write.kroner(row.actual)}. Skriv hvorfor i Kommentar.`
        : `Virkelig hittil er ${write.kroner(row.actual)}, men totalbudsjettet er 0. Hvor kommer pengene fra?`,
    nn: (row, { write }) =>
      isNegative(row)
        ? `Verkeleg hittil er mindre enn 0: ${write.kroner(row.actual)}. Skriv kvifor i Kommentar.`
        : `Verkeleg hittil er ${write.kroner(row.actual)}, men totalbudsjettet er 0. Kvar kjem pengane frå?`,
    en: (row, { write }) =>
      isNegative(row)
        ? `The actual to date is less than 0: ${write.kroner(row.actual)}. Write why in Comment.`
        : `The actual to date is ${write.kroner(row.actual)}, but the total budget is 0. Where does the money come from?`,
  },
});
