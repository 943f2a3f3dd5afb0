import { isCellError, type CellError, type CellValue } from "../../values/cell-value";
import { asTruth } from "./coerce";
import type { Arguments, WorksheetFunction } from "./function-arguments";
import { NotEvaluated } from "./syntax";

const NUMBER_ERROR: CellError = { error: "#NUM!" };
const MILLISECONDS_A_DAY = 86_400_000;
const LAST_YEAR = 9999;

/** Days from the serial 0 of the workbook's date system to 1970-01-01. Days before March 1900 are off by Excel's day 60. */
function epochOf(given: Arguments): number {
  return given.date1904 ? 24_107 : 25_569;
}

function dateOf(serial: number, given: Arguments): Date {
  return new Date((Math.floor(serial) - epochOf(given)) * MILLISECONDS_A_DAY);
}

/** Months and days may overflow, as in Excel. */
function serialOf(year: number, month: number, day: number, given: Arguments): CellValue {
  const fullYear = year < 1900 ? year + 1900 : year;
  const time = Date.UTC(fullYear, month - 1, day);
  const serial = time / MILLISECONDS_A_DAY + epochOf(given);
  return serial < 0 || Number.isNaN(time) || new Date(time).getUTCFullYear() > LAST_YEAR ? NUMBER_ERROR : serial;
}

/** Runs on whole numbers of the first `count` arguments; those left out are `undefined`. */
function withNumbers(given: Arguments, count: number, run: (...numbers: number[]) => CellValue): CellValue {
  const numbers: number[] = [];
  for (let i = 0; i < Math.min(count, given.count); i++) {
    const number = given.number(i);
    if (isCellError(number)) return number;
    numbers.push(number);
  }
  return run(...numbers);
}

function partOfDate(part: (date: Date) => number): WorksheetFunction {
  return (given) => withNumbers(given, 1, (serial = 0) => (serial < 0 ? NUMBER_ERROR : part(dateOf(serial, given))));
}

function partOfTime(size: number, many: number): WorksheetFunction {
  return (given) => withNumbers(given, 1, (serial = 0) => (serial < 0 ? NUMBER_ERROR : Math.floor(Math.round((serial - Math.floor(serial)) * 86_400) / size) % many));
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

/** `months` on; `toEnd` goes to the month's last day. */
function monthsOn(toEnd: boolean): WorksheetFunction {
  return (given) => withNumbers(given, 2, (serial = 0, months = 0) => {
    if (serial < 0) return NUMBER_ERROR;
    const date = dateOf(serial, given);
    const month = date.getUTCMonth() + Math.trunc(months);
    const [year, of] = [date.getUTCFullYear() + Math.floor(month / 12), ((month % 12) + 12) % 12];
    const last = lastDay(year, of);
    return serialOf(year, of + 1, toEnd ? last : Math.min(date.getUTCDate(), last), given);
  });
}

/** Days of 12 months of 30; `european` moves the 31st to the 30th at both ends, the American way follows NASD. */
function days360(from: Date, to: Date, european: boolean): number {
  let [first, last] = [from.getUTCDate(), to.getUTCDate()];
  const isEndOfFebruary = (date: Date): boolean => date.getUTCMonth() === 1 && date.getUTCDate() === lastDay(date.getUTCFullYear(), 1);
  if (european) [first, last] = [Math.min(first, 30), Math.min(last, 30)];
  else {
    if (isEndOfFebruary(from) || first === 31) first = 30;
    if (last === 31) last = first < 30 ? 31 : 30;
  }
  return (to.getUTCFullYear() - from.getUTCFullYear()) * 360 + (to.getUTCMonth() - from.getUTCMonth()) * 30 + last - first;
}

function isWorkday(serial: number, given: Arguments, holidays: ReadonlySet<number>): boolean {
  const weekday = dateOf(serial, given).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(serial);
}

function holidaysIn(given: Arguments): ReadonlySet<number> {
  return new Set(given.count > 2 ? given.cells(2).values.filter((value) => typeof value === "number") : []);
}

const MOST_DAYS = 400_000;

function networkDays(given: Arguments): CellValue {
  return withNumbers(given, 2, (from = 0, to = 0) => {
    const [first, last] = [Math.floor(Math.min(from, to)), Math.floor(Math.max(from, to))];
    if (last - first > MOST_DAYS) throw new NotEvaluated("NETWORKDAYS");
    const holidays = holidaysIn(given);
    let days = 0;
    for (let day = first; day <= last; day++) if (isWorkday(day, given, holidays)) days++;
    return from <= to ? days : -days;
  });
}

function workday(given: Arguments): CellValue {
  return withNumbers(given, 2, (from = 0, count = 0) => {
    if (Math.abs(count) > MOST_DAYS) throw new NotEvaluated("WORKDAY");
    const holidays = holidaysIn(given);
    let day = Math.floor(from);
    for (let left = Math.abs(Math.trunc(count)); left > 0;) {
      day += Math.sign(count);
      if (isWorkday(day, given, holidays)) left--;
    }
    return day < 0 ? NUMBER_ERROR : day;
  });
}

function weekday(given: Arguments): CellValue {
  return withNumbers(given, 2, (serial = 0, kind = 1) => {
    const day = dateOf(serial, given).getUTCDay();
    if (kind === 1 || kind === 17) return day + 1;
    if (kind === 2 || kind === 11) return ((day + 6) % 7) + 1;
    return kind === 3 ? (day + 6) % 7 : NUMBER_ERROR;
  });
}

function isoWeek(given: Arguments): CellValue {
  return withNumbers(given, 1, (serial = 0) => {
    const thursday = new Date(dateOf(serial, given).getTime());
    thursday.setUTCDate(thursday.getUTCDate() + 3 - ((thursday.getUTCDay() + 6) % 7));
    return Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / MILLISECONDS_A_DAY / 7) + 1;
  });
}

