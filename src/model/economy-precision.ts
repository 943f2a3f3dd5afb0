import { KRONE } from "../tables/columns";
import type { EconomyField } from "../tables/economy-table";
import type { Ore } from "../values/money";
import type { EconomyRow } from "./initiative";
import type { Programme } from "./programme";

/** Øre that one step of the last written digit stands for: 100 for a typed number, 10 000 000 for «3,5 MNOK». */
export function precisionOf({ tables }: Programme, row: EconomyRow, field: EconomyField): Ore {
  return tables.economy.amount(field).details.get(row.row)?.precisionOre ?? KRONE;
}

/** Whether any of the three columns holds an amount that is not written to the krone: else every tolerance is one krone. */
export function hasCoarse({ tables: { economy } }: Programme): boolean {
  return economy.amount("plan").coarse.size > 0 || economy.amount("actual").coarse.size > 0 || economy.amount("deviation").coarse.size > 0;
}

/**
 * How far a written deviation may lie from actual − plan: 1 krone, or half a step of each of the three where one is
 * coarser. «0,15» may be what «1,18» less «1,02» was before all three were rounded.
 */
export function deviationTolerance(programme: Programme, row: EconomyRow): Ore {
  if (!hasCoarse(programme)) return KRONE;
  const plan = precisionOf(programme, row, "plan");
  const actual = precisionOf(programme, row, "actual");
  const deviation = precisionOf(programme, row, "deviation");
  return Math.max(plan, actual, deviation) <= KRONE ? KRONE : (plan + actual + deviation) / 2;
}
