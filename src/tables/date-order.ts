import type { CellValue } from "../values/cell-value";
import type { DateContext } from "../values/fuzzy-date";

/** What a column's own texts say of day and month. */
export interface DateOrder {
  /** "unknown" where its texts contradict one another. */
  readonly order: DateContext["order"];
  /** Whether a text says so; else day first is only the habit. */
  readonly decided: boolean;
}

/** No date is longer. */
const LONGEST = 200;

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** One or two digits from a place on; NaN where there are none or more. */
function numberAt(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 3 && isDigit(text, at)) at++;
  return at === from || at - from > 2 ? NaN : Number(text.slice(from, at));
}

function digitsAt(text: string, from: number): number {
  let at = from;
  while (at < text.length && isDigit(text, at)) at++;
  return at - from;
}

/** 1 where «31/01/2022» says day first, −1 where «01/31/2022» says month first, 0 where the text does not say. */
function voice(text: string): number {
  let at = 0;
  while (at < text.length && !isDigit(text, at)) at++;
  const first = numberAt(text, at);
  if (Number.isNaN(first)) return 0;
  at += digitsAt(text, at);
  const sign = text[at];
  if (sign !== "/" && sign !== "-") return 0;
  const second = numberAt(text, at + 1);
  if (Number.isNaN(second)) return 0;
  at += 1 + digitsAt(text, at + 1);
  const third = text[at] === sign ? digitsAt(text, at + 1) : 0;
  const twoDigitsEach = sign === "-" && third === 2;
  if (first > 12 && first <= 31 && second >= 1 && second <= 12) return twoDigitsEach ? 0 : 1;
  return second > 12 && second <= 31 && first >= 1 && first <= 12 && third > 0 ? -1 : 0;
}

/** What a cell says of the order of its column's texts. */
function voiceOf(value: CellValue): number {
  return typeof value === "string" && value.length <= LONGEST ? voice(value) : 0;
}

/** Whether other texts of the column may read otherwise without this one. */
export function saysOrder(value: CellValue): boolean {
  return voiceOf(value) !== 0;
}

/**
 * Hears what texts with slashes or dashes say of their order. Working convention: day first where nothing speaks, as
 * everybody but Americans writes.
 */
export class OrderVoices {
  private dayFirst = false;
  private monthFirst = false;

  hear(value: CellValue): void {
    const said = voiceOf(value);
    if (said > 0) this.dayFirst = true;
    if (said < 0) this.monthFirst = true;
  }

  get order(): DateOrder {
    const { dayFirst, monthFirst } = this;
    if (dayFirst && monthFirst) return { order: "unknown", decided: true };
    return { order: monthFirst ? "month-first" : "day-first", decided: dayFirst || monthFirst };
  }
}

/** The order that a whole column's texts speak for. */
export function dateOrderOf(rows: readonly (readonly CellValue[])[], column: number): DateOrder {
  const voices = new OrderVoices();
  for (const row of rows) voices.hear(row[column] ?? null);
  return voices.order;
}
