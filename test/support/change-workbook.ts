import type { CellArea } from "../../src/workbook/address";
import type { XlsxBook, XlsxSheet } from "../../src/xlsx/xlsx-book";

export const NEW_SHEET = "S 2022-W02-09 «prøve»";
export const NEW_TEXT = "Endret – «æøå» & <b>";

/** First cell of the book with a plain value, no header of a table and no member of an array; else an empty one. */
export function plainCell(book: XlsxBook): { sheet: XlsxSheet; row: number; column: number } {
  const headers = book.tables.filter((table) => table.hasHeader);
  for (const sheet of book.sheets) {
    const area = sheet.usedArea() ?? { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      if (headers.some((table) => table.sheet === sheet.name && table.area.firstRow === row)) continue;
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        const cell = sheet.cell(row, column);
        if (cell && cell.formula === null && cell.value !== null && !cell.isArray) return { sheet, row, column };
      }
    }
  }
  return { sheet: book.sheets[0]!, row: 500, column: 5 };
}

function area(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): CellArea {
  return { firstRow, firstColumn, lastRow, lastColumn };
}

/** A sheet with everything that a status sheet needs. */
export function addStatusSheet(book: XlsxBook): XlsxSheet {
  const sheet = book.addSheet(NEW_SHEET);
  const heading = book.styleWith(0, { bold: true, size: 16, fill: "DDEBF7", vertical: "center", bottom: { style: "medium", colour: "1F4E78" } });
  const text = book.styleWith(0, { format: "@", wrap: true, vertical: "top", indent: 1 });
  const date = book.styleWith(0, { format: "dd.mm.yyyy", horizontal: "left" });
  sheet.setCell(1, 1, { value: "Statusark", style: heading });
  for (let column = 2; column <= 6; column++) sheet.setCell(1, column, { style: heading });
  sheet.merge(area(1, 1, 1, 6));
  sheet.setCell(2, 1, { value: "=1+1", style: text });
  sheet.setCell(2, 2, { value: 44600.5, style: date });
  sheet.setCell(2, 3, { formula: "SUM(B2:B2)", value: 44600.5, style: date });
  sheet.setCell(3, 1, { value: " linje\nto ", style: text });
  sheet.setRowHeight(1, 30.75);
  sheet.setColumnWidth(1, 60);
  sheet.setColumnWidth(3, 90);
  sheet.addConditionalFormat({ areas: [area(1, 1, 40, 6)], formula: '$A1="Rød"', look: { fill: "C00000", colour: "FFFFFF", bold: true } });
  sheet.addConditionalFormat({ areas: [area(1, 2, 40, 2), area(1, 4, 40, 4)], formula: "$B1>44000", look: { italic: true }, stopIfTrue: true });
  sheet.setPageSetup({ paperA4: true, landscape: true, scale: 63, centreHorizontally: true, oddFooter: "&LStatusark&RSide &P av &N", margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 } });
  sheet.setPageBreaks([21]);
  sheet.setGridlines(false);
  sheet.setFrozen(1, 0);
  book.setName("Statusark_prove_side", `'${NEW_SHEET}'!$A$21:$F$40`);
  sheet.setLink(2, 1, "Statusark_prove_side");
  sheet.setCustomProperty("statusark.kind", "status-sheet");
  sheet.setCustomProperty("statusark.stamp", "æ1");
  return sheet;
}

/** Whether rows below a table's last are free for as many new ones. */
function isFreeBelow(book: XlsxBook, sheet: XlsxSheet, { firstColumn, lastColumn, lastRow }: CellArea, rows: number): boolean {
  const below = area(lastRow + 1, firstColumn, lastRow + rows, lastColumn);
  const meets = book.tables.some((each) => each.sheet === sheet.name && each.area.firstRow <= below.lastRow && each.area.firstRow > lastRow && each.area.firstColumn <= lastColumn && each.area.lastColumn >= firstColumn);
  if (meets) return false;
  for (let row = below.firstRow; row <= below.lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) if ((sheet.cell(row, column)?.value ?? null) !== null) return false;
  }
  return true;
}

/** Makes every table that has room two rows longer. Answers their names. */
export function appendToTables(book: XlsxBook): string[] {
  const grown: string[] = [];
  for (const { name, sheet, area: old, hasTotals } of book.tables) {
    const target = book.sheet(sheet)!;
    if (!isFreeBelow(book, target, old, 2)) continue;
    book.resizeTable(name, { ...old, lastRow: old.lastRow + 2 });
    const first = old.lastRow + (hasTotals ? 0 : 1);
    target.setCell(first, old.firstColumn, { value: "ny" });
    grown.push(name);
  }
  return grown;
}
