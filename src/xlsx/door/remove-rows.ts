import type { Batch } from "../../workbook/batch";
import { WorkbookError } from "../../workbook/workbook-error";
import type { XlsxBook, XlsxSheet, XlsxTable } from "../xlsx-book";
import { requireSheet, requireTable } from "./find-place";
import { dataRows } from "./read-table-snapshot";

type Removal = NonNullable<Batch["removed"]>[number];

function clearRow(sheet: XlsxSheet, table: XlsxTable, row: number): void {
  table.headers.forEach((_, column) => { sheet.setCell(row, table.area.firstColumn + column, { value: null }); });
}

/** Checks, then answers what takes away rows at the tables' ends. A table keeps one row, blank where all are gone. */
export function prepareRemovals(book: XlsxBook, removed: readonly Removal[]): () => void {
  const ready = removed.map(({ table: name, rows }) => {
    const table = requireTable(book, name);
    const sheet = requireSheet(book, table.sheet);
    if (sheet.isProtected) throw new WorkbookError("protected-sheet", sheet.name);
    const { first, last } = dataRows(table);
    if (rows > last - first + 1) throw new WorkbookError("refused", table.name);
    return { table, sheet, first, last, rows };
  });
  return () => {
    for (const { table, sheet, first, last, rows } of ready) {
      for (let row = last - rows + 1; row <= last; row++) clearRow(sheet, table, row);
      const gone = last - Math.max(last - rows, first);
      if (gone > 0) book.resizeTable(table.name, { ...table.area, lastRow: table.area.lastRow - gone });
    }
  };
}
