import type { CellValue } from "../../values/cell-value";
import type { XlsxSheet } from "../../xlsx/xlsx-book";
import type { CellArea } from "../../workbook/address";
import { cellsOf, columnsOf, intersection, isUnbounded, rowsOf } from "./areas";
import { accessDenied, apiNotFound, invalidArgument } from "./host-error";
import type { HostBook } from "./host-book";
import { raiseChange } from "./raise-change";
import { readInput } from "./read-input";
import type { HostRange } from "./targets";

/** Longest text that a cell holds. */
const LONGEST_TEXT = 32_767;

/** Refuses locked cells of a protected sheet. */
export function checkUnlocked(host: HostBook, sheet: XlsxSheet, areas: readonly CellArea[], where: string): void {
  if (!sheet.isProtected) return;
  for (const area of areas) {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        if (host.book.look(sheet.cell(row, column)?.style ?? 0).locked) throw accessDenied(where);
      }
    }
  }
}

/** Style that a cell has or, while it is empty, takes from its row or column. */
export function styleOf(sheet: XlsxSheet, row: number, column: number): number {
  return sheet.cell(row, column)?.style ?? (sheet.rowStyle(row) || sheet.columnStyle(column));
}

/** Rows of values for a range: a 2-D array of the same size, or one value for all. */
export function asRows(value: unknown, area: CellArea, where: string): readonly (readonly unknown[])[] {
  const rows = rowsOf(area);
  const columns = columnsOf(area);
  if (isUnbounded(area)) throw invalidArgument(where, "Cell-level properties cannot be set on an unbounded range.");
  if (!Array.isArray(value)) return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  const list = value as readonly unknown[];
  const fits = list.length === rows && list.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw invalidArgument(where, "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  return list as readonly (readonly unknown[])[];
}

function isHiddenByMerge(merges: readonly CellArea[], row: number, column: number): boolean {
  return merges.some((merge) => row >= merge.firstRow && row <= merge.lastRow && column >= merge.firstColumn && column <= merge.lastColumn && !(row === merge.firstRow && column === merge.firstColumn));
}

function writeCell(host: HostBook, sheet: XlsxSheet, row: number, column: number, given: unknown, where: string): void {
  if (given === null || given === undefined) return;
  if (typeof given === "object") throw apiNotFound(`${where} with data types`);
  if (typeof given === "number" && !Number.isFinite(given)) throw invalidArgument(where);
  if (typeof given !== "string") {
    sheet.setCell(row, column, { value: given as CellValue });
    return;
  }
  if (given.length > LONGEST_TEXT) throw invalidArgument(where);
  const style = styleOf(sheet, row, column);
  const format = host.book.look(style).format;
  const input = readInput(given, format === "@", host.book.date1904);
  if (input.kind === "formula") sheet.setCell(row, column, { formula: input.formula, style });
  else if (input.format !== undefined && format === "General") {
    sheet.setCell(row, column, { value: input.value, style: host.book.styleWith(style, { format: input.format }) });
  } else sheet.setCell(row, column, { value: input.value, style });
}

/** Sets `values` or `formulas`: both read a text that begins with "=" as a formula. `null` leaves a cell, "" empties it. */
export function writeCells(host: HostBook, range: HostRange, value: unknown, where: string): void {
  const { sheet, area } = range;
  const rows = asRows(value, area, where);
  checkUnlocked(host, sheet, [area], where);
  const merges = sheet.merges.filter((merge) => intersection(merge, area) !== null);
  const before = cellsOf(area) === 1 ? { before: sheet.cell(area.firstRow, area.firstColumn)?.value ?? null } : {};
  rows.forEach((cells, i) => {
    cells.forEach((given, j) => {
      const [row, column] = [area.firstRow + i, area.firstColumn + j];
      if (!isHiddenByMerge(merges, row, column)) writeCell(host, sheet, row, column, given, where);
    });
  });
  raiseChange(host, { sheet, area, by: "add-in", ...before });
}
