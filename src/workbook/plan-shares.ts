import type { CellArea } from "./address";
import type { PlacedPage } from "./page-rows";

/** The data bar of shares: from nothing to all, pale enough for the number in front of it. Colour RRGGBB. */
export const SHARE_BAR = { least: 0, most: 1, colour: "BFD3DD" } as const;

/** Where the shares of a sheet stand; those below one another are one area. */
export function shareAreas(pages: readonly PlacedPage[]): readonly CellArea[] {
  const areas: CellArea[] = [];
  for (const { page, firstRow } of pages) {
    for (const { row, column, columns = 1, isShare } of page.cells) {
      if (!isShare) continue;
      const area = { firstRow: firstRow + row - 1, lastRow: firstRow + row - 1, firstColumn: column, lastColumn: column + columns - 1 };
      const above = areas.at(-1);
      if (above?.lastRow === area.firstRow - 1 && above.firstColumn === area.firstColumn && above.lastColumn === area.lastColumn) areas[areas.length - 1] = { ...above, lastRow: area.lastRow };
      else areas.push(area);
    }
  }
  return areas;
}
