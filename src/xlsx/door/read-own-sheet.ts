import { MARKER_KEY, ownSheet, readMarker } from "../../workbook/own-sheet";
import type { SheetMarker } from "../../workbook/sheet-plan";
import { NO_TAGS, readTags, TAG_COLUMN, type SheetTags } from "../../workbook/sheet-tags";
import type { OwnSheet } from "../../workbook/workbook-snapshot";
import type { XlsxBook, XlsxSheet } from "../xlsx-book";

/** The marker of a sheet that Statusark wrote; `null` for the user's own, copies of ours among them. */
export function markerOf(sheet: XlsxSheet): SheetMarker | null {
  const text = sheet.customProperties.get(MARKER_KEY);
  return text === undefined ? null : readMarker(text);
}

/** The tags of a sheet of ours, with the pages and fields that stand on it. */
export function tagsOf(sheet: XlsxSheet): SheetTags {
  const used = sheet.usedArea();
  if (!used) return NO_TAGS;
  const columns = Array.from({ length: Math.max(0, used.lastColumn - TAG_COLUMN + 1) }, (_, at) => TAG_COLUMN + at);
  const values = Array.from({ length: used.lastRow }, (_, at) => columns.map((column) => sheet.cell(at + 1, column)?.value ?? null));
  return readTags(values, 1, TAG_COLUMN);
}

function textAt(sheet: XlsxSheet, row: number, column: number): string {
  const value = sheet.cell(row, column)?.value ?? null;
  return value === null || typeof value === "object" ? "" : String(value);
}

export function readOwnSheets(book: XlsxBook): readonly OwnSheet[] {
  return book.sheets.flatMap((sheet): OwnSheet[] => {
    const marker = markerOf(sheet);
    return marker ? [ownSheet(sheet.name, marker, tagsOf(sheet), (row, column) => textAt(sheet, row, column))] : [];
  });
}
