import { NONE } from "../values/none";
import { milestoneId } from "./milestone-id";
import { remembered } from "./remembered";

interface Numbered {
  readonly row: number;
  readonly number: number;
  readonly suffix: string;
}

function byId(a: Numbered, b: Numbered): number {
  return a.number - b.number || (a.suffix < b.suffix ? -1 : a.suffix > b.suffix ? 1 : a.row - b.row);
}

function numbered(rows: readonly number[], ids: readonly string[]): readonly Numbered[] {
  const found: Numbered[] = [];
  for (const row of rows) {
    const parts = milestoneId(ids[row] ?? "");
    if (parts) found.push({ row, number: parts.number, suffix: parts.suffix.toLowerCase() });
  }
  return found.sort(byId);
}

/**
 * Row of the milestone before each one in the order of its initiative's IDs (MP2, MP2a, MP10); −1 where it is the
 * first or its ID holds no number.
 */
export const previousById = remembered(({ tables, initiatives }) => {
  const ids = tables.milestones.text("id").values;
  const previous = new Int32Array(ids.length).fill(-1);
  for (const { milestones } of initiatives) {
    const inOrder = numbered(milestones, ids);
    inOrder.forEach(({ row }, at) => (previous[row] = inOrder[at - 1]?.row ?? -1));
  }
  return previous;
});

/** Row of the milestone that is planned last before each one, by its baseline; −1 where it is the first or has no date. */
export const previousByBaseline = remembered(({ tables, initiatives }) => {
  const { end } = tables.milestones.date("baseline");
  const previous = new Int32Array(end.length).fill(-1);
  for (const { milestones } of initiatives) {
    const planned = milestones.filter((row) => (end[row] ?? NONE) !== NONE).sort((a, b) => (end[a] ?? 0) - (end[b] ?? 0) || a - b);
    planned.forEach((row, at) => (previous[row] = planned[at - 1] ?? -1));
  }
  return previous;
});

/** Numbers that run higher than this many times their count are not a series that counts from 1. */
const SPARSEST_SERIES = 3;

/**
 * The number before a gap in the numbering (0 before the first), at the row behind the gap; −1 elsewhere. IDs that come
 * from another system (1099, 1101, 1205) have no gaps.
 */
export const numberBeforeGap = remembered(({ tables, initiatives }) => {
  const ids = tables.milestones.text("id").values;
  const before = new Int32Array(ids.length).fill(-1);
  for (const { milestones } of initiatives) {
    const inOrder = numbered(milestones, ids);
    if ((inOrder.at(-1)?.number ?? 0) > SPARSEST_SERIES * inOrder.length) continue;
    inOrder.forEach(({ row, number }, at) => {
      const earlier = inOrder[at - 1]?.number ?? 0;
      if (number > earlier + 1) before[row] = earlier;
    });
  }
  return before;
});
