import { shownParts } from "../values/date-format";
import type { DateReading, FuzzyDate } from "../values/fuzzy-date";
import type { AmountReading, Money } from "../values/money";
import { READ, type AmountColumn, type DateColumn } from "../tables/columns";
import { isCellError } from "../values/cell-value";
import type { TableColumn } from "./table-column";

/** A cell that holds more than a plain typed value: a text where a date or an amount belongs, an error, a hidden year. */
export interface WrittenCell extends TableColumn {
  readonly row: number;
  /** As it stands in the workbook. */
  readonly raw: string;
  readonly date: FuzzyDate | null;
  readonly dateFailure: Extract<DateReading, { ok: false }> | null;
  readonly money: Money | null;
  readonly amountFailure: Extract<AmountReading, { ok: false }> | null;
  /** `#REF!` and its like. */
  readonly error: string | null;
  /** A typed date whose number format shows no year. */
  readonly hidesYear: boolean;
}

function cellAt(column: TableColumn, row: number, hidesYear: boolean): WrittenCell {
  const read = column.column;
  const raw = column.table.raw(row, column.field);
  return {
    ...column,
    row,
    hidesYear,
    raw: raw === null ? "" : isCellError(raw) ? raw.error : String(raw),
    error: isCellError(raw) ? raw.error : null,
    date: read.kind === "date" ? (read.details.get(row) ?? null) : null,
    dateFailure: read.kind === "date" ? (read.failures.get(row) ?? null) : null,
    money: read.kind === "amount" ? (read.details.get(row) ?? null) : null,
    amountFailure: read.kind === "amount" ? (read.failures.get(row) ?? null) : null,
  };
}

function hidesYear(format: string): boolean {
  const shown = shownParts(format);
  return !shown.year && (shown.day || shown.month);
}

function rowsThatHideTheYear({ table, field }: TableColumn, { state }: DateColumn): Set<number> {
  const rows = new Set<number>();
  for (const { snapshot, columnOf, from, to } of table.parts) {
    const at = columnOf.get(field);
    const formats = at === undefined ? undefined : snapshot.formats[at];
    if (formats === undefined || at === undefined) continue;
    if (typeof formats === "string" && !hidesYear(formats)) continue;
    for (let row = from; row < to; row++) {
      if (state[row] !== READ || typeof snapshot.rows[row - from]?.[at] !== "number") continue;
      if (hidesYear(typeof formats === "string" ? formats : (formats[row - from] ?? ""))) rows.add(row);
    }
  }
  return rows;
}

function sparseRows(read: DateColumn | AmountColumn): Set<number> {
  return new Set([...read.details.keys(), ...read.failures.keys()]);
}

/** The written cells of a column, from the top. Plain typed values cost nothing here. */
export function writtenCells(column: TableColumn): readonly WrittenCell[] {
  const read = column.column;
  if (read.kind === "number") return [];
  if (read.kind === "text") return [...read.errors.keys()].map((row) => cellAt(column, row, false));
  const hiding = read.kind === "date" ? rowsThatHideTheYear(column, read) : new Set<number>();
  const rows = new Set([...sparseRows(read), ...hiding]);
  return [...rows].sort((a, b) => a - b).map((row) => cellAt(column, row, hiding.has(row)));
}
