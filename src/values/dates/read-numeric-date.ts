import { realDay } from "../calendar-date";
import { NONE } from "../none";
import type { DateCursor } from "./date-cursor";
import { certain, failure, isFailure, type DateFailure, type DateOutcome, type DatePart } from "./date-part";
import type { DateToken } from "./date-tokens";
import { isPartKind } from "./date-words";
import { dayDate, monthDate, partDate, yearDate } from "./read-named-date";
import { readWeekday, readWeeks } from "./read-weeks";

const LAST_PLAIN_YEAR = 2199;

/** Dates that begin with a number. */
export function readNumericDate(cursor: DateCursor): DateOutcome {
  const number = cursor.numberAt()!;
  cursor.at++;
  if (number.text.length === 8) return compactDate(number);
  if (number.text.length === 6) return compactMonth(number);
  if (number.text.length === 4) return readAfterYear(cursor, number);
  return number.text.length <= 2 ? readAfterDay(cursor, number) : null;
}

/** «20220131». */
function compactDate(number: DateToken): DateOutcome {
  const year = Math.floor(number.value / 10000);
  if (year < 1900 || year > 2199) return null;
  return dayDate(number.value % 100, Math.floor(number.value / 100) % 100, year);
}

/** Earlier ones («200112») may be days of two-digit years. */
const FIRST_COMPACT_YEAR = 2013;

/** «202203», as ledgers name their periods. */
function compactMonth(number: DateToken): DateOutcome {
  const year = Math.floor(number.value / 100);
  const month = number.value % 100;
  return year >= FIRST_COMPACT_YEAR && year <= LAST_PLAIN_YEAR && month >= 1 && month <= 12 ? monthDate(month, year) : null;
}

function readAfterYear(cursor: DateCursor, number: DateToken): DateOutcome {
  const year = cursor.yearOf(number);
  if (year === null) return cursor.isSign("-") && cursor.numberAt(1) !== undefined ? failure("out-of-range") : null;
  const sign = cursor.peek();
  const second = cursor.numberAt(1);
  if (sign?.kind === "sign" && !sign.spaced && second !== undefined && !second.spaced && second.text.length <= 2) {
    const third = cursor.numberAt(3);
    if ("-/.".includes(sign.text) && cursor.isSign(sign.text, 2) && third !== undefined && third.text.length <= 2) {
      cursor.at += 4;
      return dayDate(third.value, second.value, year);
    }
    if ("-/".includes(sign.text) && second.text.length === 2 && second.value >= 1 && second.value <= 12) {
      cursor.at += 2;
      return monthDate(second.value, year);
    }
  }
  const numbered = readYearThenNumbered(cursor, year);
  if (numbered !== null) return numbered;
  const dash = cursor.isSign("-") || cursor.isSign("/") ? 1 : 0;
  const unit = cursor.wordAt(dash);
  if (unit !== undefined && (unit.kind === "week" || isPartKind(unit.kind)) && followedByNumber(cursor, dash + 1)) {
    cursor.at += dash;
    const iso = cursor.peek()?.text === "w";
    cursor.takeWordWithStop();
    if (unit.kind === "week") return (iso ? readWeekday(cursor, year) : null) ?? readWeeks(cursor, year);
    const part = cursor.numberAt();
    cursor.at++;
    return part?.text.length !== 1 ? null : partDate(unit.kind, part.value, year);
  }
  if (unit?.kind === "month" && (dash === 0 || !cursor.peek(dash)!.spaced)) return yearThenMonth(cursor, dash, unit.value, year);
  return year <= LAST_PLAIN_YEAR ? yearDate(year) : null;
}

/** «2022 1Q», «2022-1. tertial». */
function readYearThenNumbered(cursor: DateCursor, year: number): DateOutcome {
  const dash = cursor.isSign("-") ? 1 : 0;
  const number = cursor.numberAt(dash);
  if (number?.text.length !== 1) return null;
  const stop = cursor.isSign(".", dash + 1) ? 1 : 0;
  const kind = cursor.wordAt(dash + 1 + stop)?.kind;
  if (!isPartKind(kind) || cursor.numberAt(dash + 2 + stop) !== undefined) return null;
  cursor.at += dash + 1 + stop;
  cursor.takeWordWithStop();
  return partDate(kind, number.value, year);
}

function followedByNumber(cursor: DateCursor, ahead: number): boolean {
  return cursor.numberAt(cursor.isSign(".", ahead) ? ahead + 1 : ahead) !== undefined;
}

/** «2022 januar», «2022-jan-31». A month that goes on to a year of its own begins another date: «2022 jan 2023». */
function yearThenMonth(cursor: DateCursor, dash: number, month: number, year: number): DateOutcome {
  cursor.at += dash;
  cursor.takeWordWithStop();
  const dashed = cursor.isSign("-") ? 1 : 0;
  const day = cursor.numberAt(dashed);
  if (day === undefined || day.text.length > 2) return monthDate(month, year);
  cursor.at += dashed + 1;
  cursor.takeSign(".");
  return dayDate(day.value, month, year);
}

