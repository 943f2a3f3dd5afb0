import type { XlsxSheet } from "../../xlsx/xlsx-book";

/** Sum of row heights or column widths, in points; hidden ones count as nothing. */
export function sizeOf(sheet: XlsxSheet, what: "row" | "column", first: number, last: number): number {
  const fallback = what === "row" ? sheet.defaultRowHeight : sheet.defaultColumnWidth;
  let size = 0;
  for (let n = first; n <= last; n++) {
    const hidden = what === "row" ? sheet.isRowHidden(n) : sheet.isColumnHidden(n);
    if (!hidden) size += (what === "row" ? sheet.rowHeight(n) : sheet.columnWidth(n)) ?? fallback;
  }
  return size;
}

/** The one value of all rows or columns, `null` where they differ. Beyond `lastUsed` all are alike. */
export function isSame<T>(first: number, last: number, read: (n: number) => T, lastUsed: number): T | null {
  const value = read(first);
  for (let n = first + 1; n <= Math.min(last, Math.max(lastUsed, first) + 1); n++) {
    if (read(n) !== value) return null;
  }
  return value;
}
