import type { CellArea } from "./address";

/** What is left of `area` without `hole`: up to four areas. */
export function withoutArea(area: CellArea, hole: CellArea): readonly CellArea[] {
  const firstRow = Math.max(area.firstRow, hole.firstRow);
  const lastRow = Math.min(area.lastRow, hole.lastRow);
  if (firstRow > lastRow || area.firstColumn > hole.lastColumn || hole.firstColumn > area.lastColumn) return [area];
  const parts: CellArea[] = [];
  if (area.firstRow < firstRow) parts.push({ ...area, lastRow: firstRow - 1 });
  if (area.firstColumn < hole.firstColumn) parts.push({ ...area, firstRow, lastRow, lastColumn: hole.firstColumn - 1 });
  if (area.lastColumn > hole.lastColumn) parts.push({ ...area, firstRow, lastRow, firstColumn: hole.lastColumn + 1 });
  if (area.lastRow > lastRow) parts.push({ ...area, firstRow: lastRow + 1 });
  return parts;
}
