import { shownParts } from "../values/date-format";
import type { DateReading, FuzzyDate } from "../values/fuzzy-date";
import { numberAt, textAt, valueAt } from "../values/item-at";
import type { AmountReading, Money } from "../values/money";
import { READ, type AmountColumn, type DateColumn } from "../tables/columns";
import { dayOf, partsOf, yearOf, type Day } from "../values/calendar-date";
import { isCellError } from "../values/cell-value";
import { excelTrapSuspected } from "../values/excel-trap";
import { NONE } from "../values/none";
import type { TableColumn } from "./table-column";

/**
 * A cell that says more than a plain date or amount does, typed or as text: a doubt, a month, a second date, a unit, an
 * unusual mark, something that cannot be read, an error, a hidden year. Which plain ones are text is a column's matter.
 */
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
  /** How many cells of the column this one speaks for: where nearly all hide their year, the first speaks for all. */
  readonly hidingCells: number;
  /** The year that a typed day's number may have been meant for («Jan-22» is 2022); `NONE` where nothing suggests it. */
  readonly trapYear: number;
}

/** What is known of a column's cells beside their readings. */
interface Column {
  readonly of: TableColumn;
  readonly hiding: ReadonlySet<number>;
  /** What `hidingCells` of each of them is. */
  readonly hidingEach: number;
  readonly traps: ReadonlyMap<number, number>;
}

type Failure<R> = Extract<R, { ok: false }>;

/** Small on purpose: a large table has one for every date or amount that is text. */
class Cell implements WrittenCell {
  constructor(
    private readonly home: Column,
    readonly row: number,
    readonly date: FuzzyDate | null,
    readonly dateFailure: Failure<DateReading> | null,
    readonly money: Money | null,
    readonly amountFailure: Failure<AmountReading> | null,
  ) {}

  get kind(): TableColumn["kind"] {
    return this.home.of.kind;
  }
  get field(): string {
    return this.home.of.field;
  }
  get table(): TableColumn["table"] {
    return this.home.of.table;
  }
  get column(): TableColumn["column"] {
    return this.home.of.column;
  }
  get title(): string {
    return this.home.of.title;
  }
  isPublished(row: number): boolean {
    return this.home.of.isPublished(row);
  }
  get raw(): string {
    const raw = this.table.raw(this.row, this.field);
    return raw === null ? "" : isCellError(raw) ? raw.error : String(raw);
  }
  get error(): string | null {
    const { column, row } = this;
    if (column.kind === "text") return column.errors.get(row) ?? null;
    if (this.dateFailure?.reason !== "cell-error" && this.amountFailure?.reason !== "cell-error") return null;
    const raw = this.table.raw(row, this.field);
    return isCellError(raw) ? raw.error : null;
  }
  get hidesYear(): boolean {
    return this.home.hiding.has(this.row);
  }
  get hidingCells(): number {
    return this.home.hidingEach;
  }
  get trapYear(): number {
    return this.home.traps.get(this.row) ?? NONE;
  }
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
      if (hidesYear(typeof formats === "string" ? formats : textAt(formats, row - from))) rows.add(row);
    }
  }
  return rows;
}

/** How many rows up and down say which years a column's dates have. */
const REACH = 2;

export interface RowSpan {
  readonly from: number;
  /** The row behind the last. */
  readonly to: number;
}

/** The year of every row's day that can speak for its neighbours, from the span's first row on; 0 where there is none. */
function yearsOf({ start, state }: DateColumn, { from, to }: RowSpan): Int16Array {
  const years = new Int16Array(to - from);
  for (let row = from; row < to; row++) if (state[row] === READ) years[row - from] = yearOf(numberAt(start, row));
  return years;
}

/** The rows of a column that can speak for those of a span. */
function around({ from, to }: RowSpan, length: number): RowSpan {
  return { from: Math.max(0, from - REACH), to: Math.min(length, to + REACH) };
}

