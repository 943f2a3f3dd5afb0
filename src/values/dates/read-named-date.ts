import { realDay } from "../calendar-date";
import { NONE } from "../none";
import type { DateCursor } from "./date-cursor";
import { certain, failure, inYear, type DateFailure, type DateOutcome, type DatePart } from "./date-part";
import type { PartKind } from "./date-words";
import { monthsSpan, partOfYear, seasonSpan, thirdOfMonth, yearSpan, type Span } from "./date-spans";

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

const NORDIC_BOUNDS: ReadonlySet<string> = new Set(["innen", "innan", "inden", "før", "före", "til", "till", "etter", "efter", "fra", "frå", "från"]);

/** «jul» without a year and «innen jul 2022» are Christmas, not July. */
export function isChristmas(word: string, before: string | undefined, date: DateOutcome): boolean {
  if (word !== "jul" || date === null || !("span" in date) || date.precision !== "month") return false;
  return date.span === null || (before !== undefined && NORDIC_BOUNDS.has(before));
}

export function yearDate(year: number): DatePart {
  return certain(yearSpan(year), "year");
}