function readAfterDay(cursor: DateCursor, number: DateToken): DateOutcome {
  const next = cursor.peek();
  if (next === undefined) return null;
  if (next.kind === "word") return readDayWord(cursor, number);
  if (next.kind !== "sign" || next.spaced) return null;
  if (next.text === "." && cursor.numberAt(1) === undefined) {
    cursor.at++;
    return cursor.isSign("-") ? readDayRange(cursor, number) : readDayWord(cursor, number);
  }
  if (next.text === ".") return readDotted(cursor, number);
  if (next.text !== "/" && next.text !== "-") return null;
  if (cursor.wordAt(1)?.kind === "month") {
    cursor.at++;
    return readDayWord(cursor, number);
  }
  return readSlashed(cursor, number, next.text);
}

/** «31 januar 2022», «31st of January», «1. kvartal 2022», «1Q22». */
function readDayWord(cursor: DateCursor, number: DateToken): DateOutcome {
  if (cursor.wordAt()?.kind === "suffix") cursor.at++;
  cursor.skipFillers();
  const word = cursor.wordAt();
  if (word?.kind === "month") {
    cursor.takeWordWithStop();
    return dayDate(number.value, word.value, cursor.takeYear());
  }
  return readNumberedPart(cursor, number.value);
}

/** After the number: «kvartal 2022», «tertial», «halvår», «Q22». */
export function readNumberedPart(cursor: DateCursor, number: number): DateOutcome {
  const word = cursor.wordAt();
  const kind = word?.kind;
  if (!isPartKind(kind)) return null;
  cursor.takeWordWithStop();
  return partDate(kind, number, cursor.takeYear());
}

/** «10.-12. mars 2022», «10-12. mars», «1.–2. kvartal 2022». */
function readDayRange(cursor: DateCursor, first: DateToken): DateOutcome {
  cursor.at++;
  const last = cursor.numberAt();
  if (last === undefined || last.text.length > 2) return null;
  cursor.at++;
  cursor.takeSign(".");
  const word = cursor.wordAt();
  if (word?.kind !== "month" && !isPartKind(word?.kind)) return null;
  cursor.takeWordWithStop();
  const year = cursor.takeYear();
  const dated = (number: number): DatePart | DateFailure =>
    word?.kind === "month" ? dayDate(number, word.value, year) : isPartKind(word?.kind) ? partDate(word.kind, number, year) : failure("not-a-date");
  const from = dated(first.value);
  const to = dated(last.value);
  if (isFailure(from)) return from;
  if (isFailure(to)) return to;
  if (first.value > last.value) return failure("not-a-date");
  if (from.span !== null && to.span !== null) return certain({ start: from.span.start, end: to.span.end }, "range");
  return {
    ...from,
    precision: "range",
    inYear: (y) => {
      const start = from.inYear?.(y);
      const end = to.inYear?.(y);
      return start && end ? { start: start.start, end: end.end } : null;
    },
  };
}

/** «31.01.2022», «31.1», «01.2022»: with dots the day always comes first. */
function readDotted(cursor: DateCursor, first: DateToken): DateOutcome {
  const second = cursor.numberAt(1)!;
  cursor.at += 2;
  if (second.text.length === 4) {
    const year = cursor.yearOf(second);
    if (year === null) return failure("out-of-range");
    return first.value >= 1 && first.value <= 12 ? monthDate(first.value, year) : null;
  }
  if (second.text.length > 2) return null;
  const third = cursor.numberAt(1);
  if (cursor.isSign(".") && third !== undefined && !third.spaced) {
    const year = cursor.yearOf(third);
    cursor.at += 2;
    if (year === null) return third.text.length === 4 ? failure("out-of-range") : null;
    return dayDate(first.value, second.value, year);
  }
  const year = takeLooseYear(cursor);
  return (year === null && second.text.length === 2 ? dottedMonth(first.value, second.value) : null) ?? dayDate(first.value, second.value, year);
}

/** «03.22» is no day; it may be a month and its year, and is asked about. */
function dottedMonth(month: number, second: number): DateFailure | null {
  if (month < 1 || month > 12 || second <= 12) return null;
  return failure("no-such-day", [monthDate(month, 2000 + second)].filter(isPart));
}

/** «10/3-22», «10.3-2022»: a year right behind a dash. */
function takeDashedYear(cursor: DateCursor): number | null {
  return cursor.isSign("-") && !cursor.peek()!.spaced && cursor.peek(1)?.spaced === false ? cursor.takeYear() : null;
}

