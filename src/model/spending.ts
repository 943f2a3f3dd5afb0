import { KRONE } from "../tables/columns";
import type { Money, Ore } from "../values/money";
import { NONE } from "../values/none";
import type { EconomyRow, Initiative } from "./initiative";

/** 50 000 kr, and 1 % of the total budget where that is more: a smaller underspend is not spoken of. */
export const UNDERSPEND_KRONER = 50_000;
export const UNDERSPEND_BUDGET = 0.01;

/** The total budget; `NONE` without an initiative or an amount in kroner. */
export function budgetOf(initiative: Initiative | null): Ore {
  return initiative?.budget?.ore ?? NONE;
}

export function underspendFloor(budget: Money | null, kroner = UNDERSPEND_KRONER, share = UNDERSPEND_BUDGET): Ore {
  return Math.max(kroner * KRONE, (budget?.ore ?? 0) * share);
}

/** Spent less than planned by at least this share of the plan, and by more than `floor` øre. */
export function isUnderspend(row: EconomyRow, share: number, floor = underspendFloor(row.initiative?.budget ?? null)): boolean {
  if (row.deviation === NONE || row.deviation >= 0) return false;
  return -row.share >= share && -row.deviation > floor;
}

/** Spent more than planned by more than this share of the plan (or without any plan), and by more than `least` øre. */
export function isOverspend({ deviation, share }: EconomyRow, limit: number, least: Ore): boolean {
  return deviation !== NONE && deviation > least && (Number.isNaN(share) || share > limit);
}
