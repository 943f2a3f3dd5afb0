import { readArea, type CellArea } from "../workbook/address";
import type { XlsxBook, XlsxSheet } from "../xlsx/xlsx-book";

export interface LinkTarget {
  readonly sheet: XlsxSheet;
  readonly area: CellArea;
}

/** `'S 2022'!$A$1:$X$40` or `Ark1!A1`; `null` for anything else. */
function readReference(book: XlsxBook, reference: string): LinkTarget | null {
  const mark = reference.lastIndexOf("!");
  if (mark < 0) return null;
  const written = reference.slice(0, mark);
  const name = written.startsWith("'") && written.endsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  const sheet = book.sheet(name);
  const area = readArea(reference.slice(mark + 1));
  return sheet && area ? { sheet, area } : null;
}

/** Where a cell's link leads inside the workbook: a cell or a defined name. `null` for no link, and for addresses outside. */
export function linkTarget(book: XlsxBook, from: XlsxSheet, row: number, column: number): LinkTarget | null {
  const location = from.link(row, column);
  if (location === null) return null;
  const folded = location.toLowerCase();
  const named = book.names.find((each) => each.name.toLowerCase() === folded && (each.sheet === null || each.sheet === from.name));
  return readReference(book, named?.refersTo ?? location);
}
