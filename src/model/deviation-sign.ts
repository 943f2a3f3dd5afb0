import { numberAt } from "../values/item-at";
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

const COUNTED = 1;
const OPPOSITE = 2;
const ABOVE_ZERO = 4;
const SHOULD_BE_BELOW = 8;

/** What each row of the economy says of how the column is meant, and how many say what. */
interface Directions {
  readonly coarse: boolean;
  readonly ofRow: Uint8Array;
  readonly counts: Readonly<Record<1 | 2 | 4 | 8, number>>;
}

const ALL = [COUNTED, OPPOSITE, ABOVE_ZERO, SHOULD_BE_BELOW] as const;

function directionOf(programme: Programme, row: EconomyRow, coarse: boolean): number {
  if (row.deviation === NONE || row.reported === NONE) return 0;
  if (Math.abs(row.deviation) <= (coarse ? deviationTolerance(programme, row) : KRONE)) return 0;
  const expected = inOfficeSign(row.deviation, programme.settings);
  let says = COUNTED;
  if (row.reported !== expected && hasOppositeSign(programme, row)) says |= OPPOSITE;
  if (row.reported > 0) says |= ABOVE_ZERO;
  if (expected < 0) says |= SHOULD_BE_BELOW;
  return says;
}

/** Over all periods: how a column is meant does not change from one to the next. */
const directions = remembered(
  (programme): Directions => {
    const coarse = hasCoarse(programme);
    const counts = { 1: 0, 2: 0, 4: 0, 8: 0 };
    const { economy } = programme;
    const ofRow = new Uint8Array(economy.length);
    for (let row = 0; row < economy.length; row++) {
      const says = directionOf(programme, economy[row]!, coarse);
      ofRow[row] = says;
      if (says !== 0) for (const each of ALL) if ((says & each) !== 0) counts[each]++;
    }
    return { coarse, ofRow, counts };
  },
  ["economy.plan", "economy.actual", "economy.deviation", "programme"],
  ({ coarse, ofRow, counts }, after, _kind, row) => {
    const own = after.economy[row];
    if (own === undefined || coarse || hasCoarse(after)) return null;
    const [was, is] = [numberAt(ofRow, row), directionOf(after, own, coarse)];
    ofRow[row] = is;
    const now = { ...counts };
    for (const each of ALL) now[each] += Number((is & each) !== 0) - Number((was & each) !== 0);
    return { coarse, ofRow, counts: now };
  },
);

export function deviationColumn(programme: Programme): DeviationColumn {
  const { [COUNTED]: counted, [OPPOSITE]: opposite, [ABOVE_ZERO]: aboveZero, [SHOULD_BE_BELOW]: shouldBeBelow } = directions(programme).counts;
  const allAbove = aboveZero === counted && opposite > 0 && shouldBeBelow < counted;
  return { counted, opposite, absolute: allAbove ? opposite : 0 };
}
