import { isCellError, type CellValue } from "../../values/cell-value";
import type { XlsxCell } from "../../xlsx/xlsx-book";

type WireCell = string | number | boolean;

export function wireValue(value: CellValue): WireCell {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

export function valueTypeOf(value: CellValue): `${Excel.RangeValueType}` {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

/** As `formulas` shows it: the formula with "=", or the constant. A leading apostrophe is not there to be seen, as in Excel. */
export function wireFormula(cell: XlsxCell | null): WireCell {
  if (!cell) return "";
  return cell.formula === null ? wireValue(cell.value) : `=${cell.formula}`;
}
