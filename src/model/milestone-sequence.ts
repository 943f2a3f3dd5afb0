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

/** The number before a gap in the numbering (0 before the first), at the row behind the gap; −1 elsewhere. */
export const numberBeforeGap = remembered(({ tables, initiatives }) => {
  const ids = tables.milestones.text("id").values;
  const before = new Int32Array(ids.length).fill(-1);
  for (const { milestones } of initiatives) {
    const inOrder = numbered(milestones, ids);
    inOrder.forEach(({ row, number }, at) => {
      const earlier = inOrder[at - 1]?.number ?? 0;
      if (number > earlier + 1) before[row] = earlier;
    });
  }
  return before;
});
