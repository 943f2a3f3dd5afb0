import type { Money, Ore } from "../values/money";
import { NONE } from "../values/none";
import type { EconomyRow } from "./initiative";

/** 50 000 kr, and 1 % of the total budget where that is more: a smaller underspend is not spoken of. */
const FLOOR = 5_000_000;
const FLOOR_SHARE = 0.01;

export function underspendFloor(budget: Money | null): Ore {
  return Math.max(FLOOR, (budget?.ore ?? 0) * FLOOR_SHARE);
}

/** Spent less than planned by at least this share of the plan, and by more than the floor. */
export function isUnderspend(row: EconomyRow, share: number): boolean {
  if (row.deviation === NONE || row.deviation >= 0) return false;
  return -row.share >= share && -row.deviation > underspendFloor(row.initiative?.budget ?? null);
}

/** Spent more than planned by more than this share of the plan (or without any plan), and by more than `least` øre. */
export function isOverspend({ deviation, share }: EconomyRow, limit: number, least: Ore): boolean {
  return deviation !== NONE && deviation > least && (Number.isNaN(share) || share > limit);
}