/** «3/5-22», «3/5 -22», «31/1 2022», «31/1, 2022». */
function takeYearAfterSlash(cursor: DateCursor): number | null {
  if (cursor.isSign("-")) return cursor.peek(1)?.spaced === false ? cursor.takeYear() : null;
  return cursor.numberAt(cursor.isSign(",") ? 1 : 0)?.text.length === 4 ? cursor.takeYear() : null;
}

/** «31.12.-22», «31.12 -22» at the end, of a year near the period: a day of two digits may stand there too. */
function takeYearAtEnd(cursor: DateCursor): number | null {
  const stop = cursor.isSign(".") ? 1 : 0;
  const number = cursor.numberAt(stop + 1);
  if (!cursor.isSign("-", stop) || (stop === 0 && !cursor.peek()!.spaced) || number?.text.length !== 2 || number.spaced || cursor.peek(stop + 2) !== undefined) return null;
  const year = cursor.yearOf(number);
  if (year === null || !cursor.isNear(year)) return null;
  cursor.at += stop + 2;
  return year;
}

/** «. 2022», « 2022», «-22», or the full stop alone. */
function takeLooseYear(cursor: DateCursor): number | null {
  const dashed = takeDashedYear(cursor) ?? takeYearAtEnd(cursor);
  if (dashed !== null) return dashed;
  if (cursor.isSign(",") && cursor.numberAt(1)?.text.length === 4) return cursor.takeYear();
  if (cursor.isSign(".") && !cursor.isSign(".", 1)) {
    const year = cursor.takeYear();
    if (year === null) cursor.at++;
    return year;
  }
  return cursor.numberAt()?.text.length === 4 ? cursor.takeYear() : null;
}

function readSlashed(cursor: DateCursor, first: DateToken, sign: string): DateOutcome {
  const second = cursor.numberAt(1);
  if (second === undefined || second.spaced) return null;
  if (second.text.length === 4) {
    const year = cursor.yearOf(second);
    if (year === null) return failure("out-of-range");
    cursor.at += 2;
    return first.value >= 1 && first.value <= 12 ? monthDate(first.value, year) : null;
  }
  if (second.text.length > 2) return null;
  const third = cursor.numberAt(3);
  if (cursor.isSign(sign, 2) && third !== undefined && !third.spaced) {
    const year = cursor.yearOf(third);
    cursor.at += 4;
    if (year === null) return third.text.length === 4 ? failure("out-of-range") : null;
    const swedish = sign === "-" && first.text.length === 2 && third.text.length === 2;
    return (swedish ? yearFirst(cursor, [first.value, second.value, third.value], year) : null) ?? inOrder(cursor, first.value, second.value, year);
  }
  if (sign === "-") {
    const from = cursor.at;
    const range = readDayRange(cursor, first);
    if (range === null) cursor.at = from;
    return range;
  }
  cursor.at += 2;
  const year = takeYearAfterSlash(cursor);
  return (year === null ? monthAndYear(cursor, first.value, second.value) : null) ?? inOrder(cursor, first.value, second.value, year);
}

/** «22-01-31»: the Swedish order, asked about where the day-first reading lies far from the period. */
function yearFirst(cursor: DateCursor, [first, second, third]: readonly [number, number, number], dayFirstYear: number): DateFailure | null {
  const year = 2000 + first;
  if (cursor.isNear(dayFirstYear) || !cursor.isNear(year) || realDay(year, second, third) === NONE) return null;
  return failure("ambiguous-order", [dayDate(third, second, year), dayDate(first, second, dayFirstYear)].filter(isPart));
}

/** «05/22» may be May 2022 or 22 May: asked about, unless the column writes the month first. */
function monthAndYear(cursor: DateCursor, month: number, second: number): DateFailure | null {
  if (cursor.context.order === "month-first" || month < 1 || month > 12 || second <= 12 || second > 31) return null;
  return failure("ambiguous-order", [monthDate(month, 2000 + second), dayDate(second, month, null)].filter(isPart));
}

/** Day first or month first: what is possible, and where both are, what the column says. */
function inOrder(cursor: DateCursor, first: number, second: number, year: number | null): DateOutcome {
  const check = year ?? 2000;
  const dayFirst = realDay(check, second, first) !== NONE;
  const monthFirst = realDay(check, first, second) !== NONE;
  if (!dayFirst && !monthFirst) return dayDate(first, second, year);
  if (dayFirst && monthFirst && first !== second) {
    const { order } = cursor.context;
    const readings = [dayDate(first, second, year), dayDate(second, first, year)].filter(isPart);
    if (order === "unknown") return failure("ambiguous-order", readings);
    const chosen = readings[order === "day-first" ? 0 : 1];
    return chosen === undefined ? null : { ...chosen, orderInferred: true };
  }
  return dayFirst ? dayDate(first, second, year) : dayDate(second, first, year);
}

function isPart(outcome: DatePart | DateFailure): outcome is DatePart {
  return !isFailure(outcome);
}
