import type { CellArea } from "../workbook/address";
import { scanFormula } from "../xlsx/formulas/scan-formula";
import { shiftPieces } from "../xlsx/formulas/shift-formula";
import type { XlsxBook, XlsxSheet, XlsxTable } from "../xlsx/xlsx-book";
import { changeOf, type HistoryCell, type RowMove, type TypedEdit } from "./edit-history";
import { readTyped } from "./read-typed";

const MOST_CELLS = 100_000;

/** What a person's edit is made in: the book, a sheet of it, and the year that a date without one gets. */
export interface EditPlace {
  readonly book: XlsxBook;
  readonly sheet: XlsxSheet;
  readonly year: number;
}

/** The table that what is typed from `row` to `lastRow` makes grow, as Excel's own AutoExpansion does. */
function tableToGrow({ book, sheet }: EditPlace, row: number, lastRow: number, column: number): XlsxTable | null {
  return book.tables.find(({ sheet: name, area, hasTotals }) =>
    name === sheet.name && !hasTotals && row <= area.lastRow + 1 && row > area.firstRow && lastRow > area.lastRow && column >= area.firstColumn && column <= area.lastColumn) ?? null;
}

/** Puts a text in a cell as a Norwegian Excel would take it. */
function put({ book, sheet, year }: EditPlace, row: number, column: number, text: string): HistoryCell {
  const before = changeOf(sheet, row, column);
  const style = before.style ?? 0;
  const { format } = book.look(style);
  const typed = readTyped(text, { format, date1904: book.date1904, year });
  const dressed = typed.kind === "value" && typed.format !== null && format === "General" ? { style: book.styleWith(style, { format: typed.format }) } : {};
  sheet.setCell(row, column, typed.kind === "formula" ? { formula: typed.formula } : { value: typed.value, ...dressed });
  return { row, column, before, after: changeOf(sheet, row, column) };
}

/**
 * Types or pastes rows of texts from a cell on; a table that ends above or among them takes them in.
 * @throws WorkbookError for a member of an array formula.
 */
export function typeRows(place: EditPlace, row: number, column: number, rows: readonly (readonly string[])[]): TypedEdit {
  const cells = rows.flatMap((texts, down) => texts.map((text, across) => put(place, row + down, column + across, text)));
  const lastRow = row + rows.length - 1;
  const isEmpty = rows.every((texts) => texts.every((text) => text === ""));
  const table = isEmpty ? null : tableToGrow(place, row, lastRow, column);
  const after = table ? { ...table.area, lastRow } : null;
  const grown = table && after ? { table: table.name, before: table.area, after } : null;
  if (grown) place.book.resizeTable(grown.table, grown.after);
  // A calculated column may have filled a cell in.
  return { sheet: place.sheet.name, cells: cells.map((cell) => ({ ...cell, after: changeOf(place.sheet, cell.row, cell.column) })), grown };
}

export function clearArea({ sheet }: EditPlace, area: CellArea): TypedEdit | null {
  const used = sheet.usedArea();
  if (!used) return null;
  const cells: HistoryCell[] = [];
  for (let row = Math.max(area.firstRow, used.firstRow); row <= Math.min(area.lastRow, used.lastRow) && cells.length < MOST_CELLS; row++) {
    for (let column = Math.max(area.firstColumn, used.firstColumn); column <= Math.min(area.lastColumn, used.lastColumn); column++) {
      const cell = sheet.cell(row, column);
      if (!cell || (cell.value === null && cell.formula === null)) continue;
      const before = changeOf(sheet, row, column);
      sheet.setCell(row, column, { value: null });
      cells.push({ row, column, before, after: changeOf(sheet, row, column) });
    }
  }
  return cells.length === 0 ? null : { sheet: sheet.name, cells, grown: null };
}

/** Fills an area with what its first row holds, as Ctrl+D does; formulas move along. */
export function fillDown({ sheet }: EditPlace, area: CellArea): TypedEdit | null {
  const cells: HistoryCell[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const first = changeOf(sheet, area.firstRow, column);
    for (let row = area.firstRow + 1; row <= area.lastRow; row++) {
      const before = changeOf(sheet, row, column);
      const { formula } = first;
      sheet.setCell(row, column, formula === undefined ? first : { formula: shiftPieces(scanFormula(formula), row - area.firstRow, 0), ...(first.style === undefined ? {} : { style: first.style }) });
      cells.push({ row, column, before, after: changeOf(sheet, row, column) });
    }
  }
  return cells.length === 0 ? null : { sheet: sheet.name, cells, grown: null };
}

/** New rows before row `first`, or the end of `count` rows from it on. */
export function moveRows({ sheet }: EditPlace, change: RowMove["change"], first: number, count: number): TypedEdit {
  if (change === "inserted") sheet.insertRows(first, count);
  else sheet.deleteRows(first, count);
  return { sheet: sheet.name, cells: [], grown: null, rows: { change, first, count } };
}
