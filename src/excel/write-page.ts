import { dayFromIso } from "../values/calendar-date";
import { serialFromDay } from "../values/excel-serial";
import { columnLetters } from "../workbook/address";
import type { PlacedPage } from "../workbook/page-rows";
import type { PlanValue, SheetPlan } from "../workbook/sheet-plan";
import { TAG_COLUMN, TAG_FORMAT } from "../workbook/sheet-tags";
import { cellFormat } from "./cell-format";
import { placedCells } from "./plan-areas";
import { writtenText } from "./written-text";

/** `null` leaves a cell as it is. */
type Block<T> = readonly (readonly (T | null)[])[];

/** A page as whole blocks of cells. */
export interface PageBlock {
  readonly values: Block<string | number>;
  readonly formats: Block<string>;
  /** Whether a text would be a live formula in a cell that is no text cell. */
  readonly isRisky: boolean;
}

const FORMULA_STARTS = ["=", "+", "-", "@"];

/** A planned value as it goes into `values`. */
export function writtenPlanValue(value: PlanValue, date1904: boolean): string | number {
  if (typeof value === "string") return writtenText(value);
  return typeof value === "object" ? serialFromDay(dayFromIso(value.date), date1904) : value;
}

/** What stands in a row that no cell of the plan writes in: nothing on the page, whatever the user has right of it, no tag. */
function blankRow<T>(columns: number, blank: T, tag: T): (T | null)[] {
  return [...new Array<T>(columns).fill(blank), ...new Array<null>(TAG_COLUMN - 1 - columns).fill(null), tag];
}

/** A page's values and formats with its tags as whole blocks: one page is small enough that the client never splits it. */
export function pageBlock(plan: SheetPlan, page: PlacedPage, tags: ReadonlyMap<number, string>, date1904: boolean): PageBlock {
  const height = page.lastRow - page.firstRow + 1;
  const width = plan.columnWidths.length;
  const values = Array.from({ length: height }, (_, row) => blankRow<string | number>(width, "", tags.get(page.firstRow + row) ?? ""));
  const formats = Array.from({ length: height }, (_, row) => blankRow(width, "General", tags.has(page.firstRow + row) ? TAG_FORMAT : "General"));
  let isRisky = false;
  for (const { cell, area } of placedCells([page])) {
    const [valueRow, formatRow] = [values[area.firstRow - page.firstRow], formats[area.firstRow - page.firstRow]];
    if (!valueRow || !formatRow) continue;
    const written = cell.value === undefined ? "" : writtenPlanValue(cell.value, date1904);
    const isText = typeof written === "string" && written !== "";
    if (isText && FORMULA_STARTS.some((start) => written.trimStart().startsWith(start))) isRisky = true;
    valueRow[area.firstColumn - 1] = written;
    formatRow[area.firstColumn - 1] = cellFormat(cell, plan.styles[cell.style]);
  }
  return { values, formats, isRisky };
}

export function rowsAddress(firstRow: number, lastRow: number): string {
  return `A${String(firstRow)}:${columnLetters(TAG_COLUMN)}${String(lastRow)}`;
}

/** Whole rows of a page with its tags. */
export function blockRange(sheet: Excel.Worksheet, firstRow: number, lastRow: number): Excel.Range {
  return sheet.getRange(rowsAddress(firstRow, lastRow));
}

/** The cells of a page that a reader sees. */
export function pageRange(sheet: Excel.Worksheet, { columnWidths }: SheetPlan, { firstRow, lastRow }: PlacedPage): Excel.Range {
  return sheet.getRange(`A${String(firstRow)}:${columnLetters(columnWidths.length)}${String(lastRow)}`);
}

/**
 * Queues a page: its contents and tags come in one write, so that they are the old ones or the new ones. Formats are
 * written where they have changed, and wherever a text could else become a formula; always before the text.
 */
export function writePage(sheet: Excel.Worksheet, { firstRow, lastRow }: PlacedPage, { values, formats, isRisky }: PageBlock, withFormats: boolean): void {
  const range = blockRange(sheet, firstRow, lastRow);
  if (withFormats || isRisky) range.numberFormat = formats as unknown[][];
  range.values = values as unknown[][];
}

/** Queues the number formats of some rows of a page. */
export function writeFormats(sheet: Excel.Worksheet, plan: SheetPlan, page: PlacedPage, tags: ReadonlyMap<number, string>, rows: { readonly first: number; readonly last: number }): void {
  const { formats } = pageBlock(plan, page, tags, false);
  blockRange(sheet, rows.first, rows.last).numberFormat = formats.slice(rows.first - page.firstRow, rows.last - page.firstRow + 1) as unknown[][];
}
