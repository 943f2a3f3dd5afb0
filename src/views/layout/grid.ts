/**
 * Every page is 24 equal columns, 756 pt in Excel. Excel rounds the width of a digit to whole pixels, LibreOffice does
 * not and prints the same columns 6 % wider: 42 pixels are the most that both get onto A4 landscape at 100 %.
 */
export const COLUMNS = 24;
export const COLUMN_WIDTH = 31.5;
/** Points of rows on one page. */
export const PAGE_HEIGHT = 528;
/** Working convention: points that Excel keeps free at the sides of a cell, both together. */
export const CELL_PADDING = 6;
/** Working convention: points of one step of indent. */
export const INDENT = 9;

/** Points for text in a cell that spans `columns`. */
export function roomFor(columns: number, indent = 0): number {
  return columns * COLUMN_WIDTH - CELL_PADDING - indent * INDENT;
}

/** Row heights are multiples of a pixel at 96 dpi. */
export function wholePixels(points: number): number {
  return Math.ceil(points / 0.75 - 1e-9) * 0.75;
}
