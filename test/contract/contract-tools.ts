import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { CellLook, XlsxBook, XlsxSheet } from "../../src/xlsx/xlsx-book";
import { readArea } from "../../src/workbook/address";
import type { TableSnapshot } from "../../src/workbook/table-snapshot";
import { WorkbookError } from "../../src/workbook/workbook-error";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import type { Opened } from "./workbook-contract";

export function tableOf(snapshot: WorkbookSnapshot, name: string): TableSnapshot {
  const table = snapshot.tables.find((each) => each.name === name);
  if (!table) throw new Error(`No table ${name}`);
  return table;
}

/** The file as it would be saved now, opened afresh. */
export async function saved({ save }: Opened): Promise<XlsxBook> {
  return openXlsx(await save());
}

export function sheetOf(book: XlsxBook, name: string): XlsxSheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

export interface SeenCell {
  readonly value: unknown;
  readonly formula: string | null;
  readonly look: CellLook;
}

export function cellOf(book: XlsxBook, sheet: string, address: string): SeenCell {
  const area = readArea(address);
  if (!area) throw new Error(address);
  const cell = sheetOf(book, sheet).cell(area.firstRow, area.firstColumn);
  return { value: cell?.value ?? null, formula: cell?.formula ?? null, look: book.look(cell?.style ?? 0) };
}

/** The problem that a promise fails with; throws where it does not fail so. */
export async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof WorkbookError) return error.problem;
    throw error;
  }
  throw new Error("nothing was refused");
}
