import type { CellValue } from "../values/cell-value";
import { readArea, type CellArea } from "../workbook/address";
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

/** Some rows of a table, from 0. */
export interface RowSpan {
  readonly from: number;
  readonly count: number;
}

/** Part of a table as it was read. */
export interface TablePart {
  readonly headers: readonly string[];
  /** Of the whole table. */
  readonly area: CellArea;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/**
 * Loads some rows of a table, to be read after the sync; `null` where the table has gone. Excel answers `values: null`
 * without an error for what is too large: that is an error here, never an empty table.
 */
export function askRows(context: Excel.RequestContext, { name }: TablePlace, { from, count }: RowSpan): () => TablePart | null {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("name");
  const header = table.getHeaderRowRange();
  header.load("values");
  const body = table.getDataBodyRange();
  body.load("address");
  const part = header.getOffsetRange(from + 1, 0).getResizedRange(count - 1, 0).getIntersectionOrNullObject(body);
  part.load("values,valueTypes,formulas,numberFormat");
  return () => {
    if (table.isNullObject) return null;
    const area = readArea(addressWithinSheet(body.address));
    const headers: unknown = header.values;
    if (!area || !Array.isArray(headers)) throw new WorkbookError("too-large", name);
    const read = { headers: (header.values[0] ?? []).map(String), area };
    if (part.isNullObject) return { ...read, values: [], formulas: [], formats: [] };
    const loaded: unknown = part.values;
    if (!Array.isArray(loaded)) throw new WorkbookError("too-large", name);
    return {
      ...read,
      values: part.values.map((row, at) => row.map((value: unknown, column) => cellValue(value, part.valueTypes[at]?.[column]))),
      formulas: withoutTexts(part.formulas, part.values),
      formats: part.numberFormat,
    };
  };
}

export function rowsIn({ firstRow, lastRow }: CellArea): number {
  return lastRow - firstRow + 1;
}

/** The parts of one table, in their order, as one snapshot. */
export function joinParts({ name, sheet, hasTotals }: TablePlace, parts: readonly TablePart[]): TableSnapshot | null {
  const [first] = parts;
  if (!first) return null;
  const { headers, area } = first;
  const all = parts.length === 1 ? first : { values: parts.flatMap(({ values }) => values), formulas: parts.flatMap(({ formulas }) => formulas), formats: parts.flatMap(({ formats }) => formats) };
  return {
    name,
    sheet,
    firstRow: area.firstRow,
    firstColumn: area.firstColumn,
    headers,
    // A table without data shows one blank row.
    rows: isBlankRow(all.values) ? [] : all.values,
    formats: headers.map((_, column) => formatsOf(all.formats, column)),
    formulas: headers.map((_, column) => formulasOf(all.formulas, column)),
    hasTotals,
  };
}
