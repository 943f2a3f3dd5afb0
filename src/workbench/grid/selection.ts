import type { CellArea } from "../../workbook/address";
import type { Axis } from "./axis";

/** The active cell (`row`, `column`) and the other corner of what is selected with it. 1-based. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

export type Merges = (row: number, column: number) => CellArea | null;

export interface Directions {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly mergeAt: Merges;
}

export function selectCell(row: number, column: number): Selection {
  return { row, column, toRow: row, toColumn: column };
}

export function selectedArea(selection: Selection, mergeAt: Merges): CellArea {
  const corners = [
    mergeAt(selection.row, selection.column),
    mergeAt(selection.toRow, selection.toColumn),
  ].filter((area) => area !== null);
  const rows = [selection.row, selection.toRow, ...corners.flatMap((area) => [area.firstRow, area.lastRow])];
  const columns = [selection.column, selection.toColumn, ...corners.flatMap((area) => [area.firstColumn, area.lastColumn])];
  return {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}

/** One step from a cell: over hidden rows and columns, and out of a merged cell in one go. */
function step(at: number, direction: 1 | -1 | 0, axis: Axis, first: number, last: number): number {
  if (direction === 0) return at;
  return axis.visibleFrom(direction === 1 ? last : first, direction);
}

export function moveBy(selection: Selection, rows: 1 | -1 | 0, columns: 1 | -1 | 0, over: Directions): Selection {
  const merge = over.mergeAt(selection.row, selection.column);
  const row = step(selection.row, rows, over.rows, merge?.firstRow ?? selection.row, merge?.lastRow ?? selection.row);
  const column = step(
    selection.column, columns, over.columns,
    merge?.firstColumn ?? selection.column, merge?.lastColumn ?? selection.column,
  );
  const into = over.mergeAt(row, column);
  return selectCell(into?.firstRow ?? row, into?.firstColumn ?? column);
}

export function extendBy(selection: Selection, rows: 1 | -1 | 0, columns: 1 | -1 | 0, over: Directions): Selection {
  return {
    ...selection,
    toRow: step(selection.toRow, rows, over.rows, selection.toRow, selection.toRow),
    toColumn: step(selection.toColumn, columns, over.columns, selection.toColumn, selection.toColumn),
  };
}
