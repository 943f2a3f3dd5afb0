/** An Excel error value as a cell holds it, for example `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Dates are Excel serials (numbers); a blank cell is `null`. */
export type CellValue = string | number | boolean | null | CellError;

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}
