import { realDay } from "../calendar-date";
import { NONE } from "../none";
import { weeksInYear } from "../iso-week";
import type { DateCursor } from "./date-cursor";
import { certain, failure, inYear, type DateFailure, type DateOutcome, type DatePart } from "./date-part";
import type { PartKind } from "./date-words";
import { monthsSpan, partOfYear, seasonSpan, thirdOfMonth, weeksSpan, yearSpan, type Span } from "./date-spans";

const PARTS: Readonly<Record<PartKind, number>> = { quarter: 4, tertial: 3, halfyear: 2 };

/** The `number`th quarter, tertial or half-year of a year. */
export function partDate(kind: PartKind, number: number, year: number | null): DatePart | DateFailure {
  if (number < 1 || number > PARTS[kind]) return failure("not-a-date");
  return inYear(year, kind, (y) => partOfYear(y, number, PARTS[kind]), failure("not-a-date"));
}

export function monthDate(month: number, year: number | null): DatePart | DateFailure {
  return inYear(year, "month", (y) => monthsSpan(y, month, 1), failure("not-a-date"));
}

/** A day written with its month in letters or day-first; a day that is not offers the month's last. */
export function dayDate(day: number, month: number, year: number | null): DatePart | DateFailure {
  const spanIn = (y: number): Span | null => {
    const found = realDay(y, month, day);
    return found === NONE ? null : { start: found, end: found };
  };
  if (month < 1 || month > 12 || day < 1) return failure("no-such-day");
  if (year === null && day > 31) return failure("no-such-day");
  const lastOf = (y: number): DatePart => {
    const { end } = monthsSpan(y, month, 1);
    return certain({ start: end, end }, "day");
  };
  if (year === null && spanIn(2000) === null) return failure("no-such-day");
  return inYear(year, "day", spanIn, failure("no-such-day", year === null ? [] : [lastOf(year)]));
}

/** Week numbers are checked in their year; where it is left out, 53 weeks are possible. */
export function weekDate(first: number, last: number, year: number | null): DatePart | DateFailure {
  const possible = first >= 1 && first <= 53 && last >= 1 && last <= 53;
  if (!possible) return failure("no-such-week");
  const crosses = last < first;
  const spanIn = (y: number): Span | null => weeksSpan(crosses ? y - 1 : y, first, last);
  const precision = first === last ? "week" : "range";
  const nearest = (y: number): readonly DatePart[] => {
    const span = weeksSpan(y, weeksInYear(y), weeksInYear(y));
    return span === null || first !== last ? [] : [certain(span, "week")];
  };
  return inYear(year, precision, spanIn, failure("no-such-week", year === null ? [] : nearest(year)));
}

/** After the week word: «5», «02-09», «5 2022», «2-10 (-22)», «52 2021-02 2022», «52-02». */
export function readWeeks(cursor: DateCursor, writtenYear: number | null): DateOutcome {
  const first = cursor.numberAt();
  if (first === undefined || first.text.length > 2) return null;
  cursor.at++;
  if (takeNextWeek(cursor, first.value)) return weekRange(first.value, writtenYear, first.value + 1, writtenYear ?? cursor.takeYear());
  const firstYear = writtenYear ?? takeWeekYear(cursor);
  const from = cursor.at;
  if (cursor.takeSign("-")) {
    const lastYear = takeIsoYear(cursor);
    if (cursor.wordAt()?.kind === "week") cursor.takeWordWithStop();
    const last = cursor.numberAt();
    if (last !== undefined && last.text.length <= 2) {
      cursor.at++;
      return weekRange(first.value, firstYear, last.value, lastYear ?? cursor.takeYear());
    }
    cursor.at = from;
  }
  return weekDate(first.value, first.value, firstYear);
}

/** A dash after the first week leads to the last week, not to a year of two digits: «uke 5-22» is a range. */
function takeWeekYear(cursor: DateCursor): number | null {
  if (!cursor.isSign("-")) return cursor.takeYear();
  const wholeYear = cursor.numberAt(1)?.text.length === 4 && !cursor.isSign("-", 2);
  return wholeYear ? cursor.takeYear() : null;
}

