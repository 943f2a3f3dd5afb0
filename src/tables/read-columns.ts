import { isCellError, type CellValue } from "../values/cell-value";
import { dayFromSerial } from "../values/excel-serial";
import { cleanText, foldText } from "../values/fold";
import type { DateContext, FuzzyDate } from "../values/fuzzy-date";
import type { AmountContext } from "../values/money";
import { NONE } from "../values/none";
import { plainOre, readAmount } from "../values/read-amount";
import { PLAIN_SERIALS, plainDay, readDate } from "../values/read-date";
import type { TableSnapshot } from "../workbook/table-snapshot";
import { dateOrderOf, OrderVoices } from "./date-order";
import { FAILED, KRONE, OPEN, READ, type AmountColumn, type DateColumn, type NumberColumn, type TextColumn } from "./columns";

/** Rows of a snapshot, `to` − 1 the last. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** Reads rows of a snapshot's column, from the top, as often as it is asked; `finish` when there are no more. */
export interface ColumnReader {
  read(rows: RowSpan): void;
  finish?(): void;
}

function cellText(value: CellValue): string {
  if (typeof value === "string") return cleanText(value);
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}

/** `trim`, which most texts do not need: no space, line break or mark of another script at either end. */
function trimmed(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > 32 && first < 127 && last > 32 && last < 127 ? text : text.trim();
}

/** Texts keep line breaks (bullets need them) but lose padding at both ends. */
export function textReader(into: TextColumn, { rows }: TableSnapshot, column: number, offset: number, keepLines: boolean): ColumnReader {
  const read = ({ from, to }: RowSpan): void => {
    for (let row = from; row < to; row++) {
      const value = rows[row]?.[column] ?? null;
      if (value === null) continue;
      if (isCellError(value)) into.errors.set(offset + row, value.error);
      into.values[offset + row] = keepLines && typeof value === "string" ? trimmed(value) : cellText(value);
    }
  };
  return { read };
}

/** The context of a column's own texts. */
export function orderedContext(snapshot: TableSnapshot, column: number, context: Omit<DateContext, "order">): DateContext {
  return { ...context, order: dateOrderOf(snapshot.rows, column).order };
}

/** «03/04/2022», «03-04-22»: only the column can say which is the month. */
export function mayBeEither(value: CellValue): boolean {
  return typeof value === "string" && (value.includes("/") || value.includes("-"));
}

function isPlainDay({ precision, flags, start, end, second }: FuzzyDate): boolean {
  return precision === "day" && flags.length === 0 && start === end && second === undefined;
}

/** Texts of which only the column can say which is the month are read last, when all of them were heard. */
export function dateReader(into: DateColumn, snapshot: TableSnapshot, column: number, offset: number, context: Omit<DateContext, "order">): ColumnReader {
  const { rows } = snapshot;
  const formats = snapshot.formats[column] ?? "General";
  const dayFirst: DateContext = { ...context, order: "day-first" };
  const voices = new OrderVoices();
  const doubtful: number[] = [];
  const set = (at: number, day: number): void => {
    into.start[at] = day;
    into.end[at] = day;
    into.state[at] = READ;
  };
  const take = (row: number, value: CellValue, ordered: DateContext, isUndecided: boolean): void => {
    const at = offset + row;
    const reading = readDate(value, ordered, typeof formats === "string" ? formats : formats[row]);
    if (typeof value === "string") into.isText[at] = 1;
    if (!reading.ok) {
      into.state[at] = FAILED;
      into.failures.set(at, reading);
    } else if (reading.date) {
      into.start[at] = reading.date.start;
      into.end[at] = reading.date.end;
      into.state[at] = reading.date.end === NONE ? OPEN : READ;
      if (isUndecided && reading.date.flags.includes("order-inferred")) into.undecided.add(at);
      if (reading.date.flags.includes("year-inferred")) into.yearless.add(at);
      if (!isPlainDay(reading.date)) into.details.set(at, reading.date);
    } else into.isText[at] = 0;
  };
  const read = ({ from, to }: RowSpan): void => {
    for (let row = from; row < to; row++) {
      const value = rows[row]?.[column] ?? null;
      if (value === null) continue;
      // Other numbers may be a year, a trap or a slip of the keyboard: the full reader decides.
      if (typeof value === "number" && value >= PLAIN_SERIALS.first && value <= PLAIN_SERIALS.last) {
        const day = dayFromSerial(value, context.date1904);
        if (day !== NONE) {
          set(offset + row, day);
          continue;
        }
      }
      if (typeof value === "string") {
        const day = plainDay(value, context);
        if (day !== NONE) {
          set(offset + row, day);
          into.isText[offset + row] = 1;
          continue;
        }
        if (mayBeEither(value)) {
          voices.hear(value);
          doubtful.push(row);
          continue;
        }
      }
      take(row, value, dayFirst, false);
    }
  };
  const finish = (): void => {
    if (doubtful.length === 0) return;
    const { order, decided } = voices.order;
    for (const row of doubtful) take(row, rows[row]?.[column] ?? null, { ...context, order }, !decided);
    const yearless = [...into.yearless].sort((a, b) => a - b);
    into.yearless.clear();
    for (const row of yearless) into.yearless.add(row);
  };
  return { read, finish };
}

export function amountReader(into: AmountColumn, { rows }: TableSnapshot, column: number, offset: number, context: AmountContext): ColumnReader {
  const headerSaysMore = context.currency !== undefined || context.vat !== undefined;
  const isBare = context.unit === 1 && !headerSaysMore;
  const read = ({ from, to }: RowSpan): void => {
    for (let row = from; row < to; row++) {
      const value = rows[row]?.[column] ?? null;
      if (value === null) continue;
      const at = offset + row;
      const ore = isBare && typeof value === "number" ? plainOre(value) : NONE;
      if (ore !== NONE) {
        into.ore[at] = ore;
        into.state[at] = READ;
        continue;
      }
      const reading = readAmount(value, context);
      if (typeof value === "string") into.isText[at] = 1;
      if (!reading.ok) {
        into.state[at] = FAILED;
        into.failures.set(at, reading);
      } else if (reading.money) {
        into.ore[at] = reading.money.ore;
        into.state[at] = READ;
        if (typeof value === "string" || reading.money.flags.length > 0 || headerSaysMore) {
          into.details.set(at, reading.money);
          if (reading.money.precisionOre > KRONE) into.coarse.add(at);
          if (reading.money.currency !== "NOK") into.foreign.add(at);
        }
      } else into.isText[at] = 0;
    }
  };
  return { read };
}

/** «−26,6 %», «25». */
function numberIn(text: string): number {
  const bare = foldText(text).replaceAll(" ", "").replace("%", "").replace(",", ".");
  return bare === "" ? NaN : Number(bare);
}

export function numberReader(into: NumberColumn, snapshot: TableSnapshot, column: number, offset: number): ColumnReader {
  const { rows } = snapshot;
  const formats = snapshot.formats[column] ?? "General";
  const read = ({ from, to }: RowSpan): void => {
    for (let row = from; row < to; row++) {
      const value = rows[row]?.[column] ?? null;
      if (value === null || value === "") continue;
      const format = typeof formats === "string" ? formats : (formats[row] ?? "General");
      const number = typeof value === "number" ? value * (format.includes("%") ? 100 : 1) : numberIn(cellText(value));
      into.state[offset + row] = Number.isFinite(number) ? READ : FAILED;
      into.values[offset + row] = Number.isFinite(number) ? number : NONE;
    }
  };
  return { read };
}
