import { areaAddress, readArea, type CellArea } from "../../workbook/address";
import type { TableFromCells } from "../../workbook/batch";
import { WorkbookError } from "../../workbook/workbook-error";
import { overlaps } from "../sheet/areas";
import type { XlsxBook, XlsxSheet } from "../xlsx-book";
import { isBlankCell } from "./append-rows";
import { requireSheet } from "./find-place";

const TABLE_STYLE = "TableStyleLight1";

function isBlankRow(sheet: XlsxSheet, row: number, { firstColumn, lastColumn }: CellArea): boolean {
  for (let column = firstColumn; column <= lastColumn; column++) if (!isBlankCell(sheet.cell(row, column))) return false;
  return true;
}

function lengthened(sheet: XlsxSheet, area: CellArea): CellArea {
  let { lastRow } = area;
  while (!isBlankRow(sheet, lastRow + 1, area)) lastRow++;
  return { ...area, lastRow };
}

function requireDistinctHeaders(sheet: XlsxSheet, { firstRow, firstColumn, lastColumn }: CellArea, where: string): void {
  const seen = new Set<string>();
  for (let column = firstColumn; column <= lastColumn; column++) {
    const value = sheet.cell(firstRow, column)?.value;
    if (typeof value !== "string" || value === "" || seen.has(value.toLowerCase())) throw new WorkbookError("refused", where);
    seen.add(value.toLowerCase());
  }
}

/** Checks every block, then answers what makes tables of them. */
export function prepareConversions(book: XlsxBook, converted: readonly TableFromCells[]): () => void {
  const taken: { readonly sheet: string; readonly area: CellArea }[] = book.tables.map(({ sheet, area }) => ({ sheet, area }));
  const names = new Set([...book.tables, ...book.names].map(({ name }) => name.toLowerCase()));
  const ready = converted.map(({ sheet: sheetName, address, name, goesOn }) => {
    const sheet = requireSheet(book, sheetName);
    if (sheet.isProtected) throw new WorkbookError("protected-sheet", sheet.name);
    const given = readArea(address);
    if (!given || given.lastRow === given.firstRow) throw new RangeError(`No block of cells: ${address}`);
    const area = goesOn ? lengthened(sheet, given) : given;
    const where = `${sheet.name}!${areaAddress(area)}`;
    if (names.has(name.toLowerCase())) throw new WorkbookError("table-name-taken", name);
    names.add(name.toLowerCase());
    const isTaken = taken.some((other) => other.sheet === sheet.name && overlaps(other.area, area));
    if (isTaken || sheet.merges.some((merge) => overlaps(merge, area))) throw new WorkbookError("refused", where);
    requireDistinctHeaders(sheet, area, where);
    taken.push({ sheet: sheet.name, area });
    return { sheet: sheet.name, area, name };
  });
  return () => { for (const { sheet, area, name } of ready) book.addTable(sheet, area, name, TABLE_STYLE); };
}
