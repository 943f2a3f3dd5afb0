import { areaAddress, columnLetters, columnNumber, readArea, type CellArea } from "../../workbook/address";

/** Excel's own bounds. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export function rowsOf(area: CellArea): number {
  return area.lastRow - area.firstRow + 1;
}

export function columnsOf(area: CellArea): number {
  return area.lastColumn - area.firstColumn + 1;
}

export function cellsOf(area: CellArea): number {
  return rowsOf(area) * columnsOf(area);
}

export function isEntireColumn(area: CellArea): boolean {
  return area.firstRow === 1 && area.lastRow === LAST_ROW;
}

export function isEntireRow(area: CellArea): boolean {
  return area.firstColumn === 1 && area.lastColumn === LAST_COLUMN;
}

/** Cells of such ranges are neither read nor written one by one. */
export function isUnbounded(area: CellArea): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

export function fits(area: CellArea): boolean {
  return area.firstRow >= 1 && area.firstColumn >= 1 && area.lastRow <= LAST_ROW && area.lastColumn <= LAST_COLUMN && area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn;
}

export function sameArea(a: CellArea, b: CellArea): boolean {
  return a.firstRow === b.firstRow && a.lastRow === b.lastRow && a.firstColumn === b.firstColumn && a.lastColumn === b.lastColumn;
}

export function holds(outer: CellArea, inner: CellArea): boolean {
  return outer.firstRow <= inner.firstRow && outer.lastRow >= inner.lastRow && outer.firstColumn <= inner.firstColumn && outer.lastColumn >= inner.lastColumn;
}

export function intersection(a: CellArea, b: CellArea): CellArea | null {
  const area = {
    firstRow: Math.max(a.firstRow, b.firstRow),
    lastRow: Math.min(a.lastRow, b.lastRow),
    firstColumn: Math.max(a.firstColumn, b.firstColumn),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn ? area : null;
}

export function bounding(areas: readonly CellArea[]): CellArea {
  return {
    firstRow: Math.min(...areas.map((each) => each.firstRow)),
    lastRow: Math.max(...areas.map((each) => each.lastRow)),
    firstColumn: Math.min(...areas.map((each) => each.firstColumn)),
    lastColumn: Math.max(...areas.map((each) => each.lastColumn)),
  };
}

/** What is left of `area` without `hole`: up to four parts. */
export function without(area: CellArea, hole: CellArea): readonly CellArea[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const left: CellArea[] = [];
  if (area.firstRow < cut.firstRow) left.push({ ...area, lastRow: cut.firstRow - 1 });
  if (cut.lastRow < area.lastRow) left.push({ ...area, firstRow: cut.lastRow + 1 });
  if (area.firstColumn < cut.firstColumn) left.push({ ...cut, firstColumn: area.firstColumn, lastColumn: cut.firstColumn - 1 });
  if (cut.lastColumn < area.lastColumn) left.push({ ...cut, firstColumn: cut.lastColumn + 1, lastColumn: area.lastColumn });
  return left;
}

export function moved(area: CellArea, rows: number, columns: number): CellArea {
  return { firstRow: area.firstRow + rows, lastRow: area.lastRow + rows, firstColumn: area.firstColumn + columns, lastColumn: area.lastColumn + columns };
}

/** As Excel writes it: `A1`, `A1:B2`, `3:5` for whole rows, `A:C` for whole columns. */
export function addressOf(area: CellArea): string {
  if (isEntireColumn(area)) return `${columnLetters(area.firstColumn)}:${columnLetters(area.lastColumn)}`;
  if (isEntireRow(area)) return `${String(area.firstRow)}:${String(area.lastRow)}`;
  return areaAddress(area);
}

/** `$A$1:$C$9`, `$3:$5`, `$A:$C`: as names and print areas hold it. */
export function fixedAddress(area: CellArea): string {
  return addressOf(area)
    .split(":")
    .map((end) => {
      const start = [...end].findIndex((character) => character >= "0" && character <= "9");
      const letters = start < 0 ? end : end.slice(0, start);
      const digits = end.slice(letters.length);
      return (letters && `$${letters}`) + (digits && `$${digits}`);
    })
    .join(":");
}

function needsQuotes(name: string): boolean {
  return !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) || /^[A-Za-z]{1,3}\d{1,31}$/.test(name);
}

export function quotedSheet(name: string): string {
  return needsQuotes(name) ? `'${name.replaceAll("'", "''")}'` : name;
}

export function fullAddress(sheet: string, areas: readonly CellArea[]): string {
  return areas.map((area) => `${quotedSheet(sheet)}!${addressOf(area)}`).join(",");
}

/** `Sheet!A1` apart; `sheet` is `null` where none is named. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly rest: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, rest: address };
  const named = address.slice(0, mark);
  const sheet = named.startsWith("'") && named.endsWith("'") && named.length > 2 ? named.slice(1, -1).replaceAll("''", "'") : named;
  return { sheet, rest: address.slice(mark + 1) };
}

const WHOLE = /^\$?([A-Za-z]{1,3}|\d{1,7}):\$?([A-Za-z]{1,3}|\d{1,7})$/;

/** Reads `A1`, `A1:B2`, `A:C` and `3:5`, with or without `$`; `null` for anything else or beyond Excel's bounds. */
export function parseArea(address: string): CellArea | null {
  const cells = readArea(address);
  if (cells) return fits(cells) ? cells : null;
  const match = WHOLE.exec(address);
  const [, from = "", to = ""] = match ?? [];
  const isRows = /^\d+$/.test(from);
  if (!match || isRows !== /^\d+$/.test(to)) return null;
  const [a, b] = isRows ? [Number(from), Number(to)] : [columnNumber(from), columnNumber(to)];
  const [first, last] = [Math.min(a, b), Math.max(a, b)];
  const area = isRows
    ? { firstRow: first, lastRow: last, firstColumn: 1, lastColumn: LAST_COLUMN }
    : { firstRow: 1, lastRow: LAST_ROW, firstColumn: first, lastColumn: last };
  return fits(area) ? area : null;
}

export function whole(): CellArea {
  return { firstRow: 1, firstColumn: 1, lastRow: LAST_ROW, lastColumn: LAST_COLUMN };
}
