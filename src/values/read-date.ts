import { isBlankMark } from "./blank-marks";
import { dayOf, partsOf, realDay, type Day } from "./calendar-date";
import { isCellError, type CellValue } from "./cell-value";
import { shownParts } from "./date-format";
import { monthsSpan, yearSpan } from "./dates/date-spans";
import { saysOpen } from "./dates/date-words";
import { readDateText } from "./dates/read-date-text";
import { fullYear } from "./dates/year-inference";
import { dayFromSerial } from "./excel-serial";
import { cleanText, foldText } from "./fold";
import type { DateContext, DateFlag, DatePrecision, DateReading, DateReason, FuzzyDate } from "./fuzzy-date";
import { NONE } from "./none";

const MAX_LENGTH = 200;
const PLAIN_YEARS = { first: 1990, last: 2100 };
const NO_FLAGS: readonly DateFlag[] = [];

const BLANK: DateReading = { ok: true, date: null };

function refuse(reason: DateReason, candidates: readonly FuzzyDate[] = []): DateReading {
  return { ok: false, reason, candidates };
}

function read(raw: string, start: Day, end: Day, precision: DatePrecision, flags: readonly DateFlag[] = NO_FLAGS): DateReading {
  return { ok: true, date: { raw, start, end, precision, flags } };
}

/** Serials from 1990-01-01 to 2100-12-31: what a plain number is taken for without a thought. */
export const PLAIN_SERIALS = { first: 32874, last: 73415 };
const YEARS_NEAR = 10;

/** Digits that were typed for a date and stay a number: 202203 and 20220331 are read, 310322 is asked about. */
function readDigits(value: number, context: DateContext): DateReading | null {
  const [high, middle, low] = [Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100];
  if (high >= 20 && high <= 21 && low >= 1 && low <= 12 && Math.floor(value / 100) > 2012) {
    const span = monthsSpan(Math.floor(value / 100), low, 1);
    return read(String(value), span.start, span.end, "month");
  }
  if (high >= PLAIN_YEARS.first && high <= PLAIN_YEARS.last) {
    const day = realDay(high, middle, low);
    return day === NONE ? null : read(String(value), day, day, "day");
  }
  if (context.periodTo === NONE || (value >= PLAIN_SERIALS.first && value <= PLAIN_SERIALS.last)) return null;
  const day = high < 1 || high > 31 ? NONE : realDay(fullYear(low, context), middle, high);
  if (day === NONE || Math.abs(partsOf(day).year - partsOf(context.periodTo).year) > YEARS_NEAR) return null;
  return refuse("not-a-date", [{ raw: String(value), start: day, end: day, precision: "day", flags: NO_FLAGS }]);
}

/**
 * A typed date. 1990–2100 without a date format is a year; a first of the month that the cell shows as month and
 * year is that month; a date that the cell shows without its year may be a month that Excel took for a day.
 */
function readSerial(value: number, context: DateContext, format: string | undefined): DateReading {
  if (!Number.isFinite(value)) return refuse("out-of-range");
  const shown = format === undefined ? null : shownParts(format);
  const dateFormat = shown !== null && (shown.day || shown.month || shown.year);
  if (!dateFormat && Number.isInteger(value) && value >= PLAIN_YEARS.first && value <= PLAIN_YEARS.last) {
    const span = yearSpan(value);
    return read(String(value), span.start, span.end, "year");
  }
  const digits = shown !== null && !dateFormat && Number.isInteger(value) ? readDigits(value, context) : null;
  if (digits !== null) return digits;
  const day = dayFromSerial(value, context.date1904);
  if (day === NONE) return refuse(!context.date1904 && Math.floor(value) === 60 ? "no-such-day" : "out-of-range");
  const raw = String(value);
  if (shown !== null && dateFormat && !shown.day && shown.month && shown.year) {
    const { year, month, day: dayOfMonth } = partsOf(day);
    if (dayOfMonth === 1) return read(raw, day, monthsSpan(year, month, 1).end, "month");
  }
  const trap = shown !== null && shown.day && !shown.year;
  return read(raw, day, day, "day", trap ? ["excel-trap"] : NO_FLAGS);
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : NaN;
}

function readIso(text: string): Day {
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  return year >= 1900 ? realDay(year, digit(text, 5) * 10 + digit(text, 6), digit(text, 8) * 10 + digit(text, 9)) : NONE;
}

/** `31.01.22`, `31.01.2022` and `2022-01-31`, as most cells hold them: a certain day. `NONE` sends the rest to `readDate`. */
export function plainDay(text: string, context: Omit<DateContext, "order">): Day {
  const { length } = text;
  if (length === 10 && text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45) return readIso(text);
  if ((length !== 8 && length !== 10) || text.charCodeAt(2) !== 46 || text.charCodeAt(5) !== 46) return NONE;
  const day = digit(text, 0) * 10 + digit(text, 1);
  const month = digit(text, 3) * 10 + digit(text, 4);
  const tail = digit(text, length - 2) * 10 + digit(text, length - 1);
  const year = length === 8 ? tail : digit(text, 6) * 1000 + digit(text, 7) * 100 + tail;
  const code = day + month + year;
  if (code !== code || (length === 10 && year < 1900)) return NONE;
  return realDay(length === 8 ? fullYear(year, context) : year, month, day);
}

/** «løpende», «(TBD)», «?» */
function readOpen(raw: string, folded: string): DateReading | null {
  let text = folded;
  let uncertain = false;
  if (text.startsWith("(") && text.endsWith(")")) {
    text = text.slice(1, -1).trim();
    uncertain = true;
  }
  if (text.endsWith("?")) {
    text = text.slice(0, -1).trim();
    uncertain = true;
  }
  if (text.endsWith(".")) text = text.slice(0, -1);
  const open = saysOpen(text) || (uncertain && (text === "" || text === "?" || text === "??"));
  return open ? read(raw, NONE, NONE, "open", uncertain ? ["uncertain"] : NO_FLAGS) : null;
}

/** A serial number kept as text: no date, but it may have been one. */
function textSerial(raw: string, folded: string, context: DateContext): DateReading | null {
  if (folded.length !== 5) return null;
  for (let i = 0; i < 5; i++) if (Number.isNaN(digit(folded, i))) return null;
  const day = dayFromSerial(Number(folded), context.date1904);
  if (day === NONE || day < dayOf(1990, 1, 1)) return refuse("not-a-date");
  return refuse("not-a-date", [{ raw, start: day, end: day, precision: "day", flags: NO_FLAGS }]);
}

/**
 * A date as a cell holds it, by the domain page's "Dates" and "Fuzzy forms": typed dates of both date systems, and
 * texts in Norwegian, English, Swedish, Danish, German and French. `raw` of a typed date is its serial.
 * `format` is the cell's en-US number format code.
 */
export function readDate(value: CellValue, context: DateContext, format?: string): DateReading {
  if (value === null) return BLANK;
  if (typeof value === "number") return readSerial(value, context, format);
  if (typeof value !== "string") return refuse(isCellError(value) ? "cell-error" : "not-a-date");
  const plain = plainDay(value, context);
  if (plain !== NONE) return read(value, plain, plain, "day");
  const text = cleanText(value);
  if (text.length > MAX_LENGTH) return refuse("too-long");
  const folded = foldText(text);
  if (isBlankMark(folded)) return BLANK;
  return readOpen(value, folded) ?? textSerial(value, folded, context) ?? readDateText(value, text, context);
}
