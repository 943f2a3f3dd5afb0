import type { CellLooks, GridCell, GridSheet } from "./grid-sheet";
import { measureText } from "./measure-text";
import { showValue } from "./number-text";

/** A cell's text laid out: where its box lies in relation to the cell, and what it says. */
export interface LaidText {
  readonly text: string;
  readonly side: "left" | "right" | "centre";
  readonly colour: string | null;
  /** Pixels that the text may run into empty neighbours. */
  readonly spillLeft: number;
  readonly spillRight: number;
}

export const CELL_PADDING = 4;
export const INDENT_STEP = 9;
const DEFAULT_SIZE = 44 / 3;
const DEFAULT_FONT = "Calibri";
const FARTHEST_SPILL = 40;

/** Metric twins and near relatives of Excel's own fonts, for machines that lack them. */
export function fontFamily(name: string): string {
  return `"${name.replaceAll('"', "")}", Calibri, Carlito, "Segoe UI", "Liberation Sans", Arial, sans-serif`;
}

export function fontShorthand(looks: CellLooks): string {
  const style = `${looks.italic ? "italic " : ""}${looks.bold ? "bold " : ""}`;
  return `${style}${String(looks.size ?? DEFAULT_SIZE)}px ${fontFamily(looks.font ?? DEFAULT_FONT)}`;
}

function isEmpty(sheet: GridSheet, row: number, column: number): boolean {
  if (sheet.mergeAt(row, column)) return false;
  const cell = sheet.cell(row, column);
  return cell === null || (cell.value === null && cell.formula === null);
}

function roomBeside(sheet: GridSheet, row: number, from: number, step: 1 | -1, wanted: number): number {
  let room = 0;
  for (let column = from + step, n = 0; room < wanted && n < FARTHEST_SPILL; column += step, n++) {
    if (column < 1 || column > sheet.columns.count || !isEmpty(sheet, row, column)) break;
    room += sheet.columns.sizeOf(column);
  }
  return Math.min(room, wanted);
}

/** `width` is that of the cell, or of the merged area that it leads. */
export function layText(sheet: GridSheet, cell: GridCell, row: number, column: number, width: number): LaidText {
  const shown = cell.looks.hidesValue ? { text: "", side: "left" as const, colour: null, isNumber: false } : cell.awaitsExcel
    ? { text: "beregnes av Excel", side: "left" as const, colour: null, isNumber: false }
    : showValue(cell.value, cell.format, sheet.date1904);
  const side = cell.looks.horizontal ?? shown.side;
  const laid = { text: shown.text, side, colour: shown.colour, spillLeft: 0, spillRight: 0 };
  if (cell.looks.wrap || shown.text === "") return laid;
  const text = shown.text.replaceAll("\n", "");
  const inner = width - 2 * CELL_PADDING - (cell.looks.indent ?? 0) * INDENT_STEP;
  const excess = Math.ceil(measureText(text, fontShorthand(cell.looks)) - inner);
  if (excess <= 0) return { ...laid, text };
  if (shown.isNumber) {
    const one = Math.max(1, measureText("#", fontShorthand(cell.looks)));
    return excess <= 1 ? { ...laid, text } : { ...laid, text: "#".repeat(Math.max(1, Math.floor(inner / one))) };
  }
  if (sheet.mergeAt(row, column)) return { ...laid, text };
  const half = Math.ceil(excess / 2);
  const [left, right] = side === "left" ? [0, excess] : side === "right" ? [excess, 0] : [half, half];
  return {
    ...laid,
    text,
    spillLeft: roomBeside(sheet, row, column, -1, left),
    spillRight: roomBeside(sheet, row, column, 1, right),
  };
}
