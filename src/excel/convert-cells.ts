import { areaAddress, readArea, type CellArea } from "../workbook/address";
import type { TableFromCells } from "../workbook/batch";
import { WorkbookError } from "../workbook/workbook-error";
import { addressWithinSheet } from "./read-table";

/** Rows that are looked through below a block that goes on. */
const ROWS_BELOW = 50_000;

/** A block of cells as it was found to stand. */
export interface FoundBlock {
  readonly sheet: string;
  readonly name: string;
  readonly area: CellArea;
}

function requireDistinct(headers: readonly unknown[], where: string): void {
  const texts = headers.map((header) => (typeof header === "string" ? header.toLowerCase() : ""));
  if (texts.includes("") || new Set(texts).size < texts.length) throw new WorkbookError("refused", where);
}

function blankFrom(values: unknown, from: number): number {
  const rows = values as readonly (readonly unknown[])[];
  const at = rows.findIndex((row, index) => index >= from && row.every((value) => value === ""));
  return at < 0 ? rows.length : at;
}

/** Loads a block that is to become a table, to be read after the sync. */
export function askBlock(context: Excel.RequestContext, { sheet, address, name, goesOn }: TableFromCells): () => FoundBlock {
  const area = readArea(address);
  if (!area || area.lastRow === area.firstRow) throw new RangeError(`No block of cells: ${address}`);
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const header = worksheet.getRange(areaAddress({ ...area, lastRow: area.firstRow }));
  header.load("values");
  const below = goesOn ? worksheet.getRange(areaAddress({ ...area, lastRow: area.firstRow + ROWS_BELOW })).getUsedRangeOrNullObject(true) : null;
  below?.load("address,values");
  return () => {
    requireDistinct(header.values[0] ?? [], `${sheet}!${address}`);
    const used = below && !below.isNullObject ? readArea(addressWithinSheet(below.address)) : null;
    if (!below || !used) return { sheet, name, area };
    if (!Array.isArray(below.values)) throw new WorkbookError("too-large", `${sheet}!${address}`);
    return { sheet, name, area: { ...area, lastRow: used.firstRow + blankFrom(below.values, area.lastRow - used.firstRow) - 1 } };
  };
}

/** Queues the table over the block. */
export function makeTable(context: Excel.RequestContext, { sheet, name, area }: FoundBlock): void {
  const table = context.workbook.worksheets.getItem(sheet).tables.add(areaAddress(area), true);
  table.name = name;
}
