import type { XlsxSheet } from "../../xlsx/xlsx-book";
import type { CellArea } from "../../workbook/address";
import { intersection } from "./areas";

function hasContent(sheet: XlsxSheet, row: number, column: number): boolean {
  const cell = sheet.cell(row, column);
  return cell !== null && (cell.value !== null || cell.formula !== null);
}

/** The least area within `inside` (or the sheet) that holds what is used; `null` where nothing is. */
export function usedArea(sheet: XlsxSheet, inside: CellArea | null, valuesOnly = false): CellArea | null {
  const all = sheet.usedArea();
  const used = all && inside ? intersection(all, inside) : all;
  if (!used || (!valuesOnly && !inside)) return used;
  let found: { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number } | null = null;
  for (let row = used.firstRow; row <= used.lastRow; row++) {
    for (let column = used.firstColumn; column <= used.lastColumn; column++) {
      if (valuesOnly ? !hasContent(sheet, row, column) : sheet.cell(row, column) === null) continue;
      found ??= { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
      found.lastRow = row;
      found.firstColumn = Math.min(found.firstColumn, column);
      found.lastColumn = Math.max(found.lastColumn, column);
    }
  }
  return found;
}
