import { weeksInYear } from "../iso-week";
import { NONE } from "../none";
import type { DateCursor } from "./date-cursor";
import { certain, failure, inYear, isFailure, type DateFailure, type DateOutcome, type DatePart } from "./date-part";
import { weeksSpan, type Span } from "./date-spans";

/** Week numbers are checked in their year; where it is left out, 53 weeks are possible. */
function weekDate(first: number, last: number, year: number | null): DatePart | DateFailure {
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

/** After the week word: «5», «02-09», «5 2022», «2-10 (-22)», «52 2021-02 2022», «52-02», «10 til 12», «52/53 2026». */
export function readWeeks(cursor: DateCursor, writtenYear: number | null): DateOutcome {
  if (cursor.wordAt()?.kind === "number") cursor.takeWordWithStop();
  const first = cursor.numberAt();
  if (first === undefined || first.text.length > 2) return null;
  cursor.at++;
  const doubtful = writtenYear === null ? readDoubtfulEnd(cursor, first.value) : null;
  if (doubtful !== null) return doubtful;
  if (takeNextWeek(cursor, first.value)) return weekRange(first.value, writtenYear, first.value + 1, writtenYear ?? cursor.takeYear());
  const firstYear = writtenYear ?? takeWeekYear(cursor);
  const from = cursor.at;
  if (takeThrough(cursor)) {
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

/** «10-12», «10 til 12», «10 t.o.m. uke 12». */
function takeThrough(cursor: DateCursor): boolean {
  if (cursor.takeSign("-")) return true;
  const from = cursor.at;
  if (!cursor.takeThrough()) return false;
  const next = cursor.wordAt()?.kind === "week" ? 1 : 0;
  const number = cursor.numberAt(next);
  const isWeek = number !== undefined && number.text.length <= 2 && !cursor.isSign(".", next + 1) && !cursor.isSign("/", next + 1);
  if (!isWeek) cursor.at = from;
  return isWeek;
}

/**
 * «uke 10/12» and «uke 10 -22» may be weeks or a week and its year: a year in writing decides, after a slash one near
 * the period does, and the rest is asked about.
 */
function readDoubtfulEnd(cursor: DateCursor, first: number): DateOutcome {
  const second = cursor.numberAt(1);
  if (second?.text.length !== 2 || second.spaced) return null;
  const slash = cursor.isSign("/");
  if (!slash && !(cursor.isSign("-") && cursor.peek()!.spaced)) return null;
  if (slash && cursor.numberAt(2)?.text.length === 4) {
    cursor.at += 2;
    return weekRange(first, null, second.value, cursor.takeYear());
  }
  const { periodTo } = cursor.context;
  const near = cursor.isNear(2000 + second.value);
  const after = cursor.peek(2)?.text ?? "";
  if (slash ? near || periodTo === NONE : !near || !["", "?", ")"].includes(after)) return null;
  const both = [weekDate(first, first, 2000 + second.value), weekDate(first, second.value, null)];
  return failure("not-a-date", both.filter((each): each is DatePart => !isFailure(each)));
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

/** After «2022-W»: «10-3» is a day of that week where the digits say so, «02-5» may be that day or weeks 2 to 5. */
export function readWeekday(cursor: DateCursor, year: number): DateOutcome {
  const week = cursor.numberAt();
  const day = cursor.numberAt(2);
  if (week?.text.length !== 2 || !cursor.isSign("-", 1) || day?.text.length !== 1 || day.spaced || cursor.peek(3) !== undefined) return null;
  const span = weeksSpan(year, week.value, week.value);
  if (span === null || day.value < 1 || day.value > 7) return null;
  cursor.at += 3;
  const found = span.start + day.value - 1;
  const dated = certain({ start: found, end: found }, "day");
  const range = weekRange(week.value, year, day.value, null);
  return day.value < week.value || isFailure(range) ? dated : failure("not-a-date", [dated, range]);
}
