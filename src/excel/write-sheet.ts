import { dayFromIso } from "../values/calendar-date";
import { serialFromDay } from "../values/excel-serial";
import { cellAddress, columnLetters } from "../workbook/address";
import { MARKER_KEY, markerText, remarkFields, REMARKS_KEY, remarksText } from "../workbook/own-sheet";
import { placePages, type PlacedPage } from "../workbook/page-rows";
import { UNDER_UPDATE, type PlanValue, type SheetPlan } from "../workbook/sheet-plan";
import { WorkbookError } from "../workbook/workbook-error";
import { addPlanFormats, dressSheet, undress } from "./dress-sheet";
import { placedCells } from "./plan-areas";
import { writtenText } from "./written-text";

/** How far below the last page an earlier, longer generation may have written. */
const ROWS_BELOW = 5000;

function cellContent(value: PlanValue | undefined, date1904: boolean): string | number {
  if (value === undefined) return "";
  if (typeof value === "string") return writtenText(value);
  return typeof value === "object" ? serialFromDay(dayFromIso(value.date), date1904) : value;
}

/** A page's values and formats as whole blocks: one page is small enough that the client never splits it. */
function blocks(plan: SheetPlan, page: PlacedPage, date1904: boolean): { readonly values: (string | number)[][]; readonly formats: string[][] } {
  const height = page.lastRow - page.firstRow + 1;
  const width = plan.columnWidths.length;
  const values = Array.from({ length: height }, () => new Array<string | number>(width).fill(""));
  const formats = Array.from({ length: height }, () => new Array<string>(width).fill("General"));
  for (const { cell, area } of placedCells([page])) {
    const row = area.firstRow - page.firstRow;
    const column = area.firstColumn - 1;
    const content = cellContent(cell.value, date1904);
    const [valueRow, formatRow] = [values[row], formats[row]];
    if (!valueRow || !formatRow) continue;
    valueRow[column] = content;
    formatRow[column] = typeof content === "string" ? "@" : (plan.styles[cell.style]?.format ?? "General");
  }
  return { values, formats };
}

function pageRange(sheet: Excel.Worksheet, { columnWidths }: SheetPlan, { firstRow, lastRow }: PlacedPage): Excel.Range {
  return sheet.getRange(`A${String(firstRow)}:${columnLetters(columnWidths.length)}${String(lastRow)}`);
}

function writePage(sheet: Excel.Worksheet, plan: SheetPlan, page: PlacedPage, date1904: boolean): void {
  const range = pageRange(sheet, plan, page);
  const { values, formats } = blocks(plan, page, date1904);
  // The format stands before the text, so that no text can become a formula.
  range.numberFormat = formats;
  range.values = values;
}

function nameRange(names: Excel.NamedItemCollection, name: string, range: Excel.Range): void {
  names.getItemOrNullObject(name).delete();
  names.add(name, range);
}

/**
 * Writes a whole sheet in one batch, page by page. The first write sets the stamp to «under oppdatering» and the last
 * to the generation's own, so that a sheet torn by a fault is known by its stamp. Throws `refused` if a text became a
 * live formula; those cells are emptied first.
 */
export async function writeSheet(context: Excel.RequestContext, plan: SheetPlan, isThere: boolean, date1904: boolean): Promise<void> {
  const { worksheets } = context.workbook;
  // A sheet of that name that came in the meantime stops the batch here, before anything is written.
  const sheet = isThere ? worksheets.getItem(plan.sheet) : worksheets.add(plan.sheet);
  sheet.customProperties.add(MARKER_KEY, markerText({ ...plan.marker, stamp: UNDER_UPDATE }));
  const pages = placePages(plan);
  if (isThere) undress(sheet);
  for (const page of pages) writePage(sheet, plan, page, date1904);
  for (const { cell, area } of placedCells(pages)) {
    if (cell.link !== undefined) sheet.getRange(cellAddress(area.firstRow, area.firstColumn)).hyperlink = { documentReference: cell.link };
  }
  dressSheet(sheet, plan, pages);
  addPlanFormats(sheet, plan);
  if (isThere) {
    const below = (pages.at(-1)?.lastRow ?? 0) + 1;
    sheet.getRange(`A${String(below)}:${columnLetters(plan.columnWidths.length)}${String(below + ROWS_BELOW)}`).clear("Contents");
  }
  for (const page of pages) {
    nameRange(context.workbook.names, page.page.name, pageRange(sheet, plan, page));
  }
  const fields = remarkFields(plan);
  for (const { name, row, column } of fields) nameRange(sheet.names, name, sheet.getRange(cellAddress(row, column)));
  sheet.customProperties.add(REMARKS_KEY, remarksText(fields));
  const live = sheet.getRange(`A1:${columnLetters(plan.columnWidths.length)}${String(pages.at(-1)?.lastRow ?? 1)}`).getSpecialCellsOrNullObject("Formulas");
  live.load("address");
  sheet.customProperties.add(MARKER_KEY, markerText(plan.marker));
  sheet.activate();
  await context.sync();
  if (live.isNullObject) return;
  live.clear("Contents");
  await context.sync();
  throw new WorkbookError("refused", plan.sheet);
}