/** Of the same initiative, where the table says which: the next one may be years away. */
function neighboursOf(row: number, { table, column }: TableColumn, hiding: ReadonlySet<number>): readonly Day[] {
  if (column.kind !== "date") return [];
  const { start, state } = column;
  const codes = table.has("code") ? table.text("code").values : null;
  const days: Day[] = [];
  for (let other = Math.max(0, row - REACH); other <= row + REACH && other < start.length; other++) {
    const isNear = other !== row && state[other] === READ && !hiding.has(other) && codes?.[other] === codes?.[row];
    if (isNear) days.push(valueAt(start, other));
  }
  return days;
}

/** Whether a neighbour shares the year at a place, which clears it of suspicion. */
function sharesYear(at: number, years: Int16Array): boolean {
  const year = years[at];
  for (let away = 1; away <= REACH; away++) if (years[at - away] === year || years[at + away] === year) return true;
  return false;
}

function hasNeighbourIn(year: number, at: number, years: Int16Array): boolean {
  for (let other = Math.max(0, at - REACH); other <= at + REACH && other < years.length; other++) {
    if (other !== at && numberAt(years, other) % 100 === year % 100 && years[other] !== 0) return true;
  }
  return false;
}

/** Whether the month of that year lies nearer to a neighbour than the day as it stands: else the day is in its place. */
function fitsBetter(day: Day, year: number, neighbours: readonly Day[]): boolean {
  const meant = dayOf(year, partsOf(day).month, 28);
  const distance = (from: Day): number => Math.min(...neighbours.map((neighbour) => Math.abs(neighbour - from)));
  return distance(meant) < distance(day);
}

/**
 * Typed days that may be Excel's reading of a month and a year. Where the cell hides its year, neighbours within a
 * year of the suspected one are enough, and those that hide theirs do not count.
 */
function trapYears(of: TableColumn, column: DateColumn, hiding: ReadonlySet<number>, span: RowSpan): Map<number, number> {
  const { start, state, isText, details } = column;
  const suspects = new Map<number, number>();
  const near = around(span, start.length);
  const years = yearsOf(column, near);
  for (let row = span.from; row < span.to; row++) {
    if (state[row] !== READ || isText[row] === 1) continue;
    const isHiding = hiding.size > 0 && hiding.has(row);
    if (!isHiding && hiding.size === 0 && sharesYear(row - near.from, years)) continue;
    if ((details.get(row)?.precision ?? "day") !== "day") continue;
    const day = valueAt(start, row);
    const meant = 2000 + partsOf(day).day;
    if (!isHiding && !hasNeighbourIn(meant, row - near.from, years)) continue;
    const neighbours = neighboursOf(row, of, hiding);
    const isNear = (neighbour: Day): boolean => neighbour !== NONE && Math.abs(yearOf(neighbour) - meant) <= 1;
    const isSuspect = isHiding ? neighbours.some(isNear) : excelTrapSuspected(day, neighbours) && fitsBetter(day, meant, neighbours);
    if (isSuspect) suspects.set(row, meant);
  }
  return suspects;
}

/** Fewer cells than this speak for themselves. */
const MANY = 5;
const NEARLY_ALL = 0.8;

/** Those that speak: all of them, or the first where the whole column is written so and it is no oversight in a cell. */
function speakers(
  hiding: ReadonlySet<number>,
  traps: ReadonlyMap<number, number>,
  { state, isText }: DateColumn,
): { readonly rows: ReadonlySet<number>; readonly each: number } {
  const quiet = [...hiding].filter((row) => !traps.has(row));
  const typed = state.reduce((count, each, row) => count + (each === READ && isText[row] === 0 ? 1 : 0), 0);
  if (quiet.length < MANY || quiet.length < NEARLY_ALL * typed) return { rows: hiding, each: 1 };
  return { rows: new Set([...quiet.slice(0, 1), ...[...hiding].filter((row) => traps.has(row))]), each: quiet.length };
}

