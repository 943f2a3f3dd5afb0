import { isCellError, type CellError, type CellValue } from "../../values/cell-value";
import { asNumber, asText, asTruth, VALUE_ERROR } from "./coerce";
import type { Arguments } from "./function-arguments";

type WorksheetFunction = (given: Arguments) => CellValue;

const NUMBER_ERROR: CellError = { error: "#NUM!" };

/** Truth values of all arguments; text and blanks that come from cells are passed over, as Excel does. */
function truths(given: Arguments): readonly boolean[] | CellError {
  const all: boolean[] = [];
  for (let i = 0; i < given.count; i++) {
    const { values, fromCells } = given.cells(i);
    for (const value of values) {
      if (fromCells && (value === null || typeof value === "string")) continue;
      const truth = asTruth(value);
      if (isCellError(truth)) return truth;
      all.push(truth);
    }
  }
  return all.length > 0 ? all : VALUE_ERROR;
}

function numbers(given: Arguments): readonly number[] | CellError {
  const all: number[] = [];
  for (let i = 0; i < given.count; i++) {
    const { values, fromCells } = given.cells(i);
    for (const value of values) {
      if (isCellError(value)) return value;
      if (fromCells && typeof value !== "number") continue;
      const number = asNumber(value);
      if (isCellError(number)) return number;
      all.push(number);
    }
  }
  return all;
}

function overNumbers(run: (all: readonly number[]) => CellValue): WorksheetFunction {
  return (given) => {
    const all = numbers(given);
    return isCellError(all) ? all : run(all);
  };
}

function ofNumber(run: (value: number) => CellValue): WorksheetFunction {
  return (given) => {
    const value = given.number(0);
    return isCellError(value) ? value : run(value);
  };
}

function ofText(run: (text: string, count: number) => CellValue, defaultCount = 0): WorksheetFunction {
  return (given) => {
    const text = given.text(0);
    const count = given.count > 1 ? given.number(1) : defaultCount;
    if (isCellError(text)) return text;
    return isCellError(count) ? count : count < 0 ? VALUE_ERROR : run(text, Math.trunc(count));
  };
}

function countCells(belongs: (value: CellValue) => boolean): WorksheetFunction {
  return (given) => {
    let count = 0;
    for (let i = 0; i < given.count; i++) count += given.cells(i).values.filter(belongs).length;
    return count;
  };
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Days from the serial 0 of the workbook's date system to 1970-01-01. Days before March 1900 are off by Excel's day 60. */
function epochOf(given: Arguments): number {
  return given.date1904 ? 24_107 : 25_569;
}

/** Months and days may overflow, as in Excel. */
function serialOf(year: number, month: number, day: number, epoch: number): CellValue {
  const fullYear = year < 1900 ? year + 1900 : year;
  const serial = Date.UTC(fullYear, month - 1, day) / MILLISECONDS_A_DAY + epoch;
  return serial < 0 || fullYear > 9999 ? NUMBER_ERROR : serial;
}

function partOfDate(part: (date: Date) => number): WorksheetFunction {
  return (given) => {
    const serial = given.number(0);
    if (isCellError(serial)) return serial;
    return serial < 0 ? NUMBER_ERROR : part(new Date((Math.floor(serial) - epochOf(given)) * MILLISECONDS_A_DAY));
  };
}

/** Half away from zero, as Excel rounds. */
function rounded(value: number, digits: number): number {
  const factor = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor * (1 + Number.EPSILON))) / factor;
}

/** The functions that Statusark's own rules use; anything else is said to be not evaluated. */
export const FUNCTIONS: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  ["AND", (given) => { const all = truths(given); return isCellError(all) ? all : all.every(Boolean); }],
  ["OR", (given) => { const all = truths(given); return isCellError(all) ? all : all.some(Boolean); }],
  ["NOT", (given) => { const truth = asTruth(given.value(0)); return isCellError(truth) ? truth : !truth; }],
  ["TRUE", () => true],
  ["FALSE", () => false],
  ["IF", (given) => {
    const truth = asTruth(given.value(0));
    if (isCellError(truth)) return truth;
    if (truth) return given.value(1) ?? 0;
    return given.count > 2 ? (given.value(2) ?? 0) : false;
  }],
  ["IFERROR", (given) => { const value = given.value(0); return isCellError(value) ? (given.value(1) ?? 0) : value; }],
  ["ISNUMBER", (given) => typeof given.value(0) === "number"],
  ["ISTEXT", (given) => typeof given.value(0) === "string"],
  ["ISBLANK", (given) => given.value(0) === null],
  ["ISERROR", (given) => isCellError(given.value(0))],
  ["ISLOGICAL", (given) => typeof given.value(0) === "boolean"],
  ["N", (given) => {
    const value = given.value(0);
    return typeof value === "number" || isCellError(value) ? value : value === true ? 1 : 0;
  }],
  ["LEN", ofText((text) => text.length)],
  ["TRIM", ofText((text) => text.split(" ").filter((word) => word !== "").join(" "))],
  ["UPPER", ofText((text) => text.toUpperCase())],
  ["LOWER", ofText((text) => text.toLowerCase())],
  ["LEFT", ofText((text, count) => text.slice(0, count), 1)],
  ["RIGHT", ofText((text, count) => (count === 0 ? "" : text.slice(-count)), 1)],
  ["MID", (given) => {
    const [text, start, length] = [given.text(0), given.number(1), given.number(2)];
    if (isCellError(text)) return text;
    if (isCellError(start)) return start;
    if (isCellError(length)) return length;
    return start < 1 || length < 0 ? VALUE_ERROR : text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(length));
  }],
  ["SUBSTITUTE", (given) => {
    const [text, from, to] = [given.text(0), given.text(1), given.text(2)];
    if (isCellError(text)) return text;
    if (isCellError(from)) return from;
    if (isCellError(to)) return to;
    return from === "" ? text : text.split(from).join(to);
  }],
  ["EXACT", (given) => asText(given.value(0)) === asText(given.value(1))],
  ["ABS", ofNumber(Math.abs)],
  ["INT", ofNumber(Math.floor)],
  ["ROUND", (given) => {
    const [value, digits] = [given.number(0), given.number(1)];
    return isCellError(value) ? value : isCellError(digits) ? digits : rounded(value, Math.trunc(digits));
  }],
  ["SUM", overNumbers((all) => all.reduce((sum, value) => sum + value, 0))],
  ["MIN", overNumbers((all) => (all.length > 0 ? Math.min(...all) : 0))],
  ["MAX", overNumbers((all) => (all.length > 0 ? Math.max(...all) : 0))],
  ["COUNT", countCells((value) => typeof value === "number")],
  ["COUNTA", countCells((value) => value !== null)],
  ["DATE", (given) => {
    const [year, month, day] = [given.number(0), given.number(1), given.number(2)];
    if (isCellError(year)) return year;
    if (isCellError(month)) return month;
    if (isCellError(day)) return day;
    return serialOf(Math.trunc(year), Math.trunc(month), Math.trunc(day), epochOf(given));
  }],
  ["YEAR", partOfDate((date) => date.getUTCFullYear())],
  ["MONTH", partOfDate((date) => date.getUTCMonth() + 1)],
  ["DAY", partOfDate((date) => date.getUTCDate())],
  ["TODAY", (given) => given.today],
]);
