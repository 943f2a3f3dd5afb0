import { isSheetLooksFormula } from "../../workbook/own-sheet";
import { isTag, TAG_COLUMN } from "../../workbook/sheet-tags";
import type { XlsxBook, XlsxSheet } from "../xlsx-book";

/**
 * Empties a sheet of ours for the next generation: cells, merges, links, heights and looks in the first `columns`
 * columns, tags, and our own names. What the user has put elsewhere on it stays: comments, formats, cells to the right.
 */
export function clearOwnSheet(book: XlsxBook, sheet: XlsxSheet, columns: number): void {
  const used = sheet.usedArea();
  for (const area of [...sheet.merges]) if (area.firstColumn <= columns) sheet.unmerge(area);
  for (let row = 1; row <= (used?.lastRow ?? 0); row++) {
    for (let column = 1; column <= columns; column++) {
      if (sheet.link(row, column) !== null) sheet.setLink(row, column, null);
      if (sheet.cell(row, column)) sheet.setCell(row, column, { value: null, style: 0 });
    }
    for (let column = TAG_COLUMN; column <= (used?.lastColumn ?? 0); column++) {
      if (isTag(sheet.cell(row, column)?.value)) sheet.setCell(row, column, { value: null, style: 0 });
    }
    if (sheet.rowHeight(row) !== null) sheet.setRowHeight(row, null);
  }
  for (const format of [...sheet.conditionalFormats]) {
    const isShare = format.kind === "dataBar" && format.areas.every(({ lastColumn }) => lastColumn <= columns);
    if (!format.isExtended && (isShare || format.formulas.some(isSheetLooksFormula))) sheet.removeConditionalFormat(format.id);
  }
  for (const { name, sheet: local, refersTo } of [...book.names]) {
    if (local === null && name.startsWith("Statusark_") && refersTo.startsWith(`${sheetPrefix(refersTo)}!`) && unquoted(sheetPrefix(refersTo)) === sheet.name) book.removeName(name);
  }
}

function sheetPrefix(refersTo: string): string {
  return refersTo.slice(0, Math.max(0, refersTo.lastIndexOf("!")));
}

function unquoted(name: string): string {
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
