import { isCellError, type CellError, type CellValue } from "../../values/cell-value";
import { asNumber, VALUE_ERROR } from "./coerce";
import { criterionOf } from "./criterion";
import type { Arguments, WorksheetFunction } from "./function-arguments";
import { NotEvaluated } from "./syntax";

const NO_NUMBERS: CellError = { error: "#DIV/0!" };
const NUMBER_ERROR: CellError = { error: "#NUM!" };

type Summary = (all: readonly number[]) => CellValue;

const sum: Summary = (all) => all.reduce((total, value) => total + value, 0);
const average: Summary = (all) => (all.length > 0 ? all.reduce((total, value) => total + value, 0) / all.length : NO_NUMBERS);
const least: Summary = (all) => all.reduce((a, b) => Math.min(a, b), all[0] ?? 0);
const most: Summary = (all) => all.reduce((a, b) => Math.max(a, b), all[0] ?? 0);
const product: Summary = (all) => (all.length > 0 ? all.reduce((a, b) => a * b, 1) : 0);

const median: Summary = (all) => {
  const sorted = [...all].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return NUMBER_ERROR;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

const deviation: Summary = (all) => {
  const mean = average(all);
  if (all.length < 2 || typeof mean !== "number") return NO_NUMBERS;
  return Math.sqrt(all.reduce((total, value) => total + (value - mean) ** 2, 0) / (all.length - 1));
};

/** Numbers of all arguments; text and truth values that come from cells are passed over, as Excel does. */
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

function over(summary: Summary): WorksheetFunction {
  return (given) => {
    const all = numbers(given);
    return isCellError(all) ? all : summary(all);
  };
}

function countCells(belongs: (value: CellValue) => boolean): WorksheetFunction {
  return (given) => {
    let count = 0;
    for (let i = 0; i < given.count; i++) count += given.cells(i).values.filter(belongs).length;
    return count;
  };
}

/** Places, counted from 0 over an area by row, where every criterion holds. Pairs of area and criterion from argument `first` on. */
function placesWhere(given: Arguments, first: number): readonly number[] {
  let places: number[] | null = null;
  for (let i = first; i + 1 < given.count; i += 2) {
    const holds = criterionOf(given.value(i + 1));
    const values = given.matrix(i).flat();
    places = (places ?? [...values.keys()]).filter((place) => holds(values[place] ?? null));
  }
  return places ?? [];
}

function pick(given: Arguments, area: number, places: readonly number[], summary: Summary): CellValue {
  const values = given.matrix(area).flat();
  const all: number[] = [];
  for (const place of places) {
    const value = values[place] ?? null;
    if (isCellError(value)) return value;
    if (typeof value === "number") all.push(value);
  }
  return summary(all);
}

function ofOne(summary: Summary): WorksheetFunction {
  return (given) => {
    const holds = criterionOf(given.value(1));
    const values = given.matrix(0).flat();
    return pick(given, given.count > 2 ? 2 : 0, [...values.keys()].filter((place) => holds(values[place] ?? null)), summary);
  };
}

function ofMany(summary: Summary): WorksheetFunction {
  return (given) => pick(given, 0, placesWhere(given, 1), summary);
}

const SUBTOTALS: Readonly<Record<number, Summary>> = { 1: average, 4: most, 5: least, 6: product, 7: deviation, 9: sum };

function subtotal(given: Arguments): CellValue {
  const kind = given.number(0);
  if (isCellError(kind)) return kind;
  const values = Array.from({ length: given.count - 1 }, (_, i) => given.visible(i + 1)).flat();
  const which = kind > 100 ? kind - 100 : kind;
  if (which === 2) return values.filter((value) => typeof value === "number").length;
  if (which === 3) return values.filter((value) => value !== null).length;
  const summary = SUBTOTALS[which];
  if (!summary) throw new NotEvaluated(`SUBTOTAL(${String(kind)})`);
  return values.find(isCellError) ?? summary(values.filter((value) => typeof value === "number"));
}

function sumProduct(given: Arguments): CellValue {
  const factors = Array.from({ length: given.count }, (_, i) => given.matrix(i).flat());
  const [first = []] = factors;
  if (factors.some((each) => each.length !== first.length)) return VALUE_ERROR;
  let total = 0;
  for (const place of first.keys()) {
    let term = 1;
    for (const values of factors) {
      const value = values[place] ?? null;
      if (isCellError(value)) return value;
      term *= typeof value === "number" ? value : 0;
    }
    total += term;
  }
  return total;
}

function ranked(order: (a: number, b: number) => number): WorksheetFunction {
  return (given) => {
    const place = given.number(1);
    if (isCellError(place)) return place;
    const values = given.cells(0).values.filter((value) => typeof value === "number").sort(order);
    return values[Math.ceil(place) - 1] ?? NUMBER_ERROR;
  };
}

export const AGGREGATE_FUNCTIONS: readonly (readonly [string, WorksheetFunction])[] = [
  ["SUM", over(sum)],
  ["AVERAGE", over(average)],
  ["MIN", over(least)],
  ["MAX", over(most)],
  ["PRODUCT", over(product)],
  ["MEDIAN", over(median)],
  ["STDEV", over(deviation)],
  ["STDEV.S", over(deviation)],
  ["COUNT", countCells((value) => typeof value === "number")],
  ["COUNTA", countCells((value) => value !== null)],
  ["COUNTBLANK", countCells((value) => value === null || value === "")],
  ["SUMIF", ofOne(sum)],
  ["AVERAGEIF", ofOne(average)],
  ["COUNTIF", (given) => given.matrix(0).flat().filter(criterionOf(given.value(1))).length],
  ["SUMIFS", ofMany(sum)],
  ["AVERAGEIFS", ofMany(average)],
  ["MINIFS", ofMany(least)],
  ["MAXIFS", ofMany(most)],
  ["COUNTIFS", (given) => placesWhere(given, 0).length],
  ["SUBTOTAL", subtotal],
  ["SUMPRODUCT", sumProduct],
  ["LARGE", ranked((a, b) => b - a)],
  ["SMALL", ranked((a, b) => a - b)],
];
