import { cellAddress, type CellArea } from "../../workbook/address";
import type { EditValue, TableAppend } from "../../workbook/batch";
import { WorkbookError } from "../../workbook/workbook-error";
import type { XlsxBook, XlsxCell, XlsxSheet, XlsxTable } from "../xlsx-book";
import { requireSheet, requireTable, styleAt } from "./find-place";
import { dataRows } from "./read-table-snapshot";
import { valueChange } from "./value-change";

type Row = Readonly<Record<string, EditValue>>;

export function isBlankCell(cell: XlsxCell | null): boolean {
  return !cell || ((cell.value === null || cell.value === "") && cell.formula === null);
}

function isBlankRow(sheet: XlsxSheet, table: XlsxTable, row: number): boolean {
  return table.headers.every((_, column) => isBlankCell(sheet.cell(row, table.area.firstColumn + column)));
}

function overlaps(a: CellArea, b: CellArea): boolean {
  return a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
}

/** Throws WorkbookError "below-table-occupied" where the table cannot grow by `count` rows. */
function requireRoom(book: XlsxBook, sheet: XlsxSheet, table: XlsxTable, count: number): void {
  const { firstColumn, lastColumn, lastRow } = table.area;
  const room: CellArea = { firstRow: lastRow + 1, lastRow: lastRow + count, firstColumn, lastColumn };
  const taken = [...sheet.merges, ...book.tables.filter((each) => each.sheet === table.sheet).map((each) => each.area)].find((area) => overlaps(area, room));
  if (taken) throw new WorkbookError("below-table-occupied", `${sheet.name}!${cellAddress(taken.firstRow, taken.firstColumn)}`);
  for (let row = room.firstRow; row <= room.lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      if (!isBlankCell(sheet.cell(row, column))) throw new WorkbookError("below-table-occupied", `${sheet.name}!${cellAddress(row, column)}`);
    }
  }
}

/** New rows have their looks and calculated columns from the table's growth already. */
function writeRow(book: XlsxBook, sheet: XlsxSheet, table: XlsxTable, at: number, row: Row): void {
  table.headers.forEach((header, index) => {
    const column = table.area.firstColumn + index;
    const value = row[header] ?? null;
    const formula = table.columnFormulas[index] ?? null;
    if (value !== null) sheet.setCell(at, column, valueChange(book, styleAt({ sheet, row: at, column }), value));
    else if (formula !== null && at === dataRows(table).first) sheet.setCell(at, column, { formula });
  });
}

function requireColumns(table: XlsxTable, rows: readonly Row[]): void {
  for (const row of rows) {
    const unknown = Object.keys(row).find((header) => !table.headers.includes(header));
    if (unknown !== undefined) throw new WorkbookError("column-missing", `${table.name}[${unknown}]`);
  }
}

function prepareTable(book: XlsxBook, name: string, rows: readonly Row[]): () => void {
  const table = requireTable(book, name);
  const sheet = requireSheet(book, table.sheet);
  if (sheet.isProtected) throw new WorkbookError("protected-sheet", sheet.name);
  requireColumns(table, rows);
  for (const row of rows) for (const value of Object.values(row)) valueChange(book, 0, value);
  const { first, last } = dataRows(table);
  const isEmpty = first === last && isBlankRow(sheet, table, first);
  const from = isEmpty ? first : last + 1;
  const growth = rows.length - (isEmpty ? 1 : 0);
  if (growth > 0) requireRoom(book, sheet, table, growth);
  return () => {
    if (growth > 0) book.resizeTable(table.name, { ...table.area, lastRow: table.area.lastRow + growth });
    rows.forEach((row, index) => { writeRow(book, sheet, table, from + index, row); });
  };
}

/**
 * Checks every append, then answers what writes them. Rows go below the last one; the single blank row of a table
 * without data is filled first. A header without a value stays blank, unless its column is calculated.
 */
export function prepareAppends(book: XlsxBook, appended: readonly TableAppend[]): () => void {
  const rowsOf = new Map<string, { readonly name: string; readonly rows: Row[] }>();
  for (const { table, rows } of appended) {
    const known = rowsOf.get(table.toLowerCase());
    if (known) known.rows.push(...rows);
    else rowsOf.set(table.toLowerCase(), { name: table, rows: [...rows] });
  }
  const ready = [...rowsOf.values()].filter(({ rows }) => rows.length > 0).map(({ name, rows }) => prepareTable(book, name, rows));
  return () => { for (const apply of ready) apply(); };
}
