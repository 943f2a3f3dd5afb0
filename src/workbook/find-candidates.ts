import type { CellValue } from "../values/cell-value";
import { areaAddress, type CellArea } from "./address";
import type { Candidate } from "./workbook-snapshot";

/** How far down and right a sheet is looked through. */
export const CANDIDATE_ROWS = 200;
export const CANDIDATE_COLUMNS = 40;

const FEWEST_HEADERS = 2;
const LONGEST_HEADER = 80;

type Values = readonly (readonly CellValue[])[];

function isTitle(value: CellValue | undefined): value is string {
  return typeof value === "string" && value.trim() !== "" && value.length <= LONGEST_HEADER;
}

function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || value === "";
}

/** Header cells side by side from `column`: a run of texts. */
function headersFrom(values: Values, row: number, column: number): readonly string[] {
  const headers: string[] = [];
  for (let at = column; ; at++) {
    const value = values[row]?.[at];
    if (!isTitle(value)) return headers;
    headers.push(value.trim());
  }
}

function lastRowOf(values: Values, row: number, column: number, width: number): number {
  let last = row;
  while ((values[last + 1] ?? []).slice(column, column + width).some((value) => !isBlank(value))) last++;
  return last;
}

function covers(area: CellArea, row: number, column: number): boolean {
  return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
}

function meet(a: CellArea, b: CellArea): boolean {
  return a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
}

/** Header-led blocks in the top of a sheet, apart from its tables. `from` is where the first of `values` stands. */
export function findCandidates(sheet: string, values: Values, from: { readonly row: number; readonly column: number }, tables: readonly CellArea[] = []): readonly Candidate[] {
  const found: Candidate[] = [];
  const areas: CellArea[] = [...tables];
  for (let row = 0; row < values.length; row++) {
    for (let column = 0; column < (values[row]?.length ?? 0); column++) {
      if (!isTitle(values[row]?.[column]) || areas.some((area) => covers(area, from.row + row, from.column + column))) continue;
      const headers = headersFrom(values, row, column);
      const last = lastRowOf(values, row, column, headers.length);
      if (headers.length < FEWEST_HEADERS || last === row) continue;
      const area: CellArea = {
        firstRow: from.row + row,
        lastRow: from.row + last,
        firstColumn: from.column + column,
        lastColumn: from.column + column + headers.length - 1,
      };
      if (tables.some((table) => meet(area, table))) continue;
      areas.push(area);
      const rows = values
        .slice(row + 1, last + 1)
        .map((cells) => cells.slice(column, column + headers.length).map((value) => (isBlank(value) ? null : value)));
      found.push({ sheet, address: areaAddress(area), headers, rows, isCut: area.lastRow >= CANDIDATE_ROWS });
    }
  }
  return found;
}
