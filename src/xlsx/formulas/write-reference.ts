import { columnLetters } from "../../workbook/address";
import type { ReferenceEnd } from "./scan-formula";

export function writeEnd(end: ReferenceEnd): string {
  const column = end.column > 0 ? (end.fixedColumn ? "$" : "") + columnLetters(end.column) : "";
  const row = end.row > 0 ? (end.fixedRow ? "$" : "") + String(end.row) : "";
  return column + row;
}

export function writeReference(sheet: string, first: ReferenceEnd, last: ReferenceEnd | null): string {
  return `${sheet}${writeEnd(first)}${last ? `:${writeEnd(last)}` : ""}`;
}