/** «uke 5 og 6 2022»: the week right after the first. */
function takeNextWeek(cursor: DateCursor, first: number): boolean {
  const next = cursor.numberAt(1);
  if (cursor.wordAt()?.kind !== "between" || next === undefined || next.text.length > 2 || next.value !== first + 1) return false;
  cursor.at += 2;
  return true;
}

/** The year of «2021-W52-2022-W02». */
function takeIsoYear(cursor: DateCursor): number | null {
  const number = cursor.numberAt();
  if (number?.text.length !== 4 || !cursor.isSign("-", 1) || cursor.wordAt(2)?.kind !== "week") return null;
  cursor.at += 2;
  return cursor.yearOf(number);
}

/**
 * Where the weeks cross New Year and one year is written, people mean the year of the last week
 * (working convention), but in an id, where it stands first, that of the first.
 */
function weekRange(
  first: number,
  firstYear: number | null,
  last: number,
  lastYear: number | null,
): DatePart | DateFailure {
  if (firstYear !== null && lastYear !== null) {
    const start = weeksSpan(firstYear, first, first);
    const end = weeksSpan(lastYear, last, last);
    if (start === null || end === null) return failure("no-such-week");
    return start.start > end.start ? failure("not-a-date") : certain({ start: start.start, end: end.end }, "range");
  }
  const year = firstYear ?? lastYear;
  const leads = firstYear !== null && last < first;
  return weekDate(first, last, leads ? firstYear + 1 : year);
}

/** «vinteren 21/22» */
function takeWinterYears(cursor: DateCursor): number | null {
  const first = cursor.numberAt();
  const second = cursor.numberAt(2);
  if (first?.text.length !== 2 || second?.text.length !== 2 || second.value !== first.value + 1) return null;
  if (!cursor.isSign("/", 1) && !cursor.isSign("-", 1)) return null;
  cursor.at += 2;
  return cursor.takeYear();
}

/** «vinter 2021/22» is the winter that ends in 2022. */
export function readSeason(cursor: DateCursor, season: number): DateOutcome {
  let year = (season === 4 ? takeWinterYears(cursor) : null) ?? cursor.takeYear();
  const second = cursor.numberAt(1);
  if (year !== null && season === 4 && second !== undefined && (cursor.isSign("/") || cursor.isSign("-"))) {
    const later = second.text.length === 2 ? Math.floor(year / 100) * 100 + second.value : second.value;
    if (later === year + 1) {
      cursor.at += 2;
      year = later;
    }
  }
  return inYear(year, "season", (y) => seasonSpan(y, season), failure("not-a-date"));
}

/** «primo mars 2022». */
export function readThird(cursor: DateCursor, third: number): DateOutcome {
  cursor.skipFillers();
  cursor.takeSign("-");
  const month = cursor.wordAt();
  if (month?.kind !== "month") return null;
  cursor.takeWordWithStop();
  const { value } = month;
  return inYear(cursor.takeYear(), "range", (y) => thirdOfMonth(y, value, third), failure("not-a-date"));
}

/** After the month's name: «22», «2022», «31, 2022», «5th», or nothing. */
export function readAfterMonth(cursor: DateCursor, month: number): DateOutcome {
  const number = cursor.numberAt();
  if (number !== undefined && number.text.length <= 2) {
    const ordinal = cursor.wordAt(1)?.kind === "suffix" && !cursor.peek(1)!.spaced;
    const comma = cursor.isSign(",", 1 + (ordinal ? 1 : 0)) ? 1 : 0;
    const yearAhead = 1 + (ordinal ? 1 : 0) + comma;
    const year = cursor.numberAt(yearAhead);
    if (year?.text.length === 4 && (comma === 1 || year.spaced)) {
      cursor.at += yearAhead;
      const taken = cursor.takeYear();
      if (taken !== null) return dayDate(number.value, month, taken);
      cursor.at -= yearAhead;
    }
    if (ordinal || number.text.length === 1) {
      cursor.at += ordinal ? 2 : 1;
      return dayDate(number.value, month, null);
    }
  }
  return monthDate(month, cursor.takeYear(true));
}

/** «innen jul» is Christmas, not July. */
export function isChristmas(word: string, date: DateOutcome): boolean {
  return word === "jul" && date !== null && "span" in date && date.precision === "month" && date.span === null;
}

export function yearDate(year: number): DatePart {
  return certain(yearSpan(year), "year");
}
