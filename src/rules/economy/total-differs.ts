import type { Programme } from "../../model/programme";
import { isTotalRow } from "../../tables/total-row";
import type { Ore } from "../../values/money";
import { NONE } from "../../values/none";
import { rule } from "../rule";

function sumOfActuals({ economy }: Programme): Ore {
  return economy.reduce((sum, { current, code, actual }) => (current && actual !== NONE && !isTotalRow(code) ? sum + actual : sum), 0);
}

export const totalDiffers = rule({
  id: "economy/total-differs",
  answers: ["XT02"],
  kind: "data",
  subject: "economy",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  parameters: { kroner: { unit: "kroner", default: 1000 }, share: { unit: "share", default: 0.001 } },
  needs: ["economy.code", "economy.actual"],
  why: {
    nb: "Kontrollsummen fra regnskapet og summen av tiltakene skal være like. Er de ikke det, er noe ført på et annet sted.",
    nn: "Kontrollsummen frå rekneskapen og summen av tiltaka skal vere like. Er dei ikkje det, er noko ført ein annan stad.",
    en: "The control total from the accounts and the sum of the initiatives are to be equal. If not, something is booked elsewhere.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 1a | Innkjøp |
| 1b | Opplæring |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2022-W02-09 | 1a | 500000 | 400000 |
| 2022-W02-09 | 1b | 500000 | 400000 |
| 2022-W02-09 | Sum | 1000000 | 801000 |
| 2022-W02-09 | Totalt | 1000000 | [801001] |
`,
  ],
  when: ({ current, code, actual, initiative }, { parameter, programme }) =>
    current &&
    actual !== NONE &&
    initiative === null &&
    isTotalRow(code) &&
    Math.abs(sumOfActuals(programme) - actual) > Math.max(parameter.kroner * 100, parameter.share * Math.abs(actual)),
  at: "actual",
  message: {
    nb: ({ code, actual }, { programme, write }) =>
      `${write.quote(code)} er ${write.kroner(actual)}, men tiltakene er til sammen ${write.kroner(sumOfActuals(programme))}. Hva mangler?`,
    nn: ({ code, actual }, { programme, write }) =>
      `${write.quote(code)} er ${write.kroner(actual)}, men tiltaka er til saman ${write.kroner(sumOfActuals(programme))}. Kva manglar?`,
    en: ({ code, actual }, { programme, write }) =>
      `${write.quote(code)} is ${write.kroner(actual)}, but the initiatives come to ${write.kroner(sumOfActuals(programme))}. What is missing?`,
  },
});
