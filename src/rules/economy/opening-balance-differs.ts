import type { EconomyRow } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import type { Ore } from "../../values/money";
import { NONE } from "../../values/none";
import { rule } from "../rule";

interface Parts {
  readonly opening: Ore;
  readonly year: Ore;
}

function parts({ row }: EconomyRow, { tables }: Programme): Parts {
  const { economy } = tables;
  return { opening: economy.oreAt("openingBalance", row), year: economy.oreAt("yearActual", row) };
}

export const openingBalanceDiffers = rule({
  id: "economy/opening-balance-differs",
  answers: ["BU45"],
  kind: "data",
  subject: "economy",
  looksAt: "row",
  severity: "warning",
  profile: "full",
  parameters: { kroner: { unit: "kroner", default: 1 } },
  needs: ["economy.openingBalance", "economy.yearActual", "economy.actual"],
  why: {
    nb: "Det som var brukt før nyttår og det som er brukt i år, skal til sammen være alt som er brukt. Ellers er et år glemt eller regnet med to ganger.",
    nn: "Det som var brukt før nyttår og det som er brukt i år, skal til saman vere alt som er brukt. Elles er eit år gløymt eller rekna med to gonger.",
    en: "What was spent before New Year and what has been spent this year are together to be all that has been spent. Otherwise a year is forgotten or counted twice.",
  },
  examples: [
    `
tblOkonomi
| PeriodeID | Kode | Plan hittil | Inngående balanse | Virkelig hittil i år | Virkelig hittil |
| 2022-W02-09 | 1a | 900000 | 700000 | 100000 | 800001 |
| 2022-W02-09 | 1b | 900000 | 700000 | 100000 | [800002] |
| 2022-W02-09 | 1c | 900000 | | 100000 | 800000 |
`,
  ],
  when: (row, { parameter, programme }) => {
    if (!row.current || row.actual === NONE) return false;
    const { opening, year } = parts(row, programme);
    return opening !== NONE && year !== NONE && Math.abs(opening + year - row.actual) > parameter.kroner * 100;
  },
  at: "actual",
  message: {
    nb: (row, { programme, write }) => {
      const { opening, year } = parts(row, programme);
      return `Virkelig hittil er ${write.kroner(row.actual)}, men inngående balanse og hittil i år er til sammen ${write.kroner(opening + year)} (${write.kroner(opening)} + ${write.kroner(year)}). Hvilket tall gjelder?`;
    },
    nn: (row, { programme, write }) => {
      const { opening, year } = parts(row, programme);
      return `Verkeleg hittil er ${write.kroner(row.actual)}, men inngåande balanse og hittil i år er til saman ${write.kroner(opening + year)} (${write.kroner(opening)} + ${write.kroner(year)}). Kva tal gjeld?`;
    },
    en: (row, { programme, write }) => {
      const { opening, year } = parts(row, programme);
      return `The actual to date is ${write.kroner(row.actual)}, but opening balance and year to date come to ${write.kroner(opening + year)} (${write.kroner(opening)} + ${write.kroner(year)}). Which figure holds?`;
    },
  },
  fixes: (row, { programme, write }) => {
    const { opening, year } = parts(row, programme);
    const amount = write.kroner(opening + year);
    return [
      {
        label: { nb: `Sett virkelig hittil til ${amount}`, nn: `Set verkeleg hittil til ${amount}`, en: `Set the actual to date to ${amount}` },
        edits: [{ at: "actual", value: { ore: opening + year } }],
      },
    ];
  },
});
