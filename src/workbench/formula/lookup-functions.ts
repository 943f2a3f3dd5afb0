import { isCellError, type CellError, type CellValue } from "../../values/cell-value";
import { asTruth, compare, VALUE_ERROR } from "./coerce";
import { fitsPattern } from "./criterion";
import type { Arguments, Matrix, WorksheetFunction } from "./function-arguments";
import { NotEvaluated } from "./syntax";

const NOT_FOUND: CellError = { error: "#N/A" };
const OUTSIDE: CellError = { error: "#REF!" };

function column(matrix: Matrix, index: number): readonly CellValue[] {
  return matrix.map((row) => row[index] ?? null);
}

function isSame(value: CellValue, wanted: CellValue): boolean {
  if (value === null || wanted === null || isCellError(value) || isCellError(wanted) || typeof value !== typeof wanted) return false;
  return typeof value === "string" && typeof wanted === "string" ? fitsPattern(value, wanted) : value === wanted;
}

/** Place from 0, or −1. `order` 0: exactly; 1: the last that is not greater, of values that rise; −1: the last that is not less, of values that fall. */
function find(values: readonly CellValue[], wanted: CellValue, order: number): number {
  if (order === 0) return values.findIndex((value) => isSame(value, wanted));
  let found = -1;
  for (const [place, value] of values.entries()) {
    if (value === null || wanted === null || isCellError(value) || isCellError(wanted) || typeof value !== typeof wanted) continue;
    if (compare(value, wanted) * order > 0) break;
    found = place;
  }
  return found;
}

function lookUp(given: Arguments, turned: boolean): CellValue {
  const wanted = given.value(0);
  if (isCellError(wanted)) return wanted;
  const matrix = given.matrix(1);
  const [place, near] = [given.number(2), given.count > 3 ? asTruth(given.value(3)) : true];
  if (isCellError(place)) return place;
  if (isCellError(near)) return near;
  const at = find(turned ? (matrix[0] ?? []) : column(matrix, 0), wanted, near ? 1 : 0);
  if (at < 0) return NOT_FOUND;
  if (place < 1) return VALUE_ERROR;
  const line = turned ? matrix[place - 1] : matrix[at];
  const value = line?.[turned ? at : place - 1];
  return value === undefined ? OUTSIDE : (value ?? 0);
}

function match(given: Arguments): CellValue {
  const wanted = given.value(0);
  const order = given.count > 2 ? given.number(2) : 1;
  if (isCellError(wanted)) return wanted;
  if (isCellError(order)) return order;
  const at = find(given.matrix(1).flat(), wanted, Math.sign(order));
  return at < 0 ? NOT_FOUND : at + 1;
}

function xLookUp(given: Arguments): CellValue {
  if (given.count > 4) throw new NotEvaluated("XLOOKUP");
  const wanted = given.value(0);
  if (isCellError(wanted)) return wanted;
  const at = given.matrix(1).flat().findIndex((value) => (typeof value === "string" && typeof wanted === "string" ? compare(value, wanted) === 0 : isSame(value, wanted)));
  if (at < 0) return given.count > 3 ? given.value(3) : NOT_FOUND;
  const answers = given.matrix(2);
  if (answers.length > 1 && (answers[0]?.length ?? 0) > 1) throw new NotEvaluated("XLOOKUP");
  return answers.flat()[at] ?? 0;
}

function index(given: Arguments): CellValue {
  const matrix = given.matrix(0);
  let [row, at] = [given.number(1), given.count > 2 ? given.number(2) : 1];
  if (isCellError(row)) return row;
  if (isCellError(at)) return at;
  if (given.count < 3 && matrix.length === 1) [row, at] = [1, row];
  if (row < 1 || at < 1) throw new NotEvaluated("INDEX");
  const value = matrix[Math.trunc(row) - 1]?.[Math.trunc(at) - 1];
  return value === undefined ? OUTSIDE : (value ?? 0);
}

function choose(given: Arguments): CellValue {
  const place = given.number(0);
  if (isCellError(place)) return place;
  return place < 1 || place >= given.count ? VALUE_ERROR : (given.value(Math.trunc(place)) ?? 0);
}

/** Number of an argument's first row or column, or of the formula's own. */
function place(of: (at: { readonly row: number; readonly column: number }) => number): WorksheetFunction {
  return (given) => {
    const area = given.count > 0 ? given.area(0) : null;
    const at = area ? { row: area.firstRow, column: area.firstColumn } : given.at;
    if (!at || (given.count > 0 && !area)) throw new NotEvaluated("ROW");
    return of(at);
  };
}

export const LOOKUP_FUNCTIONS: readonly (readonly [string, WorksheetFunction])[] = [
  ["VLOOKUP", (given) => lookUp(given, false)],
  ["HLOOKUP", (given) => lookUp(given, true)],
  ["MATCH", match],
  ["XLOOKUP", xLookUp],
  ["INDEX", index],
  ["CHOOSE", choose],
  ["ROW", place(({ row }) => row)],
  ["COLUMN", place((at) => at.column)],
  ["ROWS", (given) => { const area = given.area(0); return area ? area.lastRow - area.firstRow + 1 : given.matrix(0).length; }],
  ["COLUMNS", (given) => { const area = given.area(0); return area ? area.lastColumn - area.firstColumn + 1 : (given.matrix(0)[0]?.length ?? 0); }],
];
