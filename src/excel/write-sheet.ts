import { columnLetters } from "../workbook/address";
import { MARKER_KEY, markerText } from "../workbook/own-sheet";
import { LOOKS_KEY, looksText, sheetLooks, type SheetLooks } from "../workbook/page-looks";
import { NO_CHARTS, type StandingCharts } from "../workbook/own-charts";
import { placePages, type PlacedPage } from "../workbook/page-rows";
import { rowInsertions, type RowInsertion } from "../workbook/page-slots";
import { UNDER_UPDATE, type SheetMarker, type SheetPlan } from "../workbook/sheet-plan";
import { sheetTags, TAG_COLUMN } from "../workbook/sheet-tags";
import { WorkbookError } from "../workbook/workbook-error";
import { addPlanFormats, dressPages, setUpSheet, undressPages, writeFooter } from "./dress-sheet";
import { askOwnSheet, type OwnContents } from "./read-own-sheet";
import { bytesOf, inTrips, type TripLoad } from "./trip-load";
import { writeCharts } from "./write-charts";
import { pageBlock, pageRange, writePage } from "./write-page";

/** How far below the last page an earlier, longer generation may have written. */
const ROWS_BELOW = 5000;
const LAST_TAG = columnLetters(TAG_COLUMN);

/** A sheet of ours as it was last read. */
export interface KnownSheet {
  readonly marker: SheetMarker;
  readonly looks: SheetLooks | null;
  readonly own: OwnContents;
}

/** What must be done to a sheet so that it becomes the plan. */
interface Work {
  /** `null`: nothing is known of what stands there. */
  readonly insertions: readonly RowInsertion[] | null;
  /** Pages that get their looks anew. */
  readonly dressed: readonly PlacedPage[];
  readonly isSheetDressed: boolean;
}

function workOn(plan: SheetPlan, pages: readonly PlacedPage[], known: KnownSheet | null): Work {
  const all = { dressed: pages, isSheetDressed: true };
  if (!known) return { insertions: [], ...all };
  const insertions = rowInsertions(known.own.tags, plan);
  const before = known.marker.stamp === UNDER_UPDATE ? null : known.looks;
  if (insertions === null || !before) return { insertions, ...all };
  const after = sheetLooks(plan);
  const dressed = pages.filter(({ page }) => after.pages.get(page.name) !== before.pages.get(page.name));
  return { insertions, dressed, isSheetDressed: dressed.length > 0 || after.sheet !== before.sheet };
}

function setStamp(sheet: Excel.Worksheet, marker: SheetMarker, stamp: string): void {
  sheet.customProperties.add(MARKER_KEY, markerText({ ...marker, stamp }));
}

function namePages(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan, pages: readonly PlacedPage[]): void {
  const { names } = context.workbook;
  for (const page of pages) {
    names.getItemOrNullObject(page.page.name).delete();
    names.add(page.page.name, pageRange(sheet, plan, page));
  }
}

function clearBelow(sheet: Excel.Worksheet, pages: readonly PlacedPage[], { own }: KnownSheet): void {
  const below = (pages.at(-1)?.lastRow ?? 0) + 1;
  sheet.getRange(`A${String(below)}:${LAST_TAG}${String(below + ROWS_BELOW)}`).clear("Contents");
  const { column } = own.tags;
  if (column > TAG_COLUMN) sheet.getRange(`${columnLetters(column)}1:${columnLetters(column)}${String(below + ROWS_BELOW)}`).clear("Contents");
}

/** What else writing a sheet must know. */
export interface SheetWriting {
  readonly load: TripLoad;
  readonly date1904: boolean;
  /** A sheet of its name stands there that holds nothing. */
  readonly isBlankThere: boolean;
}

/** Bytes that the looks of a cell take, at most: rows that look like others are copied. */
const LOOKS_BYTES = 40;

function looksBytes({ page }: PlacedPage): number {
  return page.cells.length * LOOKS_BYTES;
}

/**
 * Queues the whole sheet, page by page, in more than one trip where one would be too large. Nothing is emptied before
 * it is written: each page holds its old contents or its new ones, whatever fails. The first write sets the stamp to
 * «under oppdatering» and the last to the generation's.
 */
