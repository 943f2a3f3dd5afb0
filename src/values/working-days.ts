import { dayOf, isLeapYear, partsOf, weekdayOf, yearOf, type Day } from "./calendar-date";
import type { InEachLanguage } from "./language";
import { NONE } from "./none";

export interface PublicHoliday {
  readonly name: InEachLanguage;
}

/**
 * Easter Sunday, Gregorian calendar: the "anonymous Gregorian algorithm" (Meeus/Jones/Butcher;
 * Jean Meeus, Astronomical Algorithms, chapter 8).
 */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

function holiday(nb: string, nn: string, en: string): PublicHoliday {
  return { name: { nb, nn, en } };
}

const FIXED: readonly (readonly [month: number, day: number, PublicHoliday])[] = [
  [1, 1, holiday("1. nyttårsdag", "1. nyttårsdag", "New Year's Day")],
  [5, 1, holiday("1. mai", "1. mai", "Labour Day")],
  [5, 17, holiday("17. mai", "17. mai", "Constitution Day")],
  [12, 25, holiday("1. juledag", "1. juledag", "Christmas Day")],
  [12, 26, holiday("2. juledag", "2. juledag", "Boxing Day")],
];

const AROUND_EASTER: readonly (readonly [offset: number, PublicHoliday])[] = [
  [-3, holiday("skjærtorsdag", "skjærtorsdag", "Maundy Thursday")],
  [-2, holiday("langfredag", "langfredag", "Good Friday")],
  [0, holiday("1. påskedag", "1. påskedag", "Easter Sunday")],
  [1, holiday("2. påskedag", "2. påskedag", "Easter Monday")],
  [39, holiday("Kristi himmelfartsdag", "Kristi himmelfartsdag", "Ascension Day")],
  [49, holiday("1. pinsedag", "1. pinsedag", "Whit Sunday")],
  [50, holiday("2. pinsedag", "2. pinsedag", "Whit Monday")],
];

interface WorkYear {
  readonly first: Day;
  readonly holidays: ReadonlyMap<Day, PublicHoliday>;
  /** `counts[n]`: working days among the year's first n days. */
  readonly counts: Uint16Array;
  readonly total: number;
}

const years = new Map<number, WorkYear>();

function buildYear(year: number): WorkYear {
  const holidays = new Map<Day, PublicHoliday>();
  for (const [month, day, named] of FIXED) holidays.set(dayOf(year, month, day), named);
  const easter = easterSunday(year);
  for (const [offset, named] of AROUND_EASTER) {
    if (!holidays.has(easter + offset)) holidays.set(easter + offset, named);
  }
  const first = dayOf(year, 1, 1);
  const length = isLeapYear(year) ? 366 : 365;
  const counts = new Uint16Array(length + 1);
  for (let n = 0; n < length; n++) {
    const works = weekdayOf(first + n) <= 5 && !holidays.has(first + n);
    counts[n + 1] = counts[n]! + (works ? 1 : 0);
  }
  return { first, holidays, counts, total: counts[length]! };
}

let latest: WorkYear | null = null;

/** Days come in runs of one year. */
function workYearOf(day: Day): WorkYear {
  if (latest === null || day < latest.first || day >= latest.first + latest.counts.length - 1) latest = workYear(yearOf(day));
  return latest;
}

function workYear(year: number): WorkYear {
  let found = years.get(year);
  if (found === undefined) {
    found = buildYear(year);
    years.set(year, found);
  }
  return found;
}

/** Norway's public holidays (lov om helligdager og helligdagsfred § 2, lov om 1 og 17 mai), else `null`. */
export function publicHoliday(day: Day): PublicHoliday | null {
  return workYearOf(day).holidays.get(day) ?? null;
}

/** Neither weekend nor public holiday; 24 and 31 December count as working days. */
export function isWorkingDay(day: Day): boolean {
  const { first, counts } = workYearOf(day);
  return counts[day - first + 1] !== counts[day - first];
}

/**
 * Working days in (from, to]; where `to` lies before `from`, minus those in (to, from].
 * `NONE` where either day is.
 */
export function workingDaysBetween(from: Day, to: Day): number {
  if (from === NONE || to === NONE) return NONE;
  if (to < from) return -workingDaysBetween(to, from) || 0;
  const fromYear = partsOf(from).year;
  const toYear = partsOf(to).year;
  const start = workYear(fromYear);
  const end = workYear(toYear);
  let sum = end.counts[to - end.first + 1]! - start.counts[from - start.first + 1]!;
  for (let year = fromYear; year < toYear; year++) sum += workYear(year).total;
  return sum;
}
