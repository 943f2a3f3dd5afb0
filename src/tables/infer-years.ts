import { dayOf, yearOf, type Day } from "../values/calendar-date";
import type { CellValue } from "../values/cell-value";
import type { DateContext, FuzzyDate } from "../values/fuzzy-date";
import { numberAt, valueAt } from "../values/item-at";
import { NONE } from "../values/none";
import { readDate } from "../values/read-date";
import { READ, type DateColumn } from "./columns";

/** How many rows up and down a neighbour is looked for. */
const REACH = 20;
/** How many years away from the period's a neighbour may lead. */
const YEARS = 20;

/** What the date of a row has beside it. */
export interface YearNeighbours {
  /** The same row's original plan, where this column is another; `null` for the plan itself. */
  readonly baseline: DateColumn | null;
  /** Rows of one initiative are neighbours; `null` where no column says whose they are. */
  readonly codes: readonly string[] | null;
  value(row: number): CellValue;
}

function isCertain(column: DateColumn, row: number): boolean {
  return column.state[row] === READ && !column.yearless.has(row);
}

/** The nearest certain day in one direction within the same initiative. */
function neighbour(column: DateColumn, codes: readonly string[] | null, row: number, step: 1 | -1): number {
  for (let other = row + step; Math.abs(other - row) <= REACH && other >= 0 && other < column.state.length; other += step) {
    if (codes !== null && codes[other] !== codes[row]) return -1;
    if (isCertain(column, other)) return other;
  }
  return -1;
}

function inYear(value: CellValue, year: number, context: DateContext): FuzzyDate | null {
  const reading = readDate(value, { ...context, periodFrom: dayOf(year, 1, 1), periodTo: dayOf(year, 12, 31) });
  return reading.ok && reading.date !== null && reading.date.end !== NONE && reading.date.start !== NONE ? reading.date : null;
}

/** The reading that lies nearest to a day. */
function nearest(value: CellValue, to: Day, context: DateContext): FuzzyDate | null {
  let best: FuzzyDate | null = null;
  for (let year = yearOf(to) - 1; year <= yearOf(to) + 1; year++) {
    const date = inYear(value, year, context);
    if (date !== null && (best === null || Math.abs(date.end - to) < Math.abs(best.end - to))) best = date;
  }
  return best;
}

/** The reading nearest to the period's that stands between its neighbours in time, as milestones do. */
function between(value: CellValue, own: Day, low: Day, high: Day, context: DateContext): FuzzyDate | null {
  const year = yearOf(own);
  for (let away = 0; away <= YEARS; away++) {
    for (const candidate of away === 0 ? [year] : [year + away, year - away]) {
      const date = inYear(value, candidate, context);
      if (date !== null && (low === NONE || date.end >= low) && (high === NONE || date.start <= high)) return date;
    }
  }
  return null;
}

/**
 * Gives dates that leave their year out the year that their neighbours speak for: a delivery, a new plan or a forecast
 * that of the row's original plan, a plan that of the rows around it, in whose order it stands. Where they say nothing
 * the period's stays. Every such date keeps its flag.
 */
export function inferYears(column: DateColumn, { baseline, codes, value }: YearNeighbours, context: DateContext): void {
  for (const row of column.yearless) {
    if (column.state[row] !== READ) continue;
    const planned = baseline !== null && isCertain(baseline, row) ? valueAt(baseline.end, row) : NONE;
    const before = neighbour(column, codes, row, -1);
    const after = neighbour(column, codes, row, 1);
    if (planned === NONE && before < 0 && after < 0) continue;
    const low = before < 0 ? NONE : valueAt(column.start, before);
    const high = after < 0 ? NONE : valueAt(column.end, after);
    const date = planned === NONE ? between(value(row), numberAt(column.end, row), low, high, context) : nearest(value(row), planned, context);
    if (date === null) continue;
    column.start[row] = date.start;
    column.end[row] = date.end;
    column.details.set(row, date);
  }
}
