import { scanFormula, type FormulaPiece, type ReferenceEnd } from "./scan-formula";
import { writeReference } from "./write-reference";

const ROWS = 1048576;
const COLUMNS = 16384;

/** Excel wraps a relative reference around the sheet's edge. */
function wrap(value: number, by: number, size: number): number {
  return ((((value - 1 + by) % size) + size) % size) + 1;
}

function shiftEnd(end: ReferenceEnd, rows: number, columns: number): ReferenceEnd {
  return {
    ...end,
    row: end.row === 0 || end.fixedRow ? end.row : wrap(end.row, rows, ROWS),
    column: end.column === 0 || end.fixedColumn ? end.column : wrap(end.column, columns, COLUMNS),
  };
}

/** The formula as it reads when it is filled `rows` down and `columns` to the right. */
export function shiftPieces(pieces: readonly FormulaPiece[], rows: number, columns: number): string {
  let shifted = "";
  for (const piece of pieces) {
    shifted += piece.kind === "cells"
      ? writeReference(piece.sheet, shiftEnd(piece.first, rows, columns), piece.last && shiftEnd(piece.last, rows, columns))
      : piece.text;
  }
  return shifted;
}

export function shiftFormula(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : shiftPieces(scanFormula(formula), rows, columns);
}
