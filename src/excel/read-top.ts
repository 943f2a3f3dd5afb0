import type { CellValue } from "../values/cell-value";
import { readArea } from "../workbook/address";
import { CANDIDATE_COLUMNS, CANDIDATE_ROWS, findCandidates } from "../workbook/find-candidates";
import type { Candidate } from "../workbook/workbook-snapshot";
import { addressWithinSheet } from "./read-table";

/** Loads the top of a sheet without tables, to be read after the sync as the header-led blocks that stand there. */
export function askCandidates(context: Excel.RequestContext, sheet: string): () => readonly Candidate[] {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("name");
  const used = worksheet.getRangeByIndexes(0, 0, CANDIDATE_ROWS, CANDIDATE_COLUMNS).getUsedRangeOrNullObject(true);
  used.load("address,values");
  return () => {
    if (worksheet.isNullObject || used.isNullObject) return [];
    const area = readArea(addressWithinSheet(used.address));
    const values = used.values as CellValue[][];
    return area && Array.isArray(values) ? findCandidates(sheet, values, { row: area.firstRow, column: area.firstColumn }) : [];
  };
}
