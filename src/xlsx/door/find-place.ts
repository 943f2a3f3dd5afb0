import { readArea } from "../../workbook/address";
import { WorkbookError } from "../../workbook/workbook-error";
import type { XlsxBook, XlsxSheet, XlsxTable } from "../xlsx-book";

/** Throws WorkbookError "sheet-missing". */
export function requireSheet(book: XlsxBook, name: string): XlsxSheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new WorkbookError("sheet-missing", name);
  return sheet;
}

/** Throws WorkbookError "table-missing". Names match without regard to case. */
export function requireTable(book: XlsxBook, name: string): XlsxTable {
  const folded = name.toLowerCase();
  const table = book.tables.find((each) => each.name.toLowerCase() === folded);
  if (!table) throw new WorkbookError("table-missing", name);
  return table;
}

export interface CellPlace {
  readonly sheet: XlsxSheet;
  readonly row: number;
  readonly column: number;
}

/** A cell that may be written: throws "sheet-missing", "protected-sheet" or "array-formula". A cell that is not locked may be written on a protected sheet. */
export function requireWritable(book: XlsxBook, sheetName: string, address: string): CellPlace {
  const sheet = requireSheet(book, sheetName);
  const area = readArea(address);
  if (!area || area.firstRow !== area.lastRow || area.firstColumn !== area.lastColumn) throw new RangeError(`No single cell: ${address}`);
  const { firstRow: row, firstColumn: column } = area;
  const cell = sheet.cell(row, column);
  if (sheet.isProtected && book.look(cell?.style ?? sheet.columnStyle(column)).locked) throw new WorkbookError("protected-sheet", sheet.name);
  if (cell?.isArray) throw new WorkbookError("array-formula", `${sheet.name}!${address}`);
  return { sheet, row, column };
}

/** Style that the cell has, or would take if it were written. */
export function styleAt({ sheet, row, column }: CellPlace): number {
  return sheet.cell(row, column)?.style ?? (sheet.rowStyle(row) || sheet.columnStyle(column));
}
