import type { Initiative } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { valueAt } from "../../values/item-at";
import { NONE } from "../../values/none";
import { rule } from "../rule";

/** Sum of the weights in per cent; `NONE` where no milestone has one. */
function weightSum({ milestones }: Initiative, { tables }: Programme): number {
  const { values } = tables.milestones.number("weight");
  let sum = NONE;
  for (const row of milestones) {
    const weight = valueAt(values, row);
    if (weight !== NONE) sum = sum === NONE ? weight : sum + weight;
  }
  return sum;
}

/** The first milestone with a weight, whose cell is marked. */
function firstWeighted({ milestones }: Initiative, { tables }: Programme): number {
  const { values } = tables.milestones.number("weight");
  return milestones.find((row) => valueAt(values, row) !== NONE) ?? 0;
}

export const weightsOff = rule({
  id: "initiative/weights-off",
  answers: ["MS28"],
  kind: "data",
  subject: "initiative",
  looksAt: "initiative",
  severity: "error",
  profile: "full",
  parameters: { tolerance: { unit: "percentage", default: 0.5 } },
  needs: ["milestones.weight"],
  why: {
    nb: "Opptjent verdi regnes ut fra vektene. Summerer de ikke til 100 %, viser tiltaket mer eller mindre framdrift enn det har.",
    nn: "Opptent verdi blir rekna ut frå vektene. Summerer dei ikkje til 100 %, viser tiltaket meir eller mindre framdrift enn det har.",
    en: "Earned value is computed from the weights. If they do not add up to 100%, the initiative shows more or less progress than it has made.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Vekt % |
| 5b | MP1 | Kartlegging | 2022-01-31 | [40] |
| 5b | MP2 | Pilot | 2022-05-31 | 59.4 |
| 1d | MP1 | Like ved | 2022-01-31 | 40 |
| 1d | MP2 | Ved grensen | 2022-05-31 | 59.5 |
| 1e | MP1 | Uten vekt | 2022-01-31 | |`,
  ],
  when: (initiative, { programme, parameter }) => {
    const sum = weightSum(initiative, programme);
    return sum !== NONE && Math.abs(sum - 100) > parameter.tolerance + 1e-9;
  },
  at: (initiative, { programme }) => programme.tables.milestones.place(firstWeighted(initiative, programme), "weight"),
  message: {
    nb: (initiative, { programme, write }) =>
      `Vektene i ${initiative.code} summerer til ${write.percent(weightSum(initiative, programme) / 100)}, ikke 100 %. Hvilken skal endres?`,
    nn: (initiative, { programme, write }) =>
      `Vektene i ${initiative.code} summerer til ${write.percent(weightSum(initiative, programme) / 100)}, ikkje 100 %. Kva for ei skal endrast?`,
    en: (initiative, { programme, write }) =>
      `The weights of ${initiative.code} add up to ${write.percent(weightSum(initiative, programme) / 100)}, not 100%. Which one should change?`,
  },
});
