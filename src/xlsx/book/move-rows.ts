import { areaAddress } from "../../workbook/address";
import { WorkbookError } from "../../workbook/workbook-error";
import { movedArea, moveInFormula, type RowMove } from "../formulas/row-move";
import { moveSheetAreas } from "../sheet/move-sheet-areas";
import type { BookParts } from "./book-parts";
import type { DefinedNames } from "./defined-names";
import { mapLooseFormulas } from "./map-loose-formulas";
import { mapSheetFormulas } from "./map-formulas";
import { moveNotes } from "./move-notes";
import type { OpenedSheet } from "./opened-sheet";
import type { OpenedTable } from "./opened-table";

const LAST_ROW = 1048576;

/** Throws where the move would tear an array formula, a table's header or totals, or push cells off the sheet. */
function check(sheet: OpenedSheet, tables: readonly OpenedTable[], { first, count }: RowMove): void {
  const lastGone = first - count - 1;
  const used = sheet.usedArea();
  if (!(first >= 1) || first > LAST_ROW || (count > 0 && used && used.lastRow >= first && used.lastRow + count > LAST_ROW)) {
    throw new WorkbookError("refused", sheet.name);
  }
  for (const area of sheet.data.arrays) {
    const isInserted = count > 0 && area.firstRow < first && first <= area.lastRow;
    const isTorn = count < 0 && area.firstRow <= lastGone && area.lastRow >= first && !(area.firstRow >= first && area.lastRow <= lastGone);
    if (isInserted || isTorn) throw new WorkbookError("array-formula", areaAddress(area));
  }
  if (count > 0) return;
  for (const table of tables) {
    const { area } = table;
    if (table.sheet !== sheet || area.firstRow > lastGone || area.lastRow < first) continue;
    const firstData = area.firstRow + table.headerRows;
    const lastData = area.lastRow - table.totalsRows;
    if (first < firstData || lastGone > lastData || (first === firstData && lastGone === lastData)) throw new WorkbookError("refused", table.name);
  }
}

/**
 * Inserts (`count` > 0) or deletes rows of a sheet. Cells, merges, conditional formats, validations, links, breaks, filters,
 * tables, notes, drawings, defined names, chart series, and formulas on every sheet follow. Left as they are: pivot tables'
 * places, scenarios, custom views, what the sheet shows first.
 */
export function moveRows(book: BookParts, sheets: readonly OpenedSheet[], names: DefinedNames, tables: readonly OpenedTable[], sheet: OpenedSheet, first: number, count: number): void {
  const move: RowMove = { sheet: sheet.name, first, count };
  check(sheet, tables, move);
  sheet.data.spellOutShared();
  for (const each of sheets) mapSheetFormulas(each, (formula) => moveInFormula(formula, each.name, move));
  names.rewrite((formula) => moveInFormula(formula, "", move));
  mapLooseFormulas(book, sheets, (formula, own) => moveInFormula(formula, own, move), (name) => name);
  moveSheetAreas(sheet.xml, sheet.name, move);
  sheet.moveRows(move);
  for (const table of tables) {
    if (table.sheet !== sheet) continue;
    const area = movedArea(table.area, move);
    if (area && areaAddress(area) !== areaAddress(table.area)) table.moveTo(area, move);
  }
  moveNotes(book, sheet, move);
}