function between(given: Arguments): CellValue {
  const unit = given.text(2);
  if (isCellError(unit)) return unit;
  return withNumbers(given, 2, (from = 0, to = 0) => {
    if (from > to) return NUMBER_ERROR;
    const [a, b] = [dateOf(from, given), dateOf(to, given)];
    const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth() - (b.getUTCDate() < a.getUTCDate() ? 1 : 0);
    if (unit.toUpperCase() === "D") return Math.floor(to) - Math.floor(from);
    if (unit.toUpperCase() === "M") return months;
    if (unit.toUpperCase() === "Y") return Math.floor(months / 12);
    throw new NotEvaluated(`DATEDIF ${unit}`);
  });
}

export const DATE_FUNCTIONS: readonly (readonly [string, WorksheetFunction])[] = [
  ["DATE", (given) => withNumbers(given, 3, (year = 0, month = 0, day = 0) => serialOf(Math.trunc(year), Math.trunc(month), Math.trunc(day), given))],
  ["YEAR", partOfDate((date) => date.getUTCFullYear())],
  ["MONTH", partOfDate((date) => date.getUTCMonth() + 1)],
  ["DAY", partOfDate((date) => date.getUTCDate())],
  ["HOUR", partOfTime(3600, 24)],
  ["MINUTE", partOfTime(60, 60)],
  ["SECOND", partOfTime(1, 60)],
  ["TIME", (given) => withNumbers(given, 3, (hour = 0, minute = 0, second = 0) => {
    const seconds = Math.trunc(hour) * 3600 + Math.trunc(minute) * 60 + Math.trunc(second);
    return seconds < 0 ? NUMBER_ERROR : (seconds % 86_400) / 86_400;
  })],
  ["TODAY", (given) => given.today],
  ["DAYS", (given) => withNumbers(given, 2, (to = 0, from = 0) => Math.floor(to) - Math.floor(from))],
  ["DAYS360", (given) => withNumbers(given, 2, (from = 0, to = 0) => days360(dateOf(from, given), dateOf(to, given), asTruth(given.value(2)) === true))],
  ["EDATE", monthsOn(false)],
  ["EOMONTH", monthsOn(true)],
  ["DATEDIF", between],
  ["WEEKDAY", weekday],
  ["ISOWEEKNUM", isoWeek],
  ["WEEKNUM", (given) => {
    if (given.number(1) !== 21) throw new NotEvaluated("WEEKNUM");
    return isoWeek(given);
  }],
  ["NETWORKDAYS", networkDays],
  ["WORKDAY", workday],
];
