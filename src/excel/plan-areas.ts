import { areaAddress, type CellArea } from "../workbook/address";
import type { PlacedPage } from "../workbook/page-rows";
import type { PlanCell } from "../workbook/sheet-plan";

/** Longest list of addresses for one call, with room to spare: longer ones are cut without a word. */
const LONGEST_LIST = 8000;

/** A cell of the plan where it stands on the worksheet. */
export interface PlacedCell {
  readonly cell: PlanCell;
  readonly area: CellArea;
}

/** Every cell of the pages where it stands. */
export function placedCells(pages: readonly PlacedPage[]): readonly PlacedCell[] {
  return pages.flatMap(({ page, firstRow }) =>
    page.cells.map((cell) => ({
      cell,
      area: {
        firstRow: firstRow + cell.row - 1,
        lastRow: firstRow + cell.row + (cell.rows ?? 1) - 2,
        firstColumn: cell.column,
        lastColumn: cell.column + (cell.columns ?? 1) - 1,
      },
    })),
  );
}

/** Addresses joined by commas, each list short enough for one call. */
export function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  let list = "";
  for (const address of addresses) {
    if (list.length + address.length + 1 > LONGEST_LIST) {
      lists.push(list);
      list = "";
    }
    list += list === "" ? address : `,${address}`;
  }
  return list === "" ? lists : [...lists, list];
}

/** Rows of equal height as `3:3,7:9` lists. */
export function rowsByHeight(pages: readonly PlacedPage[]): ReadonlyMap<number, readonly string[]> {
  const heights = pages.flatMap(({ page, firstRow }) => page.heights.map((height, row) => ({ row: firstRow + row, height })));
  const rows = new Map<number, string[]>();
  for (let from = 0; from < heights.length; ) {
    let to = from;
    const first = heights[from];
    if (!first) break;
    while (heights[to + 1]?.height === first.height && heights[to + 1]?.row === first.row + to + 1 - from) to++;
    rows.set(first.height, [...(rows.get(first.height) ?? []), `${String(first.row)}:${String(first.row + to - from)}`]);
    from = to + 1;
  }
  return rows;
}

/** Areas side by side in the same rows as one. */
export function joinedAcross(areas: readonly CellArea[]): readonly CellArea[] {
  const sorted = [...areas].sort((a, b) => a.firstRow - b.firstRow || a.lastRow - b.lastRow || a.firstColumn - b.firstColumn);
  const joined: CellArea[] = [];
  for (const area of sorted) {
    const last = joined.at(-1);
    const touches = last?.firstRow === area.firstRow && last.lastRow === area.lastRow && area.firstColumn <= last.lastColumn + 1;
    if (touches) joined[joined.length - 1] = { ...last, lastColumn: Math.max(last.lastColumn, area.lastColumn) };
    else joined.push(area);
  }
  return joined;
}

/** Areas of the same columns one below another as one. */
export function joinedDown(areas: readonly CellArea[]): readonly CellArea[] {
  const sorted = [...areas].sort((a, b) => a.firstColumn - b.firstColumn || a.lastColumn - b.lastColumn || a.firstRow - b.firstRow);
  const joined: CellArea[] = [];
  for (const area of sorted) {
    const last = joined.at(-1);
    const touches = last?.firstColumn === area.firstColumn && last.lastColumn === area.lastColumn && area.firstRow <= last.lastRow + 1;
    if (touches) joined[joined.length - 1] = { ...last, lastRow: Math.max(last.lastRow, area.lastRow) };
    else joined.push(area);
  }
  return joined;
}

export interface MergePlan {
  readonly address: string;
  /** Each row of the area by itself. */
  readonly across: boolean;
}

/** Merges, where rows one below another that merge the same columns are one call. */
export function mergesOf(cells: readonly PlacedCell[]): readonly MergePlan[] {
  const merges: MergePlan[] = [];
  const rows = new Map<string, CellArea>();
  const close = (area: CellArea): void => { merges.push({ address: areaAddress(area), across: true }); };
  const merged = cells
    .map(({ area }) => area)
    .filter((area) => area.lastColumn > area.firstColumn || area.lastRow > area.firstRow)
    .sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
  for (const area of merged) {
    if (area.lastRow > area.firstRow) {
      merges.push({ address: areaAddress(area), across: false });
      continue;
    }
    const columns = `${String(area.firstColumn)}-${String(area.lastColumn)}`;
    const above = rows.get(columns);
    if (above && above.lastRow === area.firstRow - 1) rows.set(columns, { ...above, lastRow: area.lastRow });
    else {
      if (above) close(above);
      rows.set(columns, area);
    }
  }
  for (const area of rows.values()) close(area);
  return merges;
}
