import type { EconomyField } from "../tables/economy-table";
import type { Ore } from "../values/money";
import type { EconomyRow } from "./initiative";
import type { Programme } from "./programme";

const KRONE = 100;

/** Øre that one step of the last written digit stands for: 100 for a typed number, 10 000 000 for «3,5 MNOK». */
export function precisionOf({ tables }: Programme, row: EconomyRow, field: EconomyField): Ore {
  return tables.economy.amount(field).details.get(row.row)?.precisionOre ?? KRONE;
}

/** How far a written deviation may lie from actual − plan: 1 krone, or half a step of the coarsest of the three. */
export function deviationTolerance(programme: Programme, row: EconomyRow): Ore {
  const coarsest = Math.max(precisionOf(programme, row, "plan"), precisionOf(programme, row, "actual"), precisionOf(programme, row, "deviation"));
  return Math.max(KRONE, coarsest / 2);
}
