import { isDateFormat, isPercentFormat } from "numfmt";
import type { GridCell } from "./grid/grid-sheet";
import { showValue } from "./grid/number-text";

/** What a cell holds, written as one would type it in a Norwegian Excel: for the formula bar and for editing. Formulas stay en-US. */
export function editText(cell: GridCell | null, date1904: boolean): string {
  if (!cell) return "";
  if (cell.formula !== null) return cell.formula.startsWith("=") ? cell.formula : `=${cell.formula}`;
  const { value } = cell;
  if (typeof value === "string") return value;
  if (typeof value !== "number") return showValue(value, "General", date1904).text;
  if (isDateFormat(cell.format) && value >= 1) {
    return showValue(value, Number.isInteger(value) ? "dd.mm.yyyy" : "dd.mm.yyyy hh:mm:ss", date1904).text;
  }
  if (isPercentFormat(cell.format)) return `${String(Number((value * 100).toPrecision(15))).replace(".", ",")} %`;
  return String(value).replace(".", ",");
}
