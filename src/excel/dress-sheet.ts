import { cellAddress, columnLetters } from "../workbook/address";
import { sheetLooksFormula } from "../workbook/own-sheet";
import { pageFooter } from "../workbook/page-footer";
import type { PlacedPage } from "../workbook/page-rows";
import type { BorderLine, CellStyle, SheetPlan } from "../workbook/sheet-plan";
import { addressLists, areasByStyle, mergesOf, placedCells, rowsByHeight } from "./plan-areas";

const POINTS_PER_INCH = 72;
const HORIZONTAL = { left: "Left", right: "Right", centre: "Center" } as const;
const VERTICAL = { top: "Top", centre: "Center", bottom: "Bottom" } as const;
const WEIGHT = { thin: "Thin", medium: "Medium", thick: "Thick" } as const;

function drawLine(format: Excel.RangeFormat, edge: "EdgeTop" | "EdgeBottom", { weight, colour }: BorderLine): void {
  const border = format.borders.getItem(edge);
  border.style = "Continuous";
  border.weight = WEIGHT[weight];
  border.color = `#${colour}`;
}

function dress(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.underline !== undefined) format.font.underline = style.underline ? "Single" : "None";
  if (style.colour !== undefined) format.font.color = `#${style.colour}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = VERTICAL[style.vertical ?? "bottom"];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.top) drawLine(format, "EdgeTop", style.top);
  if (style.bottom) drawLine(format, "EdgeBottom", style.bottom);
}

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
  for (const [style, addresses] of areasByStyle(cells)) {
    const looks = plan.styles[style];
    if (looks) for (const list of addressLists(addresses)) dress(sheet.getRanges(list).format, looks);
  }
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
  const [left = "", right = ""] = pageFooter(print.footer).slice("&L".length).split("&R");
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