async function queueSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan, known: KnownSheet | null, { load, date1904 }: SheetWriting): Promise<StandingCharts> {
  const pages = placePages(plan);
  const { insertions, dressed, isSheetDressed } = workOn(plan, pages, known);
  const tags = sheetTags(plan);
  setStamp(sheet, plan.marker, UNDER_UPDATE);
  for (const { before, count } of insertions ?? []) sheet.getRange(`${String(before)}:${String(before + count - 1)}`).insert("Down");
  if (known && isSheetDressed) undressPages(sheet, plan, dressed, insertions === null);
  // Over contents that stand there, merges come last: they would take some of them away.
  if (!known) setUpSheet(sheet, plan, pages);
  const isDressed = new Set(dressed);
  const blocks = pages.map((page) => ({ page, block: pageBlock(plan, page, tags, date1904), looks: known && !isDressed.has(page) ? 0 : looksBytes(page) }));
  for (const { parts, bytes } of inTrips(blocks, load.most, ({ block, looks }) => bytesOf(block.values) + looks)) {
    await load.room(bytes);
    if (!known) dressPages(sheet, plan, parts.map(({ page }) => page), tags, true);
    for (const { page, block } of parts) writePage(sheet, page, block, known !== null && isDressed.has(page));
  }
  if (known && insertions === null) clearBelow(sheet, pages, known);
  namePages(context, sheet, plan, dressed);
  if (isSheetDressed) {
    if (known) {
      setUpSheet(sheet, plan, pages);
      for (const { parts, bytes } of inTrips(dressed, load.most, looksBytes)) {
        await load.room(bytes);
        dressPages(sheet, plan, parts, tags, false);
      }
    }
    addPlanFormats(sheet, plan, pages);
    sheet.customProperties.add(LOOKS_KEY, looksText(sheetLooks(plan)));
  } else writeFooter(sheet, plan);
  return writeCharts(sheet, plan, pages, chartsStanding(known, insertions), load, date1904);
}

/** Where the pages could not be followed, neither can the charts' data: all are made anew. */
function chartsStanding(known: KnownSheet | null, insertions: Work["insertions"]): StandingCharts {
  if (!known) return NO_CHARTS;
  const { own, present } = known.own.charts;
  return insertions === null ? { own: own.map((each) => ({ ...each, build: "" })), present } : { own, present };
}

/** What was written into a field after it was read and before it was written over, where the plan does not have it: by field. */
function lateRemarks(plan: SheetPlan, known: KnownSheet, before: OwnContents): ReadonlyMap<string, string> {
  const read = new Map(known.own.tags.fields.map(({ key, row, column }) => [key, known.own.textAt(row, column)]));
  const late = before.tags.fields.map(({ key, row, column }) => [key, before.textAt(row, column)] as const);
  return new Map(late.filter(([key, text]) => text.trim() !== "" && text !== read.get(key) && plan.pages.some(({ cells }) => cells.some(({ remark, value }) => remark === key && value !== text))));
}

function withRemarks(plan: SheetPlan, late: ReadonlyMap<string, string>): SheetPlan {
  if (late.size === 0) return plan;
  const pages = plan.pages.map((page) => ({ ...page, cells: page.cells.map((cell) => (cell.remark !== undefined && late.has(cell.remark) ? { ...cell, value: late.get(cell.remark) ?? "" } : cell)) }));
  return { ...plan, pages };
}

function standsAs(a: OwnContents, b: OwnContents): boolean {
  const places = ({ tags }: OwnContents): string => JSON.stringify([tags.column, tags.pages.map(({ name, firstRow, lastRow }) => [name, firstRow, lastRow])]);
  return places(a) === places(b);
}

/**
 * Writes a whole sheet. `known` is what was last read of it, `null` for a new one; where somebody moved its
 * rows or wrote into a field since, that is seen in the same trip, and the sheet is written once more with it. Throws
 * `refused` if a text became a live formula; those cells are emptied first. Answers the charts that then stand on it.
 */
export async function writeSheet(context: Excel.RequestContext, plan: SheetPlan, known: KnownSheet | null, writing: SheetWriting): Promise<StandingCharts> {
  const { worksheets } = context.workbook;
  // A sheet of that name that came in the meantime stops the batch here, before anything is written.
  const sheet = known || writing.isBlankThere ? worksheets.getItem(plan.sheet) : worksheets.add(plan.sheet);
  const askedBefore = known ? askOwnSheet(context, plan.sheet) : null;
  const charts = await queueSheet(context, sheet, plan, known, writing);
  const lastRow = plan.pages.reduce((sum, { heights }) => sum + heights.length, 0);
  const live = sheet.getRange(`A1:${columnLetters(plan.columnWidths.length)}${String(lastRow)}`).getSpecialCellsOrNullObject("Formulas");
  live.load("address");
  setStamp(sheet, plan.marker, plan.marker.stamp);
  sheet.activate();
  await context.sync();
  if (!live.isNullObject) {
    live.clear("Contents");
    setStamp(sheet, plan.marker, UNDER_UPDATE);
    await context.sync();
    throw new WorkbookError("refused", plan.sheet);
  }
  if (!known || !askedBefore || known.own.tags.pages.length === 0) return charts;
  const before = askedBefore();
  const late = lateRemarks(plan, known, before);
  if (late.size === 0 && standsAs(before, known.own)) return charts;
  const again = await queueSheet(context, sheet, withRemarks(plan, late), { ...known, looks: null, own: { ...before, charts, tags: { ...before.tags, pages: [] } } }, writing);
  setStamp(sheet, plan.marker, plan.marker.stamp);
  await context.sync();
  return again;
}
