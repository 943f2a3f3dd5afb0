import { precisionOf } from "../../model/economy-precision";
import { NONE } from "../../values/none";
import { rule } from "../rule";

export const roundedActual = rule({
  id: "economy/rounded-actual",
  answers: ["BU35"],
  kind: "data",
  subject: "economy",
  looksAt: "programme",
  severity: "note",
  profile: "off",
  parameters: { kroner: { unit: "kroner", default: 10000 } },
  needs: ["economy.actual"],
  why: {
    nb: "De andre tiltakene fører kostnader på kronen, dette runder av. Summen ser mer nøyaktig ut enn den er.",
    nn: "Dei andre tiltaka fører kostnader på krona, dette rundar av. Summen ser meir nøyaktig ut enn han er.",
    en: "The other initiatives state costs to the krone, this one rounds. The total looks more exact than it is.",
  },
  examples: [
    `
tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2022-W02-09 | 1d | 4800000 | 4789000 |
| 2022-W02-09 | 5b | 3500000 | [2,57 MNOK] |
| 2022-W02-09 | 5c | 3500000 | 2,571 MNOK |
`,
  ],
  when: (row, { parameter, programme }) =>
    row.current &&
    row.actual !== NONE &&
    precisionOf(programme, row, "actual") >= parameter.kroner * 100 &&
    programme.economy.some((other) => other.current && other.actual !== NONE && precisionOf(programme, other, "actual") < parameter.kroner * 100),
  at: "actual",
  message: {
    nb: (row, { programme, write }) =>
      `Virkelig er rundet av til nærmeste ${write.kroner(precisionOf(programme, row, "actual"))}, mens andre tiltak er mer nøyaktige. Finnes det eksakte tallet?`,
    nn: (row, { programme, write }) =>
      `Verkeleg er runda av til næraste ${write.kroner(precisionOf(programme, row, "actual"))}, medan andre tiltak er meir nøyaktige. Finst det eksakte talet?`,
    en: (row, { programme, write }) =>
      `The actual is rounded to the nearest ${write.kroner(precisionOf(programme, row, "actual"))}, while other initiatives are more exact. Is there an exact figure?`,
  },
});
