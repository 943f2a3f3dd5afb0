import { NONE } from "./none";

/**
 * A calendar date as whole days since 1970-01-01 in the proleptic Gregorian calendar, or `NONE`.
 * Never a timestamp: no time zone, no time of day.
 */
export type Day = number;

export interface DateParts {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** Days from civil (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"). Parts must be a real date. */
export function dayOf(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Civil from days, the inverse of `dayOf`. */
export function partsOf(date: Day): DateParts {
  const shifted = date + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

const FIRST_KNOWN_YEAR = 1900;
const KNOWN_YEARS = 300;
const NEW_YEARS = Int32Array.from({ length: KNOWN_YEARS + 1 }, (_, at) => dayOf(FIRST_KNOWN_YEAR + at, 1, 1));

/** `partsOf(date).year` without making an object, for columns. */
export function yearOf(date: Day): number {
  const guess = Math.floor(date / 365.2425) + 1970;
  const at = guess - FIRST_KNOWN_YEAR;
  if (!(at >= 1 && at < KNOWN_YEARS)) return partsOf(date).year;
  if (date < (NEW_YEARS[at] ?? date)) return guess - 1;
  return date >= (NEW_YEARS[at + 1] ?? Infinity) ? guess + 1 : guess;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The date, or `NONE` where the parts name no real day. */
export function realDay(year: number, month: number, day: number): Day {
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real ? dayOf(year, month, day) : NONE;
}

/** Monday is 1, Sunday is 7 (ISO 8601). */
export function weekdayOf(date: Day): number {
  return ((((date + 3) % 7) + 7) % 7) + 1;
}

/** `2022-01-31`. */
export function isoDate(date: Day): string {
  const { year, month, day } = partsOf(date);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `2022-01-31` and nothing else; `NONE` where it is no real date. */
export function dayFromIso(text: string): Day {
  const match = ISO.exec(text);
  return match ? realDay(Number(match[1]), Number(match[2]), Number(match[3])) : NONE;
}
