import { cellAddress, type CellArea } from "../workbook/address";
import { scanFormula } from "../xlsx/formulas/scan-formula";
import { bracketWords } from "../xlsx/formulas/table-reference";
import type { XlsxTable } from "../xlsx/xlsx-book";
import { NotEvaluated } from "./formula/syntax";

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function rowsOf(table: XlsxTable, specials: readonly string[], row: number): { readonly first: number; readonly last: number } {
  const { area, hasHeader, hasTotals } = table;
  const body = { first: area.firstRow + (hasHeader ? 1 : 0), last: area.lastRow - (hasTotals ? 1 : 0) };
  const [special, more] = specials;
  if (special === undefined || special === "#data") return body;
  if (more !== undefined) throw new NotEvaluated(more);
  if (special === "#this row" && row >= body.first && row <= body.last) return { first: row, last: row };
  if (special === "#all") return { first: area.firstRow, last: area.lastRow };
  if (special === "#headers" && hasHeader) return { first: area.firstRow, last: area.firstRow };
  if (special === "#totals" && hasTotals) return { first: area.lastRow, last: area.lastRow };
  throw new NotEvaluated(special);
}

function areaOf(table: XlsxTable, inside: string, row: number): CellArea {
  const words = bracketWords(inside);
  const isAt = words.some((word) => word.startsWith("@"));
  const specials = words.filter((word) => word.startsWith("#")).map((word) => word.toLowerCase());
  const names = words.map((word) => word.replace(/^@/, "")).filter((word) => word !== "" && !word.startsWith("#"));
  const places = names.map((name) => table.headers.findIndex((header) => header.toLowerCase() === name.toLowerCase()));
  const unknown = names[places.indexOf(-1)];
  if (unknown !== undefined || places.length > 2) throw new NotEvaluated(unknown ?? inside);
  const { first, last } = rowsOf(table, isAt ? ["#this row", ...specials] : specials, row);
  const { firstColumn, lastColumn } = table.area;
  return {
    firstRow: first,
    lastRow: last,
    firstColumn: places.length > 0 ? firstColumn + Math.min(...places) : firstColumn,
    lastColumn: places.length > 0 ? firstColumn + Math.max(...places) : lastColumn,
  };
}

function holdsPlace({ sheet, area }: XlsxTable, place: FormulaPlace): boolean {
  return sheet === place.sheet && place.row >= area.firstRow && place.row <= area.lastRow && place.column >= area.firstColumn && place.column <= area.lastColumn;
}

/**
 * The formula (en-US, without "=") with its structured references as addresses.
 * @throws NotEvaluated for a table, column or part of a table that is not there.
 */
export function spellOutTables(formula: string, place: FormulaPlace, tables: readonly XlsxTable[]): string {
  if (!formula.includes("[")) return formula;
  return scanFormula(formula)
    .map((piece) => {
      if (piece.kind !== "table") return piece.text;
      const table = tables.find((each) => (piece.table === "" ? holdsPlace(each, place) : each.name.toLowerCase() === piece.table.toLowerCase()));
      if (!table) throw new NotEvaluated(piece.table);
      const { firstRow, firstColumn, lastRow, lastColumn } = areaOf(table, piece.inside, place.row);
      return `'${table.sheet.replaceAll("'", "''")}'!${cellAddress(firstRow, firstColumn)}:${cellAddress(lastRow, lastColumn)}`;
    })
    .join("");
}
