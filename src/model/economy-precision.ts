import type { EconomyField } from "../tables/economy-table";
import type { Ore } from "../values/money";
import type { EconomyRow } from "./initiative";
import type { Programme } from "./programme";

const KRONE = 100;

/** Øre that one step of the last written digit stands for: 100 for a typed number, 10 000 000 for «3,5 MNOK». */
export function precisionOf({ tables }: Programme, row: EconomyRow, field: EconomyField): Ore {
  return tables.economy.amount(field).details.get(row.row)?.precisionOre ?? KRONE;
}

/**
 * How far a written deviation may lie from actual − plan: 1 krone, or half a step of each of the three where one is
 * coarser. «0,15» may be what «1,18» less «1,02» was before all three were rounded.
 */
export function deviationTolerance(programme: Programme, row: EconomyRow): Ore {
  const plan = precisionOf(programme, row, "plan");
  const actual = precisionOf(programme, row, "actual");
  const deviation = precisionOf(programme, row, "deviation");
  return Math.max(plan, actual, deviation) <= KRONE ? KRONE : (plan + actual + deviation) / 2;
}
