import type { NewTable, TableAppend } from "../workbook/batch";
import { cellAddress, readArea, type CellArea } from "../workbook/address";
import { MARKER_KEY, tableBegunText } from "../workbook/own-sheet";
import { WorkbookError } from "../workbook/workbook-error";
import { addressWithinSheet } from "./read-table";
import type { TripLoad } from "./trip-load";
import { writeRows } from "./write-rows";
import { writtenText } from "./written-text";

/** Where a table stands, for rows below its last. */
export interface TableGround {
  readonly sheet: string;
  /** Header and data, without the totals row. */
  readonly area: CellArea;
  readonly headers: readonly string[];
  readonly hasTotals: boolean;
  /** Whether the one data row that an empty table shows is blank: it is filled before rows are added. */
  readonly isEmpty: boolean;
}

/** Loads where a table stands, to be read after the sync. Throws `table-missing` where it has gone. */
export function askGround(context: Excel.RequestContext, name: string): () => TableGround {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("name,showTotals");
  table.worksheet.load("name");
  const header = table.getHeaderRowRange();
  header.load("values");
  const body = table.getDataBodyRange();
  body.load("address,rowCount");
  const first = body.getRow(0);
  first.load("values");
  return () => {
    if (table.isNullObject) throw new WorkbookError("table-missing", name);
    const area = readArea(addressWithinSheet(body.address));
    if (!area) throw new WorkbookError("table-missing", name);
    const isEmpty = body.rowCount === 1 && (first.values[0] ?? []).every((value: unknown) => value === "");
    return {
      sheet: table.worksheet.name,
      area: { ...area, firstRow: area.firstRow - 1 },
      headers: (header.values[0] ?? []).map(String),
      hasTotals: table.showTotals,
      isEmpty,
    };
  };
}

/** Rows that a table gets beneath its last: where each value goes. */
export function rowsBelow({ area, isEmpty }: TableGround, count: number): { readonly first: number; readonly added: number; readonly last: number } {
  const first = isEmpty ? area.firstRow + 1 : area.lastRow + 1;
  const last = first + count - 1;
  return { first, last, added: Math.max(0, last - area.lastRow) };
}

function areaOf(sheet: Excel.Worksheet, area: CellArea): Excel.Range {
  return sheet.getRange(`${cellAddress(area.firstRow, area.firstColumn)}:${cellAddress(area.lastRow, area.lastColumn)}`);
}

/** Loads whether anything stands below a table, to be read after the sync with where the table stands. */
export function askRoom(context: Excel.RequestContext, name: string, count: number): (ground: TableGround) => void {
  const used = context.workbook.tables.getItemOrNullObject(name).getRange().getRowsBelow(count).getUsedRangeOrNullObject(true);
  used.load("rowIndex");
  return (ground) => {
    const { added, last } = rowsBelow(ground, count);
    if (added > 0 && !ground.hasTotals && !used.isNullObject && used.rowIndex < last) throw new WorkbookError("below-table-occupied", name);
  };
}

/** Queues the rows, and the table's growth in the same batch: it does not grow by itself from an add-in's write. Only Excel itself can push a totals row down. */
export async function writeAppended(context: Excel.RequestContext, { table: name, rows }: TableAppend, ground: TableGround, load: TripLoad, date1904: boolean): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(ground.sheet);
  const table = context.workbook.tables.getItem(name);
  const { area } = ground;
  const { first, added } = rowsBelow(ground, rows.length);
  if (added > 0) {
    if (ground.hasTotals) for (let row = 0; row < added; row++) table.rows.add();
    else table.resize(areaOf(sheet, { ...area, lastRow: area.lastRow + added }));
  }
  await writeRows(sheet, first, area.firstColumn, rows.map((row) => ground.headers.map((header) => row[header] ?? null)), load, date1904);
}

/** Queues the removal of rows at a table's end. */
export function removeLast(context: Excel.RequestContext, name: string, ground: TableGround, count: number): void {
  const { area } = ground;
  const sheet = context.workbook.worksheets.getItem(ground.sheet);
  const kept = Math.max(area.firstRow + 1, area.lastRow - count + 1);
  areaOf(sheet, { ...area, firstRow: kept, lastRow: area.lastRow }).clear("Contents");
  if (ground.hasTotals) return;
  context.workbook.tables.getItem(name).resize(areaOf(sheet, { ...area, lastRow: Math.max(area.firstRow + 1, area.lastRow - count) }));
}

/** Queues a new table on a new sheet, or on a vacant one that stands there. Until it is whole the sheet says that it was begun. */
export async function writeTable(context: Excel.RequestContext, plan: NewTable, sheetExists: boolean, load: TripLoad, date1904: boolean): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = sheetExists ? worksheets.getItem(plan.sheet) : worksheets.add(plan.sheet);
  const begun = sheet.customProperties.add(MARKER_KEY, tableBegunText(plan.name));
  if (sheetExists) sheet.getUsedRangeOrNullObject(false).clear();
  const width = plan.headers.length;
  const height = Math.max(1, plan.rows.length) + 1;
  const area = { firstRow: 1, firstColumn: 1, lastRow: height, lastColumn: width };
  const header = areaOf(sheet, { ...area, lastRow: 1 });
  header.numberFormat = [plan.headers.map(() => "@")];
  header.values = [plan.headers.map(writtenText)];
  plan.headers.forEach((title, column) => {
    const format = plan.formats?.[title];
    if (format !== undefined) areaOf(sheet, { firstRow: 2, lastRow: height, firstColumn: column + 1, lastColumn: column + 1 }).numberFormat = Array.from({ length: height - 1 }, () => [format]);
    const points = plan.widths?.[title];
    if (points !== undefined) areaOf(sheet, { firstRow: 1, lastRow: 1, firstColumn: column + 1, lastColumn: column + 1 }).format.columnWidth = points;
  });
  await writeRows(sheet, 2, 1, plan.rows, load, date1904);
  const table = sheet.tables.add(areaOf(sheet, area), true);
  table.name = plan.name;
  sheet.freezePanes.freezeRows(1);
  begun.delete();
}
