import type { Currency } from "../values/money";
import { NONE } from "../values/none";
import { KRONE, type AmountColumn } from "./columns";

/** Kroner for one unit of a currency. */
export type Rates = ReadonlyMap<Currency, number>;

/**
 * Turns amounts in other currencies into kroner where there is a rate; they keep the currency that they were written
 * in. An amount without a rate is no part of any sum: its øre become `NONE`, what was read of it stays.
 */
export function convertCurrencies(column: AmountColumn, rates: Rates): void {
  for (const row of column.foreign) {
    const money = column.details.get(row);
    if (money === undefined || money.currency === "NOK") continue;
    const rate = rates.get(money.currency);
    if (rate === undefined) {
      column.ore[row] = NONE;
      continue;
    }
    const ore = Math.round(money.ore * rate);
    column.ore[row] = ore;
    const precisionOre = Math.max(1, Math.round(money.precisionOre * rate));
    column.details.set(row, { ...money, ore, currency: "NOK", precisionOre, convertedFrom: money.currency });
    if (precisionOre > KRONE) column.coarse.add(row);
  }
}
