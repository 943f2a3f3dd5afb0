import type { SheetTags } from "./sheet-tags";
import type { SheetPlan } from "./sheet-plan";

/** Rows to put in before a row, counted after the insertions that stand before it in the list. */
export interface RowInsertion {
  readonly before: number;
  readonly count: number;
}

/**
 * The rows that must come so that every page of the plan that stands on the sheet keeps its cells: a page that has
 * grown gets rows at its end, a new one between others its own. `null` where the sheet's pages cannot be followed:
 * their order is another than the plan's, one is missing in the plan, or one has more rows than there.
 */
export function rowInsertions({ pages: standing }: SheetTags, plan: SheetPlan): readonly RowInsertion[] | null {
  const names = new Set(plan.pages.map(({ name }) => name));
  const rowsOf = new Map(standing.map(({ name, firstRow, lastRow }) => [name, lastRow - firstRow + 1]));
  if (standing.length === 0 || rowsOf.size !== standing.length || standing.some(({ name }) => !names.has(name))) return null;
  const insertions: RowInsertion[] = [];
  let above = 0;
  let left = standing.length;
  let next = 0;
  for (const { name, heights } of plan.pages) {
    const rows = rowsOf.get(name) ?? 0;
    if (rows > 0) {
      if (standing[next]?.name !== name || rows > heights.length) return null;
      next++;
      left--;
    }
    const isLast = left === 0;
    const added = heights.length - rows;
    if (added > 0 && !(isLast && rows === 0)) insertions.push({ before: above + rows + 1, count: added });
    above += heights.length;
  }
  return insertions;
}
