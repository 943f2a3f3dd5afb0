import type { EconomyRow } from "../../model/initiative";
import type { Ore } from "../../values/money";
import { NONE } from "../../values/none";
import { rule } from "../rule";

type AmountField = "plan" | "actual" | "forecast";

/** 0 says nothing of the scale. */
function sizeOf(ore: Ore): Ore {
  return ore === NONE || ore === 0 ? NONE : Math.abs(ore);
}

/** The amount's size over that of the nearest of the row's others; `NaN` with fewer than two others. */
function scaleOf(row: EconomyRow, field: AmountField): number {
  const own = sizeOf(row[field]);
  if (own === NONE) return NaN;
  const budget = sizeOf(row.initiative?.budget?.ore ?? NONE);
  let least = Infinity;
  let most = -Infinity;
  let count = 0;
  const weigh = (size: Ore): void => {
    if (size === NONE) return;
    count++;
    least = Math.min(least, size);
    most = Math.max(most, size);
  };
  if (field !== "plan") weigh(sizeOf(row.plan));
  if (field !== "actual") weigh(sizeOf(row.actual));
  if (field !== "forecast") weigh(sizeOf(row.forecast));
  weigh(budget);
  if (count < 2) return NaN;
  return own > most ? own / most : own < least ? own / least : 1;
}

function isOut(scale: number, factor: number): boolean {
  return scale >= factor || scale <= 1 / factor;
}

const TITLES = {
  plan: { nb: "Plan hittil", nn: "Plan hittil", en: "Plan to date" },
  actual: { nb: "Virkelig hittil", nn: "Verkeleg hittil", en: "Actual to date" },
  forecast: { nb: "Prognose totalt", nn: "Prognose totalt", en: "Forecast at completion" },
} as const;

export const amountOutOfScale = rule({
  id: "economy/amount-out-of-scale",
  answers: ["DQ11"],
  kind: "data",
  subject: "economy",
  looksAt: "row",
  severity: "warning",
  profile: "full",
  parameters: { factor: { unit: "factor", default: 500 } },
  needs: [],
  why: {
    nb: "Er ett beløp skrevet i millioner og de andre i kroner, blir avviket så stort at resten av økonomien ikke kan leses.",
    nn: "Er eitt beløp skrive i millionar og dei andre i kroner, blir avviket så stort at resten av økonomien ikkje kan lesast.",
    en: "With one amount written in millions and the others in kroner, the deviation grows so large that the rest of the figures cannot be read.",
  },
  examples: [
    `tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1d | Endre | 4800000 |
| 1e | Bestille | 5000000 |
| 5b | Rekvisisjon | 5000000 |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Prognose totalt |
| 2022-W02-09 | 1d | 4800000 | [4.8] | 4800000 |
| 2022-W02-09 | 1e | 5000000 | [10000] | 5000000 |
| 2022-W02-09 | 5b | 5000000 | 10001 | 5000000 |`,
  ],
  fields: ["plan", "actual", "forecast"],
  when: (row, { parameter }, field) => row.current && isOut(scaleOf(row, field), parameter.factor),
  message: {
    nb: (row, { write }, field) => {
      const name = TITLES[field].nb;
      return `${name} for ${row.code} er ${write.exactly(row[field])}, langt fra radens andre beløp. Er enheten riktig?`;
    },
    nn: (row, { write }, field) => {
      const name = TITLES[field].nn;
      return `${name} for ${row.code} er ${write.exactly(row[field])}, langt frå dei andre beløpa i raden. Er eininga rett?`;
    },
    en: (row, { write }, field) => {
      const name = TITLES[field].en;
      return `${name} of ${row.code} is ${write.exactly(row[field])}, far from the row's other amounts. Is the unit right?`;
    },
  },
});
