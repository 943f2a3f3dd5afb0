import { dayOf, daysInMonth, type Day } from "../calendar-date";
import { dayOfIsoWeek, weeksInYear } from "../iso-week";

/** Whole days, both ends included. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** `count` whole months from `month` (1–12) on; may run into the next year. */
export function monthsSpan(year: number, month: number, count: number): Span {
  const last = month + count - 1;
  const lastYear = year + Math.floor((last - 1) / 12);
  const lastMonth = ((last - 1) % 12) + 1;
  return { start: dayOf(year, month, 1), end: dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)) };
}

/** The `part`th (from 1) of `parts` equal parts of a year: quarters, tertials, half-years. */
export function partOfYear(year: number, part: number, parts: number): Span {
  const months = 12 / parts;
  return monthsSpan(year, (part - 1) * months + 1, months);
}

export function yearSpan(year: number): Span {
  return monthsSpan(year, 1, 12);
}

/** ISO weeks `first`–`last`, where a `last` before `first` lies in the next ISO year; `null` where one does not exist. */
export function weeksSpan(firstYear: number, first: number, last: number): Span | null {
  const lastYear = last < first ? firstYear + 1 : firstYear;
  if (first < 1 || last < 1 || first > weeksInYear(firstYear) || last > weeksInYear(lastYear)) return null;
  return { start: dayOfIsoWeek(firstYear, first, 1), end: dayOfIsoWeek(lastYear, last, 7) };
}

/** Spring is 1 (March–May), winter 4: December of the year before to February (as met.no counts). */
export function seasonSpan(year: number, season: number): Span {
  return season === 4 ? monthsSpan(year - 1, 12, 3) : monthsSpan(year, season * 3, 3);
}

/** Primo is 1 (the 1st–10th), medio 2 (11th–20th), ultimo 3 (21st–end). */
export function thirdOfMonth(year: number, month: number, third: number): Span {
  const end = third === 3 ? daysInMonth(year, month) : third * 10;
  return { start: dayOf(year, month, third * 10 - 9), end: dayOf(year, month, end) };
}