function isPlainAmount({ flags, unit, vat }: Money): boolean {
  return unit === "none" && vat === "unknown" && (flags.length === 0 || (flags.length === 1 && flags[0] === "text-number"));
}

function rowsThatSayMore(read: DateColumn | AmountColumn): Set<number> {
  const rows = new Set(read.failures.keys());
  if (read.kind === "date") for (const row of read.details.keys()) rows.add(row);
  else read.details.forEach((money, row) => { if (!isPlainAmount(money)) rows.add(row); });
  return rows;
}

function saysMore(read: DateColumn | AmountColumn, row: number): boolean {
  if (read.failures.has(row)) return true;
  if (read.kind === "date") return read.details.has(row);
  const money = read.details.get(row);
  return money !== undefined && !isPlainAmount(money);
}

function makeCell(home: Column, read: DateColumn | AmountColumn, row: number): Cell {
  return read.kind === "date"
    ? new Cell(home, row, read.details.get(row) ?? null, read.failures.get(row) ?? null, null, null)
    : new Cell(home, row, null, null, read.details.get(row) ?? null, read.failures.get(row) ?? null);
}

/** The written cells of a column, from the top, but for those of published periods. Plain values cost nothing here. */
export function writtenCells(of: TableColumn): readonly WrittenCell[] {
  return allWrittenCells(of).filter(({ row }) => !of.isPublished(row));
}

function allWrittenCells(of: TableColumn): readonly WrittenCell[] {
  const read = of.column;
  if (read.kind === "number") return [];
  const hiding = read.kind === "date" ? rowsThatHideTheYear(of, read) : new Set<number>();
  const traps = read.kind === "date" ? trapYears(of, read, hiding, { from: 0, to: read.start.length }) : new Map<number, number>();
  const speaking = read.kind === "date" && hiding.size > 0 ? speakers(hiding, traps, read) : { rows: hiding, each: 1 };
  const home: Column = { of, hiding: speaking.rows, hidingEach: speaking.each, traps };
  if (read.kind === "text") return [...read.errors.keys()].map((row) => new Cell(home, row, null, null, null, null));
  const rows = rowsThatSayMore(read);
  for (const row of speaking.rows) rows.add(row);
  for (const row of traps.keys()) rows.add(row);
  return Array.from(Int32Array.from(rows).sort(), (row) => makeCell(home, read, row));
}

/** Whether a column may show dates without their year: what its cells say then hangs on all of them. */
export function mayHideYears({ table, field }: TableColumn): boolean {
  return table.parts.some(({ snapshot, columnOf }) => {
    const formats = snapshot.formats[columnOf.get(field) ?? -1] ?? "General";
    return typeof formats === "string" ? hidesYear(formats) : formats.some((format) => hidesYear(format ?? ""));
  });
}

/** The rows whose cells of a column may say otherwise when that of a row is changed. */
export function rowsNear(row: number, { column }: TableColumn): RowSpan {
  return column.kind === "date" ? around({ from: row, to: row + 1 }, column.start.length) : { from: row, to: row + 1 };
}

/** As `writtenCells`, of some rows of a column that hides no year (`mayHideYears`). */
export function writtenCellsOf(of: TableColumn, span: RowSpan): readonly WrittenCell[] {
  const read = of.column;
  if (read.kind === "number") return [];
  const traps = read.kind === "date" ? trapYears(of, read, new Set(), span) : new Map<number, number>();
  const home: Column = { of, hiding: new Set(), hidingEach: 1, traps };
  const cells: Cell[] = [];
  for (let row = span.from; row < span.to; row++) {
    if (of.isPublished(row)) continue;
    if (read.kind === "text") {
      if (read.errors.has(row)) cells.push(new Cell(home, row, null, null, null, null));
    } else if (traps.has(row) || saysMore(read, row)) cells.push(makeCell(home, read, row));
  }
  return cells;
}
