import type { XlsxSheet, XlsxTable } from "../../xlsx/xlsx-book";
import type { CellArea } from "../../workbook/address";
import { itemNotFound } from "./host-error";
import type { HostBook } from "./host-book";

/** The table behind a handle as it stands now. */
export function tableNow(host: HostBook, name: string, where: string): XlsxTable {
  const table = host.table(name);
  if (!table) throw itemNotFound(where);
  return table;
}

export function sheetOfTable(host: HostBook, table: XlsxTable, where: string): XlsxSheet {
  const sheet = host.book.sheet(table.sheet);
  if (!sheet) throw itemNotFound(where);
  return sheet;
}

export function headerArea({ area }: XlsxTable): CellArea {
  return { ...area, lastRow: area.firstRow };
}

export function bodyArea({ area, hasHeader, hasTotals }: XlsxTable): CellArea {
  return { ...area, firstRow: area.firstRow + (hasHeader ? 1 : 0), lastRow: area.lastRow - (hasTotals ? 1 : 0) };
}

export function totalsArea({ area }: XlsxTable): CellArea {
  return { ...area, firstRow: area.lastRow };
}

/** Column `index` (from 0) of an area. */
export function columnOf(area: CellArea, index: number): CellArea {
  return { ...area, firstColumn: area.firstColumn + index, lastColumn: area.firstColumn + index };
}
