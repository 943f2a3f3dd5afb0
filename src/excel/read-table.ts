import type { CellValue } from "../values/cell-value";
import { readArea } from "../workbook/address";
import type { TableSnapshot } from "../workbook/table-snapshot";
import { WorkbookError } from "../workbook/workbook-error";
import type { TablePlace } from "./structure";

/** `Sheet!A1:C9` or `'It''s'!A1` → the part behind the sheet's name. */
export function addressWithinSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** Excel's own words for error values, in any language of the host: the type tells, not the text. */
function cellValue(value: unknown, type: unknown): CellValue {
  if (type === "Error") return { error: String(value) };
  if (type === "Empty" || value === "") return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

function columnOf<T>(rows: readonly (readonly T[])[], column: number): T[] {
  return rows.map((row) => row[column] as T);
}

function formatsOf(formats: readonly (readonly unknown[])[], column: number): string | readonly string[] {
  const each = columnOf(formats, column).map(String);
  const [first = "General"] = each;
  return each.every((format) => format === first) ? first : each;
}

function formulasOf(formulas: readonly (readonly unknown[])[], column: number): readonly (string | null)[] | null {
  const each = columnOf(formulas, column).map((formula) => (typeof formula === "string" && formula.startsWith("=") ? formula : null));
  return each.some((formula) => formula !== null) ? each : null;
}

function isBlankRow(values: readonly (readonly CellValue[])[]): boolean {
  return values.length === 1 && (values[0] ?? []).every((value) => value === null);
}

/** A text that looks like a formula comes back from `formulas` as it stands: the value beside it tells text from formula. */
function withoutTexts(formulas: readonly (readonly unknown[])[], values: readonly (readonly unknown[])[]): unknown[][] {
  return formulas.map((row, at) => row.map((formula, column) => (formula === values[at]?.[column] ? null : formula)));
}

/**
 * Loads one table, to be read after the sync; `null` where the table has gone. Excel answers `values: null` without an
 * error for what is too large: that is an error here, never an empty table.
 */
export function askTable(context: Excel.RequestContext, { name, sheet, hasTotals }: TablePlace): () => TableSnapshot | null {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("name");
  const header = table.getHeaderRowRange();
  header.load("values");
  const body = table.getDataBodyRange();
  body.load("address,values,valueTypes,formulas,numberFormat");
  return () => {
    if (table.isNullObject) return null;
    const area = readArea(addressWithinSheet(body.address));
    const loaded: unknown = body.values;
    if (!area || !Array.isArray(loaded) || !Array.isArray(header.values)) throw new WorkbookError("too-large", name);
    const values = body.values.map((row, at) => row.map((value: unknown, column) => cellValue(value, body.valueTypes[at]?.[column])));
    const headers = (header.values[0] ?? []).map(String);
    const formulas = withoutTexts(body.formulas, body.values);
    return {
      name,
      sheet,
      firstRow: area.firstRow,
      firstColumn: area.firstColumn,
      headers,
      // A table without data shows one blank row.
      rows: isBlankRow(values) ? [] : values,
      formats: headers.map((_, column) => formatsOf(body.numberFormat, column)),
      formulas: headers.map((_, column) => formulasOf(formulas, column)),
      hasTotals,
    };
  };
}
