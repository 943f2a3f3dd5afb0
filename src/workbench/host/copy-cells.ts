import { shiftFormula } from "../../xlsx/formulas/shift-formula";
import type { XlsxSheet } from "../../xlsx/xlsx-book";
import type { CellArea } from "../../workbook/address";
import { columnsOf, fits, intersection, isUnbounded, moved, rowsOf } from "./areas";
import { raiseFormatChange } from "./cell-looks";
import { oneOf } from "./checks";
import { apiNotFound, invalidArgument } from "./host-error";
import type { HostBook } from "./host-book";
import { raiseChange } from "./raise-change";
import type { HostRange } from "./targets";
import { checkUnlocked, styleOf } from "./write-cells";

export const COPY_WORDS = oneOf("All", "Formulas", "Values", "Formats", "Link");

interface Copy {
  readonly from: HostRange;
  readonly sheet: XlsxSheet;
  readonly what: "All" | "Formulas" | "Values" | "Formats";
  readonly skipBlanks: boolean;
}

/** Where copies of the source begin: once, or side by side where the target is a multiple of it. */
function tiles(from: CellArea, to: CellArea): { readonly area: CellArea; readonly starts: readonly (readonly [number, number])[] } {
  const [rows, columns] = [rowsOf(from), columnsOf(from)];
  const isMultiple = rowsOf(to) % rows === 0 && columnsOf(to) % columns === 0;
  const area = isMultiple ? to : { ...to, lastRow: to.firstRow + rows - 1, lastColumn: to.firstColumn + columns - 1 };
  const starts: [number, number][] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += rows) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += columns) starts.push([row, column]);
  }
  return { area, starts };
}

function copyCell({ from, sheet, what, skipBlanks }: Copy, row: number, column: number, rows: number, columns: number): void {
  const cell = from.sheet.cell(row, column);
  const isBlank = !cell || (cell.value === null && cell.formula === null);
  if (skipBlanks && isBlank) return;
  const [toRow, toColumn] = [row + rows, column + columns];
  const style = what === "All" || what === "Formats" ? styleOf(from.sheet, row, column) : styleOf(sheet, toRow, toColumn);
  if (what === "Formats") sheet.setCell(toRow, toColumn, { style });
  else if (cell && cell.formula !== null && what !== "Values") sheet.setCell(toRow, toColumn, { formula: shiftFormula(cell.formula, rows, columns), style });
  else sheet.setCell(toRow, toColumn, { value: cell?.value ?? null, style });
}

function copyMerges({ from, sheet }: Copy, rows: number, columns: number): void {
  const target = moved(from.area, rows, columns);
  for (const merge of [...sheet.merges]) if (intersection(merge, target)) sheet.unmerge(merge);
  for (const merge of from.sheet.merges) if (intersection(merge, from.area)) sheet.merge(moved(merge, rows, columns));
}

/** Pasting formats widens the conditional formats of the source, as in Excel. */
function copyConditionalFormats({ from, sheet }: Copy, rows: number, columns: number, where: string): void {
  for (const format of [...from.sheet.conditionalFormats]) {
    const parts = format.areas.flatMap((area) => intersection(area, from.area) ?? []);
    if (parts.length === 0) continue;
    if (from.sheet !== sheet || format.isExtended) throw apiNotFound(`${where} of conditional formats to another sheet`);
    const fresh = parts.map((part) => moved(part, rows, columns)).filter((part) => !format.areas.some((area) => intersection(area, part)));
    if (fresh.length > 0) sheet.changeConditionalFormat(format.id, { areas: [...format.areas, ...fresh] });
  }
}

/** Heights and widths are not copied, as in Excel for other than whole rows and columns. */
export function copyCells(host: HostBook, from: HostRange, to: HostRange, word: ReturnType<typeof COPY_WORDS>, skipBlanks: boolean, where: string): void {
  if (word === "Link") throw apiNotFound(`${where} Link`);
  if (isUnbounded(from.area) || isUnbounded(to.area)) throw apiNotFound(`${where} of whole rows or columns`);
  const { area, starts } = tiles(from.area, to.area);
  if (!fits(area)) throw invalidArgument(where);
  checkUnlocked(host, to.sheet, [area], where);
  const copy: Copy = { from, sheet: to.sheet, what: word, skipBlanks };
  for (const [row, column] of starts) {
    const [rows, columns] = [row - from.area.firstRow, column - from.area.firstColumn];
    if (from.sheet === to.sheet && intersection(from.area, moved(from.area, rows, columns))) throw apiNotFound(`${where} onto itself`);
    for (let r = from.area.firstRow; r <= from.area.lastRow; r++) {
      for (let c = from.area.firstColumn; c <= from.area.lastColumn; c++) copyCell(copy, r, c, rows, columns);
    }
    if (word === "All" || word === "Formats") {
      copyMerges(copy, rows, columns);
      copyConditionalFormats(copy, rows, columns, where);
    }
  }
  if (word !== "Formats") raiseChange(host, { sheet: to.sheet, area, by: "add-in" });
  if (word === "All" || word === "Formats") raiseFormatChange(host, { sheet: to.sheet, areas: [area] });
}
