import type { XlsxSheet } from "../../xlsx/xlsx-book";
import type { CellArea } from "../../workbook/address";
import { intersection } from "./areas";
import { WORKBOOK_TARGET } from "./event-kinds";
import type { HostBook } from "./host-book";
import { accessDenied, apiNotFound, invalidOperation } from "./host-error";
import { node, type HostNode } from "./targets";

/** Blank and doubled headers are filled in as Excel does: `Column1`, `Name2`. */
function fillHeaders(host: HostBook, sheet: XlsxSheet, area: CellArea): void {
  const taken = new Set<string>();
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const value = sheet.cell(area.firstRow, column)?.value ?? null;
    const word = host.language.startsWith("en") ? "Column" : "Kolonne";
    const base = typeof value === "string" && value !== "" ? value : value === null || value === "" ? word + String(column - area.firstColumn + 1) : String(typeof value === "object" ? value.error : value);
    let header = base;
    for (let n = 2; taken.has(header.toLowerCase()); n++) header = base + String(n);
    taken.add(header.toLowerCase());
    if (header !== value) sheet.setCell(area.firstRow, column, { value: header });
  }
}

export function addTable(host: HostBook, { sheet, area }: { readonly sheet: XlsxSheet; readonly area: CellArea }, hasHeaders: boolean, where: string): HostNode<"Table"> {
  if (!hasHeaders) throw apiNotFound(`${where} without headers`);
  if (sheet.isProtected) throw accessDenied(where);
  if (host.book.tables.some((table) => table.sheet === sheet.name && intersection(table.area, area))) {
    throw invalidOperation(where, "A table can't overlap another table.");
  }
  const withBody = area.firstRow === area.lastRow ? { ...area, lastRow: area.lastRow + 1 } : area;
  fillHeaders(host, sheet, withBody);
  const word = host.language.startsWith("en") ? "Table" : "Tabell";
  let n = host.book.tables.length + 1;
  while (host.table(word + String(n))) n++;
  const target = { table: word + String(n) };
  host.newTable = { target, sheet, area: withBody };
  return node("Table", target);
}

/**
 * Makes the table that `add` asked for, under its own name or one given to it before anything else was asked: an opened
 * book cannot rename tables.
 */
export function makeNewTable(host: HostBook, name?: string): void {
  if (!host.newTable) return;
  const { target, sheet, area } = host.newTable;
  host.newTable = null;
  if (name !== undefined) host.nameTable(target, name);
  host.book.addTable(sheet.name, area, target.table);
  const details = { source: "Local", tableId: host.tableId(target.table), worksheetId: host.sheetId(sheet) };
  host.events.raise("tableAdded", [WORKBOOK_TARGET, host.sheetId(sheet)], details);
}
