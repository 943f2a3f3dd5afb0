import type { CellLook, LookPatch } from "../../xlsx/xlsx-book";
import type { CellArea } from "../../workbook/address";
import { addressOf, bounding, intersection, isUnbounded } from "./areas";
import { WORKBOOK_TARGET } from "./event-kinds";
import { apiNotFound } from "./host-error";
import type { HostBook } from "./host-book";
import type { Cells } from "./targets";
import { checkUnlocked, styleOf } from "./write-cells";

export function eachCell(areas: readonly CellArea[], visit: (row: number, column: number) => void): void {
  for (const area of areas) {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) visit(row, column);
    }
  }
}

/** Whole rows and columns cut down to where the sheet holds anything. */
export function boundedAreas({ sheet, areas }: Cells): readonly CellArea[] {
  const used = sheet.usedArea();
  return areas.flatMap((area) => {
    if (!isUnbounded(area)) return [area];
    const cut = used && intersection(area, used);
    return cut ? [cut] : [];
  });
}

/** What all cells share; `null` where they differ. */
export function sharedLook<T>(host: HostBook, cells: Cells, read: (look: CellLook) => T): T | null {
  const first = cells.areas[0] ?? bounding(cells.areas);
  const value = read(host.book.look(styleOf(cells.sheet, first.firstRow, first.firstColumn)));
  const known = new Map<number, boolean>();
  let isShared = true;
  eachCell(boundedAreas(cells), (row, column) => {
    const style = styleOf(cells.sheet, row, column);
    let same = known.get(style);
    if (same === undefined) known.set(style, (same = read(host.book.look(style)) === value));
    if (!same) isShared = false;
  });
  return isShared ? value : null;
}

/** Lays `patch` over each cell's style. Formats of whole rows and columns cannot be kept in the file by this host. */
export function setLooks(host: HostBook, cells: Cells, where: string, patch: LookPatch | ((look: CellLook) => LookPatch)): void {
  const { sheet, areas } = cells;
  if (areas.some(isUnbounded)) throw apiNotFound(`${where} of whole rows or columns`);
  checkUnlocked(host, sheet, areas, where);
  const known = new Map<number, number>();
  eachCell(areas, (row, column) => {
    const before = styleOf(sheet, row, column);
    let after = known.get(before);
    if (after === undefined) known.set(before, (after = host.book.styleWith(before, typeof patch === "function" ? patch(host.book.look(before)) : patch)));
    if (after !== before || sheet.cell(row, column) === null) sheet.setCell(row, column, { style: after });
  });
  raiseFormatChange(host, cells);
}

export function raiseFormatChange(host: HostBook, { sheet, areas }: Cells): void {
  const worksheetId = host.sheetId(sheet);
  const address = areas.map(addressOf).join(",");
  host.events.raise("formatChanged", [worksheetId, WORKBOOK_TARGET], { address, source: "Local", worksheetId, referenceId: `${worksheetId}!${address}` });
}
