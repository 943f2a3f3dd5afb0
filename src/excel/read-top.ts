import type { CellValue } from "../values/cell-value";
import { readArea, type CellArea } from "../workbook/address";
import { CANDIDATE_COLUMNS, CANDIDATE_ROWS, findCandidates } from "../workbook/find-candidates";
import type { Candidate } from "../workbook/workbook-snapshot";
import { addressWithinSheet } from "./read-table";

/** Loads the top of a sheet, to be read after the sync as the header-led blocks that stand there, apart from its tables. */
export function askCandidates(context: Excel.RequestContext, sheet: string): (tables: readonly CellArea[]) => readonly Candidate[] {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("name");
  const used = worksheet.getRangeByIndexes(0, 0, CANDIDATE_ROWS, CANDIDATE_COLUMNS).getUsedRangeOrNullObject(true);
  used.load("address,values");
  return (tables) => {
    if (worksheet.isNullObject || used.isNullObject) return [];
    const area = readArea(addressWithinSheet(used.address));
    const values = used.values as CellValue[][];
    return area && Array.isArray(values) ? findCandidates(sheet, values, { row: area.firstRow, column: area.firstColumn }, tables) : [];
  };
}
