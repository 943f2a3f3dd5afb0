import type { CellStyle, PlanCell } from "../workbook/sheet-plan";

/** Number format of a planned cell: texts are text cells, so that nothing in them ever becomes a formula. */
export function cellFormat({ value }: PlanCell, style: CellStyle | undefined): string {
  if (value === undefined) return "General";
  if (typeof value === "string") return "@";
  return style?.format ?? (typeof value === "object" ? "dd.mm.yyyy" : "General");
}
