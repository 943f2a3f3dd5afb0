import { cellAddress, columnLetters } from "../workbook/address";
import { sheetLooksFormula } from "../workbook/own-sheet";
import { footerParts } from "../workbook/page-footer";
import type { PlacedPage } from "../workbook/page-rows";
import type { SheetPlan } from "../workbook/sheet-plan";
import { addressLists, mergesOf, placedCells, rowsByHeight } from "./plan-areas";
import { dressCells } from "./plan-looks";

const POINTS_PER_INCH = 72;
/** Queues the removal of merges and looks of an earlier generation; contents stay until their page is written. */
export function undress(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.conditionalFormats.clearAll();
  all.unmerge();
  all.clear("Formats");
}

/** Queues everything that does not change from one generation to the next with the same pages: sizes, merges, looks, print set-up. */
export function dressSheet(sheet: Excel.Worksheet, plan: SheetPlan, pages: readonly PlacedPage[]): void {
  const lastColumn = columnLetters(plan.columnWidths.length);
  const lastRow = pages.at(-1)?.lastRow ?? 1;
  sheet.showGridlines = false;

  let from = 0;
  plan.columnWidths.forEach((width, column) => {
    if (plan.columnWidths[column + 1] === width) return;
    sheet.getRange(`${columnLetters(from + 1)}:${columnLetters(column + 1)}`).format.columnWidth = width;
    from = column + 1;
  });
  for (const [height, rows] of rowsByHeight(plan)) {
    for (const list of addressLists(rows)) sheet.getRanges(list).format.rowHeight = height;
  }
  const cells = placedCells(pages);
  for (const { address, across } of mergesOf(cells)) sheet.getRange(address).merge(across);
  dressCells(sheet, plan, cells);
  setUpPrint(sheet, plan, pages, lastColumn, lastRow);
}

function setUpPrint(sheet: Excel.Worksheet, { print }: SheetPlan, pages: readonly PlacedPage[], lastColumn: string, lastRow: number): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  // Fit to page would make Excel pass over the breaks.
  pageLayout.zoom = { scale: print.scale };
  pageLayout.leftMargin = print.margins.left * POINTS_PER_INCH;
  pageLayout.rightMargin = print.margins.right * POINTS_PER_INCH;
  pageLayout.topMargin = print.margins.top * POINTS_PER_INCH;
  pageLayout.bottomMargin = print.margins.bottom * POINTS_PER_INCH;
  pageLayout.footerMargin = print.margins.footer * POINTS_PER_INCH;
  pageLayout.centerHorizontally = print.centreHorizontally;
  pageLayout.setPrintArea(`A1:${lastColumn}${String(lastRow)}`);
  const { left, right } = footerParts(print.footer);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = left;
  footer.rightFooter = right;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const page of pages.slice(1)) sheet.horizontalPageBreaks.add(cellAddress(page.firstRow, 1));
}

/** Queues the looks of lights and slips: set once, so that writing values alone changes them. */
export function addPlanFormats(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { firstColumn, lastColumn, formula, style } of plan.formats) {
    const format = sheet.getRange(`${columnLetters(firstColumn)}:${columnLetters(lastColumn)}`).conditionalFormats.add("Custom");
    format.custom.rule.formula = `=${sheetLooksFormula(formula)}`;
    if (style.fill !== undefined) format.custom.format.fill.color = `#${style.fill}`;
    if (style.colour !== undefined) format.custom.format.font.color = `#${style.colour}`;
    if (style.bold !== undefined) format.custom.format.font.bold = style.bold;
    format.stopIfTrue = false;
  }
}
