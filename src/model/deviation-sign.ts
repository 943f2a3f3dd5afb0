import { NONE } from "../values/none";
import { inOfficeSign } from "./deviation-word";
import { KRONE } from "../tables/columns";
import { deviationTolerance, hasCoarse } from "./economy-precision";
import type { EconomyRow } from "./initiative";
import type { Programme } from "./programme";
import { remembered } from "./remembered";

/** Whether a row's written deviation is what it should be with the opposite sign, within rounding. */
export function hasOppositeSign(programme: Programme, row: EconomyRow): boolean {
  if (row.deviation === NONE || row.reported === NONE || programme.settings.deviationsUnsigned) return false;
  const expected = inOfficeSign(row.deviation, programme.settings);
  if (row.reported === expected) return false;
  const tolerance = deviationTolerance(programme, row);
  return Math.abs(row.reported + expected) <= tolerance && Math.abs(row.reported - expected) > tolerance;
}

/** Whether a row's written deviation is not actual − plan, as the office writes it. */
export function isOff(programme: Programme, row: EconomyRow): boolean {
  if (row.deviation === NONE || row.reported === NONE) return false;
  const expected = inOfficeSign(row.deviation, programme.settings);
  if (row.reported === expected) return false;
  const { deviationsUnsigned } = programme.settings;
  const off = deviationsUnsigned ? Math.abs(row.reported) - Math.abs(expected) : row.reported - expected;
  return Math.abs(off) > deviationTolerance(programme, row);
}

/** How the column of written deviations stands to actual − plan in the office's sign. */
export interface DeviationColumn {
  /** Rows with a deviation that says a direction. */
  readonly counted: number;
  /** Of these, with the opposite sign. */
  readonly opposite: number;
  /** Of these, without a sign though actual is below plan: as absolute values. */
  readonly absolute: number;
}

/** Over all periods: how a column is meant does not change from one to the next. */
export const deviationColumn = remembered((programme): DeviationColumn => {
  let counted = 0;
  let opposite = 0;
  let aboveZero = 0;
  let shouldBeBelow = 0;
  const coarse = hasCoarse(programme);
  const sign = inOfficeSign(1, programme.settings);
  for (const row of programme.economy) {
    if (row.deviation === NONE || row.reported === NONE) continue;
    if (Math.abs(row.deviation) <= (coarse ? deviationTolerance(programme, row) : KRONE)) continue;
    counted++;
    if (row.reported !== sign * row.deviation && hasOppositeSign(programme, row)) opposite++;
    if (row.reported > 0) aboveZero++;
    if (sign * row.deviation < 0) shouldBeBelow++;
  }
  const allAbove = aboveZero === counted && opposite > 0 && shouldBeBelow < counted;
  return { counted, opposite, absolute: allAbove ? opposite : 0 };
}, ["economy.plan", "economy.actual", "economy.deviation", "programme"]);
