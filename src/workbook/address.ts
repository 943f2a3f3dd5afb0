/** A cell of a named worksheet, A1 style without `$`. */
export interface CellReference {
  readonly sheet: string;
  readonly cell: string;
}

export interface CellArea {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A → 1, AA → 27; upper or lower case. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** Row and column are 1-based. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

const AREA = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** Reads `B2` or `A1:C9` (with or without `$`, without a sheet name); `null` for anything else. */
export function readArea(address: string): CellArea | null {
  const match = AREA.exec(address);
  if (!match) return null;
  const [, column = "", row = "", toColumn = column, toRow = row] = match;
  const columns = [columnNumber(column), columnNumber(toColumn)];
  const rows = [Number(row), Number(toRow)];
  return {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}

export function areaAddress(area: CellArea): string {
  const first = cellAddress(area.firstRow, area.firstColumn);
  const last = cellAddress(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}
