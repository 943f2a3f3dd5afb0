import { columnLetters, type CellArea } from "../../workbook/address";
import { needsMerge } from "../../workbook/cell-merge";
import { placedCharts, type PlacedChart } from "../../workbook/chart-data";
import { MARKER_KEY, markerText, sheetLooksFormula } from "../../workbook/own-sheet";
import { pageFooter } from "../../workbook/page-footer";
import { LOOKS_KEY, looksText, sheetLooks } from "../../workbook/page-looks";
import { placePages, quotedSheet, type PlacedPage } from "../../workbook/page-rows";
import { SHARE_BAR, shareAreas } from "../../workbook/plan-shares";
import { sheetTags, TAG_COLUMN, TAG_FORMAT } from "../../workbook/sheet-tags";
import type { PlanCell, SheetPlan } from "../../workbook/sheet-plan";
import type { LookPatch, PlannedBook, PlannedSheet } from "../xlsx-book";
import { planLook } from "./plan-look";
import { serialOf } from "./value-change";

/** Numbers of the plan's styles in the book, each made once: for a blank cell, or with the format of what it holds. */
class PlanStyles {
  private readonly known = new Map<string, number>();

  constructor(
    private readonly book: PlannedBook,
    private readonly plan: SheetPlan,
  ) {}

  blank(style: string): number {
    return this.once(`blank ${style}`, () => {
      const { format: _, ...looks } = this.plan.styles[style] ?? {};
      return planLook(looks, undefined);
    });
  }

  of({ style, value }: PlanCell): number {
    return this.once(`${typeof value} ${style}`, () => planLook(this.plan.styles[style] ?? {}, value));
  }

  private once(key: string, make: () => LookPatch): number {
    const made = this.known.get(key) ?? this.book.styleWith(0, make());
    this.known.set(key, made);
    return made;
  }
}

function writeCell(book: PlannedBook, sheet: PlannedSheet, plan: SheetPlan, styles: PlanStyles, above: number, cell: PlanCell): void {
  const { value, column } = cell;
  const row = above + cell.row;
  const area: CellArea = { firstRow: row, firstColumn: column, lastRow: row + (cell.rows ?? 1) - 1, lastColumn: column + (cell.columns ?? 1) - 1 };
  const blank = { value: null, style: styles.blank(cell.style) };
  for (let at = area.firstRow; at <= area.lastRow; at++) {
    for (let across = area.firstColumn; across <= area.lastColumn; across++) {
      const holds = value !== undefined && at === row && across === column;
      sheet.setCell(at, across, holds ? { value: typeof value === "object" ? serialOf(book, value.date) : value, style: styles.of(cell) } : blank);
    }
  }
  if (needsMerge(cell, plan.styles[cell.style])) sheet.merge(area);
  if (cell.link !== undefined) sheet.setLink(row, column, cell.link);
}

function writePage(book: PlannedBook, sheet: PlannedSheet, plan: SheetPlan, styles: PlanStyles, { page, firstRow, lastRow }: PlacedPage): void {
  page.heights.forEach((height, row) => { sheet.setRowHeight(firstRow + row, height); });
  for (const cell of page.cells) writeCell(book, sheet, plan, styles, firstRow - 1, cell);
  const last = columnLetters(plan.columnWidths.length);
  book.setName(page.name, `${quotedSheet(sheet.name)}!$A$${String(firstRow)}:$${last}$${String(lastRow)}`);
}

function writeFormats(sheet: PlannedSheet, plan: SheetPlan, pages: readonly PlacedPage[]): void {
  const lastRow = pages.at(-1)?.lastRow ?? 1;
  let priority = Math.max(0, ...sheet.conditionalFormats.map((format) => format.priority));
  for (const { firstColumn, lastColumn, formula, style } of plan.formats) {
    priority++;
    sheet.addConditionalFormat({
      areas: [{ firstRow: 1, firstColumn, lastRow, lastColumn }],
      formula: sheetLooksFormula(formula),
      look: planLook(style, undefined),
      stopIfTrue: false,
      priority,
    });
  }
  const shares = shareAreas(pages);
  if (shares.length > 0) sheet.addDataBar(shares, SHARE_BAR, priority + 1);
}

function setUpPrint(book: PlannedBook, sheet: PlannedSheet, { print, columnWidths }: SheetPlan, pages: readonly PlacedPage[]): void {
  sheet.setPageSetup({
    paperA4: true,
    landscape: print.orientation === "landscape",
    scale: print.scale,
    margins: { ...print.margins, header: print.margins.footer },
    centreHorizontally: print.centreHorizontally,
    oddFooter: pageFooter(print.footer),
  });
  sheet.setPageBreaks(pages.slice(1).map(({ firstRow }) => firstRow));
  const lastRow = pages.at(-1)?.lastRow ?? 1;
  book.setName("_xlnm.Print_Area", `${quotedSheet(sheet.name)}!$A$1:$${columnLetters(columnWidths.length)}$${String(lastRow)}`, sheet.name);
}

function writeTags(book: PlannedBook, sheet: PlannedSheet, plan: SheetPlan): void {
  const style = book.styleWith(0, { format: TAG_FORMAT });
  for (const [row, value] of sheetTags(plan)) sheet.setCell(row, TAG_COLUMN, { value, style });
}

/** Writes everything of a plan on a sheet that holds nothing of ours; `drawCharts` puts the charts there. */
export function writePlan(book: PlannedBook, sheet: PlannedSheet, plan: SheetPlan, drawCharts: (charts: readonly PlacedChart[]) => void): void {
  const pages = placePages(plan);
  plan.columnWidths.forEach((width, column) => { sheet.setColumnWidth(column + 1, width); });
  const styles = new PlanStyles(book, plan);
  for (const page of pages) writePage(book, sheet, plan, styles, page);
  writeFormats(sheet, plan, pages);
  sheet.setGridlines(false);
  setUpPrint(book, sheet, plan, pages);
  writeTags(book, sheet, plan);
  drawCharts(placedCharts(pages));
  sheet.setCustomProperty(LOOKS_KEY, looksText(sheetLooks(plan)));
  sheet.setCustomProperty(MARKER_KEY, markerText(plan.marker));
}
