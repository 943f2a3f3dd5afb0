import type { CellArea } from "../../workbook/address";
import { sheetOfPrefix } from "./sheet-names";
import { mapReferences } from "./map-references";
import { writeReference } from "./write-reference";

const LAST_ROW = 1048576;

/** Rows of one sheet that make place (`count` > 0, before row `first`) or go (`count` < 0, from row `first` on). */
export interface RowMove {
  readonly sheet: string;
  readonly first: number;
  readonly count: number;
}

/** Where a row stands afterwards; 0 for one that has gone. */
export function movedRow(row: number, { first, count }: RowMove): number {
  if (row < first) return row;
  return count < 0 && row < first - count ? 0 : row + count;
}

/** First and last row of what is left; `null` where nothing is. A range up to the sheet's last row keeps its end. */
export function movedRows(firstRow: number, lastRow: number, move: RowMove): { firstRow: number; lastRow: number } | null {
  const { first, count } = move;
  const start = movedRow(firstRow, move) || first;
  const end = lastRow === LAST_ROW ? lastRow : movedRow(lastRow, move) || first - 1;
  return end < start || (count > 0 && start > LAST_ROW) ? null : { firstRow: start, lastRow: Math.min(end, LAST_ROW) };
}

export function movedArea(area: CellArea, move: RowMove): CellArea | null {
  const rows = movedRows(area.firstRow, area.lastRow, move);
  return rows && { ...area, ...rows };
}

/** The formula as it reads after the move; `own` is the sheet that it stands in. What pointed at rows that are gone becomes `#REF!`. */
export function moveInFormula(formula: string, own: string, move: RowMove): string {
  const target = move.sheet.toLowerCase();
  return mapReferences(formula, (piece) => {
    const sheet = piece.sheet === "" ? own : sheetOfPrefix(piece.sheet);
    if (piece.kind !== "cells" || sheet?.toLowerCase() !== target || piece.first.row === 0) return null;
    const { first, last } = piece;
    const end = last ?? first;
    const rows = movedRows(Math.min(first.row, end.row), Math.max(first.row, end.row), move);
    if (!rows) return `${piece.sheet}#REF!`;
    const [from, to] = first.row <= end.row ? [rows.firstRow, rows.lastRow] : [rows.lastRow, rows.firstRow];
    if (from === first.row && to === end.row) return null;
    return writeReference(piece.sheet, { ...first, row: from }, last && { ...last, row: to });
  });
}
