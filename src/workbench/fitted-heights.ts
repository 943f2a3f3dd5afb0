import type { XlsxSheet } from "../xlsx/xlsx-book";
import type { CellLooks } from "./grid/grid-sheet";
import { fontShorthand } from "./grid/cell-text";
import { measureText } from "./grid/measure-text";

const POINTS_PER_PIXEL = 0.75;
const LINE_HEIGHT = 1.25;
const CELL_EDGES = 10;
const DEFAULT_SIZE = 44 / 3;
/** Beyond this the sheet's default height does, so that a large sheet opens at once. */
const MOST_CELLS = 40_000;

interface SheetLooks {
  looksOf(style: number): CellLooks;
  widthOf(column: number): number;
  isMerged(row: number, column: number): boolean;
}

/** Lines that a text breaks into between words, as wide as `width` pixels. */
function linesOf(text: string, width: number, font: string): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(" ")) {
      const wide = measureText(`${word} `, font);
      if (used > 0 && used + wide > width) {
        lines++;
        used = 0;
      }
      used += wide;
    }
  }
  return lines;
}

/** Heights in points of rows that the file leaves to Excel and that need more than the default: wrapped text and large type. */
export function fittedHeights(sheet: XlsxSheet, { looksOf, widthOf, isMerged }: SheetLooks): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const used = sheet.usedArea();
  if (!used || (used.lastRow - used.firstRow + 1) * (used.lastColumn - used.firstColumn + 1) > MOST_CELLS) return heights;
  for (let row = used.firstRow; row <= used.lastRow; row++) {
    if (sheet.rowHeight(row) !== null) continue;
    for (let column = used.firstColumn; column <= used.lastColumn; column++) {
      const cell = sheet.cell(row, column);
      if (!cell || cell.value === null) continue;
      const looks = looksOf(cell.style);
      if (!looks.wrap && (looks.size ?? DEFAULT_SIZE) <= DEFAULT_SIZE) continue;
      if (isMerged(row, column)) continue;
      const lines = looks.wrap && typeof cell.value === "string" ? linesOf(cell.value, widthOf(column) - CELL_EDGES, fontShorthand(looks)) : 1;
      const height = lines * (looks.size ?? DEFAULT_SIZE) * LINE_HEIGHT * POINTS_PER_PIXEL;
      if (height > Math.max(sheet.defaultRowHeight, heights.get(row) ?? 0)) heights.set(row, height);
    }
  }
  return heights;
}
