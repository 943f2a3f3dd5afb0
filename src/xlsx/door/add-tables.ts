import type { NewTable } from "../../workbook/batch";
import { isTableBegun, MARKER_KEY } from "../../workbook/own-sheet";
import { WorkbookError } from "../../workbook/workbook-error";
import type { XlsxBook, XlsxSheet } from "../xlsx-book";
import { markerOf } from "./read-own-sheet";
import { requireFreeSheet } from "./sheet-name";
import { valueChange } from "./value-change";

const TABLE_STYLE = "TableStyleMedium2";

/** Points that A4 landscape has between its margins, and the smallest scale in percent that can still be read. */
const PRINTED_WIDTH = 730;
const SMALLEST_SCALE = 40;
const MARGINS = { left: 0.35, right: 0.35, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 };

function requireNew(book: XlsxBook, table: NewTable): void {
  const there = book.sheet(table.sheet);
  if (!there || !isVacant(book, there)) requireFreeSheet(book, table.sheet);
  else if (there.isProtected) throw new WorkbookError("protected-sheet", there.name);
  const folded = table.name.toLowerCase();
  const taken = [...book.tables, ...book.names].some(({ name }) => name.toLowerCase() === folded);
  if (taken) throw new WorkbookError("table-name-taken", table.name);
  const titles = new Set(table.headers.map((header) => header.toLowerCase()));
  if (titles.size !== table.headers.length || titles.has("") || titles.size === 0) throw new RangeError(`Headers of ${table.name} must be distinct`);
  for (const row of table.rows) for (const value of row) valueChange(book, 0, value);
}

/** Holds nothing, or only a table of ours that was never finished. */
function isVacant(book: XlsxBook, sheet: XlsxSheet): boolean {
  if (book.tables.some((table) => table.sheet === sheet.name)) return false;
  return sheet.usedArea() === null ? !markerOf(sheet) : isTableBegun(sheet.customProperties.get(MARKER_KEY) ?? "");
}

export function vacantSheets(book: XlsxBook): readonly string[] {
  return book.sheets.filter((sheet) => isVacant(book, sheet)).map(({ name }) => name);
}

/** A table that stands is no longer begun, whatever kept the sheet from saying so. */
export function finishBegun(book: XlsxBook): void {
  for (const sheet of book.sheets) {
    if (isTableBegun(sheet.customProperties.get(MARKER_KEY) ?? "") && !isVacant(book, sheet)) sheet.setCustomProperty(MARKER_KEY, null);
  }
}

function emptied(sheet: XlsxSheet): XlsxSheet {
  const used = sheet.usedArea();
  for (let row = used?.firstRow ?? 1; row <= (used?.lastRow ?? 0); row++) {
    for (let column = used?.firstColumn ?? 1; column <= (used?.lastColumn ?? 0); column++) sheet.setCell(row, column, { value: null, style: 0 });
  }
  sheet.setCustomProperty(MARKER_KEY, null);
  return sheet;
}

function requireDistinct(names: readonly string[]): void {
  if (new Set(names.map((name) => name.toLowerCase())).size !== names.length) throw new RangeError("A sheet or table is named twice");
}

function addTable(book: XlsxBook, table: NewTable): void {
  const vacant = book.sheet(table.sheet);
  const sheet = vacant ? emptied(vacant) : book.addSheet(table.sheet);
  const rows = table.rows.length > 0 ? table.rows : [[]];
  table.headers.forEach((header, index) => {
    const column = index + 1;
    sheet.setCell(1, column, { value: header });
    const width = table.widths?.[header];
    if (width !== undefined) sheet.setColumnWidth(column, width);
    const style = book.styleWith(0, { format: table.formats?.[header] ?? "General" });
    const lines = book.styleWith(style, { wrap: true, vertical: "top" });
    rows.forEach((row, at) => {
      const value = row[index] ?? null;
      const isLong = typeof value === "string" && value.includes("\n");
      sheet.setCell(at + 2, column, valueChange(book, isLong ? lines : style, value));
    });
  });
  book.addTable(table.sheet, { firstRow: 1, firstColumn: 1, lastRow: rows.length + 1, lastColumn: table.headers.length }, table.name, TABLE_STYLE);
  sheet.setFrozen(1, 0);
  const width = table.headers.reduce((sum, _, index) => sum + (sheet.columnWidth(index + 1) ?? sheet.defaultColumnWidth), 0);
  const scale = Math.min(100, Math.max(SMALLEST_SCALE, Math.floor((100 * PRINTED_WIDTH) / width)));
  sheet.setPageSetup({ paperA4: true, landscape: true, scale, margins: MARGINS });
}

/** Checks every new table, then answers what adds each on a sheet of its own, under a header row that stays in view. */
export function prepareTables(book: XlsxBook, tables: readonly NewTable[]): () => void {
  requireDistinct(tables.map((table) => table.sheet));
  requireDistinct(tables.map((table) => table.name));
  for (const table of tables) requireNew(book, table);
  return () => { for (const table of tables) addTable(book, table); };
}
