import { areaAddress, type CellArea } from "../../workbook/address";
import { WorkbookError } from "../../workbook/workbook-error";
import { shiftFormula } from "../formulas/shift-formula";
import { overlaps } from "../sheet/areas";
import { growAreas } from "./grow-areas";
import type { OpenedTable } from "./opened-table";
import type { OpenedSheet } from "./opened-sheet";

function copyCell(sheet: OpenedSheet, fromRow: number, toRow: number, column: number): void {
  const cell = sheet.cell(fromRow, column);
  if (!cell) return;
  const { value, formula, style, awaitsExcel } = cell;
  if (formula === null) sheet.setCell(toRow, column, { value, style });
  else sheet.setCell(toRow, column, awaitsExcel ? { formula, style } : { formula, value, style });
}

/** The totals row keeps its place at the table's end. */
function moveTotals(table: OpenedTable, from: number, to: number): void {
  const { sheet, area } = table;
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    if (to > from && (sheet.cell(to, column)?.value ?? null) !== null) throw new WorkbookError("below-table-occupied", table.name);
  }
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    copyCell(sheet, from, to, column);
    sheet.setCell(from, column, { value: null, style: 0 });
  }
}

/** New rows look like the last one there was, and calculated columns go on. */
function fillDown(table: OpenedTable, lastOld: number, lastNew: number): void {
  const { sheet, area } = table;
  const { columnFormulas } = table.describe();
  const firstData = area.firstRow + table.headerRows;
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const above = lastOld >= firstData ? sheet.cell(lastOld, column) : null;
    const style = above?.style ?? 0;
    const columnFormula = columnFormulas[column - area.firstColumn] ?? null;
    const model = columnFormula === null ? null : above?.formula ? { formula: above.formula, row: lastOld } : { formula: columnFormula, row: firstData };
    for (let row = lastOld + 1; row <= lastNew; row++) {
      const cell = sheet.cell(row, column);
      if (style !== 0 && (cell?.style ?? 0) === 0) sheet.setCell(row, column, { style });
      if (model && !table.isArrayColumn(column - area.firstColumn) && (cell === null || (cell.value === null && cell.formula === null))) {
        sheet.setCell(row, column, { formula: shiftFormula(model.formula, row - model.row, 0) });
      }
    }
  }
}

/**
 * Moves a table's last row. Header and columns stay where they are. Throws WorkbookError "refused" where they do not,
 * where no row of data would be left or another table is met, and "below-table-occupied" where a totals row would cover cells.
 */
export function growTable(table: OpenedTable, area: CellArea, tables: readonly OpenedTable[]): void {
  const old = table.area;
  const isSame = area.firstRow === old.firstRow && area.firstColumn === old.firstColumn && area.lastColumn === old.lastColumn;
  const lastOld = old.lastRow - table.totalsRows;
  const lastNew = area.lastRow - table.totalsRows;
  const meets = tables.some((each) => each !== table && each.sheet === table.sheet && overlaps(each.area, area));
  if (!isSame || meets || lastNew < old.firstRow + table.headerRows || area.lastRow > 1048576) throw new WorkbookError("refused", areaAddress(area));
  if (area.lastRow === old.lastRow) return;
  if (table.totalsRows > 0) moveTotals(table, old.lastRow, area.lastRow);
  table.setArea(area);
  if (lastNew > lastOld) fillDown(table, lastOld, lastNew);
  growAreas(table.sheet, { ...old, firstRow: old.firstRow + table.headerRows, lastRow: lastOld }, lastNew);
  table.sheet.touch();
}
