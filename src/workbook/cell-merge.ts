import type { CellStyle, PlanCell } from "./sheet-plan";

/**
 * Whether a cell of a plan that covers several must be merged to show what it holds. One line of text from the left
 * runs over the blank cells beside it by itself, and looks alone need no merge: a third of the merges are left.
 */
export function needsMerge({ columns = 1, rows = 1, value, link, remark, isFilled }: PlanCell, style: CellStyle | undefined): boolean {
  if (columns === 1 && rows === 1) return false;
  if (rows > 1 || link !== undefined || remark !== undefined || isFilled === true) return true;
  if (value === undefined) return false;
  const isOneLine = typeof value === "string" && style?.wrap !== true && !value.includes("\n");
  return !isOneLine || (style?.horizontal ?? "left") !== "left";
}
