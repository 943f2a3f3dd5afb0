import { areaAddress, cellAddress, columnLetters } from "../workbook/address";
import { needsMerge } from "../workbook/cell-merge";
import { sheetLooksFormula } from "../workbook/own-sheet";
import { footerParts } from "../workbook/page-footer";
import type { PlacedPage } from "../workbook/page-rows";
import { SHARE_BAR, shareAreas } from "../workbook/plan-shares";
import type { SheetPlan } from "../workbook/sheet-plan";
import { TAG_COLUMN } from "../workbook/sheet-tags";
import { addressLists, mergesOf, placedCells, rowsByHeight } from "./plan-areas";
import { dressCells } from "./plan-looks";
import { rowRuns } from "./row-runs";
import { blockRange, rowsAddress, writeFormats } from "./write-page";

const POINTS_PER_INCH = 72;

function columns({ columnWidths }: SheetPlan): string {
  return `A:${columnLetters(columnWidths.length)}`;
}

function takeLooks(range: Excel.Range): void {
  range.unmerge();
  range.clear("Hyperlinks");
  range.clear("Formats");
}

/** Queues the removal of merges, links and looks of an earlier generation from pages that get new ones; contents stay until their page is written. */
export function undressPages(sheet: Excel.Worksheet, plan: SheetPlan, pages: readonly PlacedPage[], isWhole: boolean): void {
  sheet.getRange(columns(plan)).conditionalFormats.clearAll();
  if (isWhole) takeLooks(sheet.getRange(`A:${columnLetters(TAG_COLUMN)}`));
  else for (const { firstRow, lastRow } of pages) takeLooks(sheet.getRange(`A${String(firstRow)}:${columnLetters(plan.columnWidths.length)}${String(lastRow)}`));
}

/** Queues merges, looks and number formats: those of rows that look like rows above them are copied from there. */
function dressRows(sheet: Excel.Worksheet, plan: SheetPlan, dressed: readonly PlacedPage[], tags: ReadonlyMap<number, string>, withFormats: boolean): void {
  const runs = rowRuns(plan, dressed, tags);
  const own = runs.filter(({ from }) => from === null);
  if (withFormats) {
    for (const { first, rows } of own) {
      for (const page of dressed) {
        const [top, bottom] = [Math.max(first, page.firstRow), Math.min(first + rows - 1, page.lastRow)];
        if (top <= bottom) writeFormats(sheet, plan, page, tags, { first: top, last: bottom });
      }
    }
  }
  const cells = placedCells(dressed).filter(({ area }) => own.some(({ first, rows }) => area.firstRow >= first && area.firstRow < first + rows));
  for (const { address, across } of mergesOf(cells.filter(({ cell }) => needsMerge(cell, plan.styles[cell.style])))) sheet.getRange(address).merge(across);
  dressCells(sheet, plan, cells);
  for (const { first, rows, from } of runs) {
    if (from !== null) blockRange(sheet, first, first + rows - 1).copyFrom(rowsAddress(from, from + rows - 1), "Formats");
  }
}

/** Queues what does not change from one generation to the next with the same pages, for the sheet as a whole: widths and print set-up. */
export function setUpSheet(sheet: Excel.Worksheet, plan: SheetPlan, pages: readonly PlacedPage[]): void {
  sheet.showGridlines = false;
  let from = 0;
  plan.columnWidths.forEach((width, column) => {
    if (plan.columnWidths[column + 1] === width) return;
    sheet.getRange(`${columnLetters(from + 1)}:${columnLetters(column + 1)}`).format.columnWidth = width;
    from = column + 1;
  });
  setUpPrint(sheet, plan, pages);
}

/** The same for pages that get their looks anew: heights, merges, looks and links. Number formats too `withFormats`; else they have been written with the contents. */
export function dressPages(sheet: Excel.Worksheet, plan: SheetPlan, pages: readonly PlacedPage[], tags: ReadonlyMap<number, string>, withFormats: boolean): void {
  for (const [height, rows] of rowsByHeight(pages)) {
    for (const list of addressLists(rows)) sheet.getRanges(list).format.rowHeight = height;
  }
  // Excel gives a link looks of its own, so links come before ours.
  for (const { cell, area } of placedCells(pages)) {
    if (cell.link !== undefined) sheet.getRange(cellAddress(area.firstRow, area.firstColumn)).hyperlink = { documentReference: cell.link };
  }
  dressRows(sheet, plan, pages, tags, withFormats);
}

/** Queues the footer, which names the generation. */
export function writeFooter(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const { left, right } = footerParts(print.footer);
  const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = left;
  footer.rightFooter = right;
}

function setUpPrint(sheet: Excel.Worksheet, plan: SheetPlan, pages: readonly PlacedPage[]): void {
  const { print, columnWidths } = plan;
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
  pageLayout.setPrintArea(`A1:${columnLetters(columnWidths.length)}${String(pages.at(-1)?.lastRow ?? 1)}`);
  writeFooter(sheet, plan);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const page of pages.slice(1)) sheet.horizontalPageBreaks.add(cellAddress(page.firstRow, 1));
}

/** Queues the looks of lights and slips: set once, so that writing values alone changes them. */
export function addPlanFormats(sheet: Excel.Worksheet, plan: SheetPlan, pages: readonly PlacedPage[]): void {
  // A new format enters at the top.
  for (const list of addressLists(shareAreas(pages).map(areaAddress))) {
    const { dataBar } = sheet.getRanges(list).conditionalFormats.add("DataBar");
    dataBar.lowerBoundRule = { type: "Number", formula: String(SHARE_BAR.least) };
    dataBar.upperBoundRule = { type: "Number", formula: String(SHARE_BAR.most) };
    dataBar.positiveFormat.fillColor = `#${SHARE_BAR.colour}`;
  }
  for (const { firstColumn, lastColumn, formula, style } of [...plan.formats].reverse()) {
    const format = sheet.getRange(`${columnLetters(firstColumn)}:${columnLetters(lastColumn)}`).conditionalFormats.add("Custom");
    format.custom.rule.formula = `=${sheetLooksFormula(formula)}`;
    if (style.fill !== undefined) format.custom.format.fill.color = `#${style.fill}`;
    if (style.colour !== undefined) format.custom.format.font.color = `#${style.colour}`;
    if (style.bold !== undefined) format.custom.format.font.bold = style.bold;
    format.stopIfTrue = false;
  }
}
