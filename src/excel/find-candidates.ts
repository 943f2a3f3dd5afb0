import type { CellValue } from "../values/cell-value";
import { areaAddress, readArea, type CellArea } from "../workbook/address";
import type { Candidate } from "../workbook/workbook-snapshot";
import { addressWithinSheet } from "./read-table";

/** How far down and right a sheet is looked through for header-led blocks outside tables. */
const ROWS = 200;
const COLUMNS = 40;
const SAMPLES = 3;
const FEWEST_HEADERS = 2;

type Values = readonly (readonly unknown[])[];

function isTitle(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && value.length <= 80;
}

function isBlank(value: unknown): boolean {
  return value === null || value === "" || value === undefined;
}

/** Header cells side by side from `column`: a run of texts with something below any of them. */
function headersFrom(values: Values, row: number, column: number): readonly string[] {
  const headers: string[] = [];
  for (let at = column; isTitle(values[row]?.[at]); at++) headers.push(String(values[row]?.[at]).trim());
  return headers;
}

function lastRowOf(values: Values, row: number, column: number, width: number): number {
  let last = row;
  while (last + 1 < values.length && (values[last + 1] ?? []).slice(column, column + width).some((value) => !isBlank(value))) last++;
  return last;
}

/** Header-led blocks in the values of a sheet that holds no table. */
export function findCandidates(sheet: string, values: Values, from: CellArea): readonly Candidate[] {
  const found: Candidate[] = [];
  const areas: CellArea[] = [];
  const covers = (row: number, column: number): boolean =>
    areas.some((area) => row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn);
  for (let row = 0; row < values.length; row++) {
    for (let column = 0; column < (values[row]?.length ?? 0); column++) {
      if (!isTitle(values[row]?.[column]) || covers(from.firstRow + row, from.firstColumn + column)) continue;
      const headers = headersFrom(values, row, column);
      const last = lastRowOf(values, row, column, headers.length);
      if (headers.length < FEWEST_HEADERS || last === row) continue;
      const area: CellArea = {
        firstRow: from.firstRow + row,
        lastRow: from.firstRow + last,
        firstColumn: from.firstColumn + column,
        lastColumn: from.firstColumn + column + headers.length - 1,
      };
      areas.push(area);
      const samples = values.slice(row + 1, Math.min(last, row + SAMPLES) + 1).map((cells) =>
        cells.slice(column, column + headers.length).map((value): CellValue => (isBlank(value) ? null : (value as CellValue))),
      );
      found.push({ sheet, address: areaAddress(area), headers, samples });
    }
  }
  return found;
}

/** Loads the top of a sheet's used cells, to be read after the sync as `[where they stand, values]`. */
export function askTop(context: Excel.RequestContext, sheet: string): () => { readonly area: CellArea; readonly values: Values } | null {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("name");
  const used = worksheet.getRangeByIndexes(0, 0, ROWS, COLUMNS).getUsedRangeOrNullObject(true);
  used.load("address,values");
  return () => {
    if (worksheet.isNullObject || used.isNullObject) return null;
    const area = readArea(addressWithinSheet(used.address));
    return area && Array.isArray(used.values) ? { area, values: used.values } : null;
  };
}
