import { numberAt, valueAt } from "../values/item-at";
import { NONE } from "../values/none";
import { READ, type AmountColumn, type NumberColumn } from "./columns";

/** How far sums of weights and shares may lie from what they should be, in per cent: people round. */
const ROUNDING = 0.6;
const FEWEST = 2;

function scale(column: NumberColumn, rows: readonly number[]): void {
  for (const row of rows) {
    column.values[row] = numberAt(column.values, row) * 100;
    column.fractions.add(row);
  }
}

/** Weights of which every initiative's add up to 1 are fractions: they become per cent. */
export function scaleWeights(weights: NumberColumn, codes: readonly string[] | null): void {
  const sums = new Map<string, number>();
  const rows: number[] = [];
  for (let row = 0; row < weights.values.length; row++) {
    const weight = valueAt(weights.values, row);
    if (weights.state[row] !== READ) continue;
    if (weight < 0 || weight > 1) return;
    const code = codes?.[row] ?? "";
    sums.set(code, (sums.get(code) ?? 0) + weight);
    rows.push(row);
  }
  const isOne = (sum: number): boolean => Math.abs(sum - 1) * 100 <= ROUNDING;
  if (rows.length >= FEWEST && [...sums.values()].every(isOne)) scale(weights, rows);
}

/** Shares that are what deviation over plan is, but not in per cent, are fractions: they become per cent. */
export function scaleShares(shares: NumberColumn, plan: AmountColumn, actual: AmountColumn): void {
  const rows: number[] = [];
  let asFraction = 0;
  let asPercent = 0;
  for (let row = 0; row < shares.values.length; row++) {
    const [planned, spent, written] = [valueAt(plan.ore, row), valueAt(actual.ore, row), numberAt(shares.values, row)];
    if (shares.state[row] !== READ) continue;
    rows.push(row);
    if (planned === NONE || spent === NONE || planned === 0) continue;
    const share = Math.abs((spent - planned) / planned) * 100;
    if (share <= ROUNDING) continue;
    if (Math.abs(Math.abs(written) * 100 - share) <= ROUNDING) asFraction++;
    if (Math.abs(Math.abs(written) - share) <= ROUNDING) asPercent++;
  }
  if (asFraction >= FEWEST && asPercent === 0) scale(shares, rows);
}
