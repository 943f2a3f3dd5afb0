import { isCellError, type CellError, type CellValue } from "../../values/cell-value";

export const VALUE_ERROR: CellError = { error: "#VALUE!" };

/** A plain decimal number, as en-US text in a formula has it. */
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

export function asNumber(value: CellValue): number | CellError {
  if (value === null) return 0;
  if (typeof value === "number" || isCellError(value)) return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const text = value.trim();
  return NUMBER.test(text) ? Number(text) : VALUE_ERROR;
}

export function asText(value: Exclude<CellValue, CellError>): string;
export function asText(value: CellValue): string | CellError;
export function asText(value: CellValue): string | CellError {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : value;
}

export function asTruth(value: CellValue): boolean | CellError {
  if (value === null) return false;
  if (typeof value === "boolean" || isCellError(value)) return value;
  if (typeof value === "number") return value !== 0;
  const upper = value.toUpperCase();
  return upper === "TRUE" || (upper === "FALSE" ? false : VALUE_ERROR);
}

function rank(value: string | number | boolean): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

function blankAs(value: string | number | boolean | null, other: string | number | boolean | null): string | number | boolean {
  if (value !== null) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** Excel's order: numbers before text before truth values; text without regard to case; a blank is the other side's nothing. */
export function compare(left: string | number | boolean | null, right: string | number | boolean | null): number {
  const a = blankAs(left, right);
  const b = blankAs(right, left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") {
    const [x, y] = [a.toUpperCase(), b.toUpperCase()];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  return Number(a) - Number(b);
}
