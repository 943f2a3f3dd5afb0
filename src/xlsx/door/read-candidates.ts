import type { CellValue } from "../../values/cell-value";
import { CANDIDATE_COLUMNS, CANDIDATE_ROWS, findCandidates } from "../../workbook/find-candidates";
import type { Candidate } from "../../workbook/workbook-snapshot";
import type { XlsxBook, XlsxSheet } from "../xlsx-book";
import { isTableBegun, MARKER_KEY } from "../../workbook/own-sheet";
import { markerOf } from "./read-own-sheet";

function topOf(sheet: XlsxSheet, lastRow: number, lastColumn: number): CellValue[][] {
  return Array.from({ length: Math.min(lastRow, CANDIDATE_ROWS) }, (_, row) =>
    Array.from({ length: Math.min(lastColumn, CANDIDATE_COLUMNS) }, (_, column) => sheet.cell(row + 1, column + 1)?.value ?? null),
  );
}

/** Header-led blocks outside tables, on the sheets that are not ours. */
export function readCandidates(book: XlsxBook): readonly Candidate[] {
  return book.sheets.flatMap((sheet) => {
    const used = sheet.usedArea();
    if (!used || markerOf(sheet) || isTableBegun(sheet.customProperties.get(MARKER_KEY) ?? "")) return [];
    return findCandidates(sheet.name, topOf(sheet, used.lastRow, used.lastColumn), { row: 1, column: 1 }, book.tables.filter((table) => table.sheet === sheet.name).map(({ area }) => area));
  });
}
