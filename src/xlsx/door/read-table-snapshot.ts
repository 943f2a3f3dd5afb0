import type { CellValue } from "../../values/cell-value";
import { markOf } from "../../workbook/mark-formula";
import type { TableSnapshot } from "../../workbook/table-snapshot";
import { withFormats, withValidations } from "../../workbook/validated-rows";
import { cellValidations, extendedValidationAreas } from "../cell-validation";
import type { XlsxBook, XlsxSheet, XlsxTable } from "../xlsx-book";
import { isEntryHelp } from "./entry-help";

/** Rows of a table that hold data, worksheet numbers; `last` is less than `first` where there is none. */
export function dataRows(table: XlsxTable): { readonly first: number; readonly last: number } {
  const { firstRow, lastRow } = table.area;
  return { first: firstRow + (table.hasHeader ? 1 : 0), last: lastRow - (table.hasTotals ? 1 : 0) };
}

/** One string where all are equal. */
function collapsed(formats: readonly string[]): string | readonly string[] {
  const [first = "General"] = formats;
  return formats.every((format) => format === first) ? first : formats;
}

function isBlankRow(rows: readonly (readonly CellValue[])[], formulas: readonly (readonly (string | null)[] | null)[]): boolean {
  return rows.length === 1 && (rows[0] ?? []).every((value) => value === null) && formulas.every((column) => column === null);
}

/** The table as plain data. A table whose only row is blank has no rows: Excel cannot hold a table without one. */
export function readTableSnapshot(book: XlsxBook, sheet: XlsxSheet, table: XlsxTable): TableSnapshot {
  const { first, last } = dataRows(table);
  const { firstColumn } = table.area;
  const columns = table.headers.length;
  const formats: string[][] = table.headers.map(() => []);
  const formulas: (string | null)[][] = table.headers.map(() => []);
  const withoutValue = table.headers.map(() => 0);
  const rows: CellValue[][] = [];
  const formatOf = new Map<number, string>();
  for (let row = first; row <= last; row++) {
    const values = new Array<CellValue>(columns);
    for (let column = 0; column < columns; column++) {
      const cell = sheet.cell(row, firstColumn + column);
      const style = cell ? cell.style : sheet.columnStyle(firstColumn + column);
      let format = formatOf.get(style);
      if (format === undefined) formatOf.set(style, (format = book.look(style).format));
      values[column] = cell?.value === "" ? null : (cell?.value ?? null);
      if (cell !== null && cell.formula !== null && cell.value === null) withoutValue[column]!++;
      formats[column]?.push(format);
      formulas[column]?.push(cell === null || cell.formula === null ? null : `=${cell.formula}`);
    }
    rows.push(values);
  }
  const found = formulas.map((column) => (column.some((formula) => formula !== null) ? column : null));
  const isEmpty = isBlankRow(rows, found);
  const snapshot: TableSnapshot = {
    name: table.name,
    sheet: table.sheet,
    firstRow: first,
    firstColumn,
    headers: table.headers,
    rows: isEmpty ? [] : rows,
    formats: formats.map(collapsed),
    formulas: isEmpty ? found.map(() => null) : found,
    hasTotals: table.hasTotals,
    ...(withoutValue.some((count) => count > 0) ? { withoutValue } : {}),
  };
  const own = cellValidations(sheet).filter((each) => !isEntryHelp(each));
  const validated = withValidations(snapshot, [...own.flatMap(({ areas }) => areas), ...extendedValidationAreas(sheet)]);
  const theirs = sheet.conditionalFormats.filter(({ formulas }) => formulas.every((formula) => markOf(formula) === null));
  return withFormats(validated, theirs.flatMap(({ areas }) => areas));
}
