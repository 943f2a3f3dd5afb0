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

/**
 * Row of the milestone before each one in the order of its initiative's IDs (MP2, MP2a, MP10); −1 where it is the
 * first or its ID holds no number.
 */
export const previousById = remembered(({ tables, initiatives }) => {
  const ids = tables.milestones.text("id").values;
  const previous = new Int32Array(ids.length).fill(-1);
  for (const { milestones } of initiatives) {
    const numbered: Numbered[] = [];
    for (const row of milestones) {
      const parts = milestoneId(ids[row] ?? "");
      if (parts) numbered.push({ row, number: parts.number, suffix: parts.suffix.toLowerCase() });
    }
    numbered.sort(byId).forEach(({ row }, at) => (previous[row] = numbered[at - 1]?.row ?? -1));
  }
  return previous;
});
