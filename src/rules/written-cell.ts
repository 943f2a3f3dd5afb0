import { shownParts } from "../values/date-format";
import type { DateReading, FuzzyDate } from "../values/fuzzy-date";
import type { AmountReading, Money } from "../values/money";
import { READ, type AmountColumn, type DateColumn } from "../tables/columns";
import { partsOf, type Day } from "../values/calendar-date";
import { isCellError } from "../values/cell-value";
import { excelTrapSuspected } from "../values/excel-trap";
import { NONE } from "../values/none";
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
  /** The year that a typed day's number may have been meant for («Jan-22» is 2022); `NONE` where nothing suggests it. */
  readonly trapYear: number;
}

function cellAt(column: TableColumn, row: number, hidesYear: boolean, trapYear: number): WrittenCell {
  const read = column.column;
  const raw = column.table.raw(row, column.field);
  return {
    ...column,
    row,
    hidesYear,
    trapYear,
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

/** How many rows up and down say which years a column's dates have. */
const REACH = 2;

/**
 * Typed days that may be Excel's reading of a month and a year. Where the cell hides its year, neighbours within a
 * year of the suspected one are enough, and those that hide theirs do not count.
 */
function trapYears({ start, state, isText, details }: DateColumn, hiding: ReadonlySet<number>): Map<number, number> {
  const years = new Map<number, number>();
  for (let row = 0; row < start.length; row++) {
    const day = start[row] ?? NONE;
    if (state[row] !== READ || isText[row] === 1 || (details.get(row)?.precision ?? "day") !== "day") continue;
    const neighbours: Day[] = [];
    for (let other = Math.max(0, row - REACH); other <= row + REACH && other < start.length; other++) {
      if (other !== row && state[other] === READ && !hiding.has(other)) neighbours.push(start[other] ?? NONE);
    }
    const meant = 2000 + partsOf(day).day;
    const isNear = (neighbour: Day): boolean => neighbour !== NONE && Math.abs(partsOf(neighbour).year - meant) <= 1;
    const suspected = hiding.has(row) ? neighbours.some(isNear) : excelTrapSuspected(day, neighbours);
    if (suspected) years.set(row, meant);
  }
  return years;
}

function sparseRows(read: DateColumn | AmountColumn): Set<number> {
  return new Set([...read.details.keys(), ...read.failures.keys()]);
}

/** The written cells of a column, from the top. Plain typed values cost nothing here. */
export function writtenCells(column: TableColumn): readonly WrittenCell[] {
  const read = column.column;
  if (read.kind === "number") return [];
  if (read.kind === "text") return [...read.errors.keys()].map((row) => cellAt(column, row, false, NONE));
  const hiding = read.kind === "date" ? rowsThatHideTheYear(column, read) : new Set<number>();
  const traps = read.kind === "date" ? trapYears(read, hiding) : new Map<number, number>();
  const rows = new Set([...sparseRows(read), ...hiding, ...traps.keys()]);
  return [...rows].sort((a, b) => a - b).map((row) => cellAt(column, row, hiding.has(row), traps.get(row) ?? NONE));
}
