import { isCellError, type CellValue } from "../values/cell-value";
import { dayFromSerial } from "../values/excel-serial";
import { cleanText, foldText } from "../values/fold";
import type { DateContext, FuzzyDate } from "../values/fuzzy-date";
import type { AmountContext } from "../values/money";
import { NONE } from "../values/none";
import { plainOre, readAmount } from "../values/read-amount";
import { plainDay, readDate } from "../values/read-date";
import type { TableSnapshot } from "../workbook/table-snapshot";
import { dateOrderOf, type DateOrder } from "./date-order";
import { FAILED, KRONE, OPEN, READ, type AmountColumn, type DateColumn, type NumberColumn, type TextColumn } from "./columns";

/** Serials below this may be a year, a trap or a slip of the keyboard: the full reader decides. */
const PLAIN_SERIAL = 10000;

/** Rows of a snapshot, `to` − 1 the last. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
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
export function readTextColumn(into: TextColumn, snapshot: TableSnapshot, column: number, offset: number, keepLines: boolean, { from, to }: RowSpan): void {
  const { rows } = snapshot;
  for (let row = from; row < to; row++) {
    const value = rows[row]?.[column] ?? null;
    if (value === null) continue;
    if (isCellError(value)) into.errors.set(offset + row, value.error);
    into.values[offset + row] = keepLines && typeof value === "string" ? trimmed(value) : cellText(value);
  }
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

export function readDateColumn(
  into: DateColumn,
  snapshot: TableSnapshot,
  column: number,
  offset: number,
  context: Omit<DateContext, "order">,
  { from, to }: RowSpan,
): void {
  const { rows } = snapshot;
  const formats = snapshot.formats[column] ?? "General";
  const dayFirst: DateContext = { ...context, order: "day-first" };
  let told: { readonly order: DateOrder; readonly context: DateContext } | null = null;
  for (let row = from; row < to; row++) {
    const value = rows[row]?.[column] ?? null;
    if (value === null) continue;
    const at = offset + row;
    if (typeof value === "number" && value >= PLAIN_SERIAL) {
      const day = dayFromSerial(value, context.date1904);
      if (day !== NONE) {
        into.start[at] = day;
        into.end[at] = day;
        into.state[at] = READ;
        continue;
      }
    }
    if (typeof value === "string") {
      const day = plainDay(value, context);
      if (day !== NONE) {
        into.start[at] = day;
        into.end[at] = day;
        into.state[at] = READ;
        into.isText[at] = 1;
        continue;
      }
    }
    if (told === null && mayBeEither(value)) {
      const order = dateOrderOf(snapshot.rows, column);
      told = { order, context: { ...context, order: order.order } };
    }
    const reading = readDate(value, told?.context ?? dayFirst, typeof formats === "string" ? formats : formats[row]);
    if (typeof value === "string") into.isText[at] = 1;
    if (!reading.ok) {
      into.state[at] = FAILED;
      into.failures.set(at, reading);
    } else if (reading.date) {
      into.start[at] = reading.date.start;
      into.end[at] = reading.date.end;
      into.state[at] = reading.date.end === NONE ? OPEN : READ;
      if (told?.order.decided === false && reading.date.flags.includes("order-inferred")) into.undecided.add(at);
      if (reading.date.flags.includes("year-inferred")) into.yearless.add(at);
      if (!isPlainDay(reading.date)) into.details.set(at, reading.date);
    } else into.isText[at] = 0;
  }
}

export function readAmountColumn(
  into: AmountColumn,
  snapshot: TableSnapshot,
  column: number,
  offset: number,
  context: AmountContext,
  { from, to }: RowSpan,
): void {
  const { rows } = snapshot;
  const headerSaysMore = context.currency !== undefined || context.vat !== undefined;
  const isBare = context.unit === 1 && !headerSaysMore;
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
}

/** «−26,6 %», «25». */
function numberIn(text: string): number {
  const bare = foldText(text).replaceAll(" ", "").replace("%", "").replace(",", ".");
  return bare === "" ? NaN : Number(bare);
}

export function readNumberColumn(into: NumberColumn, snapshot: TableSnapshot, column: number, offset: number, { from, to }: RowSpan): void {
  const { rows } = snapshot;
  const formats = snapshot.formats[column] ?? "General";
  for (let row = from; row < to; row++) {
    const value = rows[row]?.[column] ?? null;
    if (value === null || value === "") continue;
    const format = typeof formats === "string" ? formats : (formats[row] ?? "General");
    const number = typeof value === "number" ? value * (format.includes("%") ? 100 : 1) : numberIn(cellText(value));
    into.state[offset + row] = Number.isFinite(number) ? READ : FAILED;
    into.values[offset + row] = Number.isFinite(number) ? number : NONE;
  }
}
