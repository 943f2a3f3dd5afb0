import { readArea, type CellArea } from "../workbook/address";
import { addressWithinSheet } from "./read-table";
import { locationOf } from "./run-batch";

/** Asks which cells of a range have a data validation, to be read after the sync. */
export function askValidated(range: Excel.Range): () => readonly CellArea[] {
  const found = range.getSpecialCellsOrNullObject("DataValidations");
  found.areas.load("items/address");
  return () => (found.isNullObject ? [] : found.areas.items.flatMap(({ address }) => readArea(addressWithinSheet(address)) ?? []));
}

/** Asks which cells of a table have a data validation, to be read after the sync. Not for protected sheets, of which Excel may refuse to say. */
export function askValidations(context: Excel.RequestContext, table: string): () => readonly CellArea[] {
  return askValidated(context.workbook.tables.getItemOrNullObject(table).getDataBodyRange());
}

/** Whether it is the question for validations that Excel would not answer. */
export function isRefusedValidation(error: unknown): boolean {
  return locationOf(error).includes("getSpecialCells");
}
