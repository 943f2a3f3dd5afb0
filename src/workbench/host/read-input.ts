import { realDay } from "../../values/calendar-date";
import type { CellValue } from "../../values/cell-value";
import { serialFromDay } from "../../values/excel-serial";
import { NONE } from "../../values/none";

/** What a text that is set as a value becomes. */
export type Input =
  | { readonly kind: "value"; readonly value: CellValue; /** Number format that Excel gives to a General cell. */ readonly format?: string }
  | { readonly kind: "formula"; readonly formula: string };

const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!"];
const NUMBER = /^[+-]?(\d{1,15}|\d{1,3}(,\d{3}){1,4})?(\.\d{1,15})?(e[+-]?\d{1,3})?$/i;
const DATE = /^(\d{1,4})([-/])(\d{1,2})\2(\d{1,4})$/;

function readNumber(text: string): number | null {
  if (!NUMBER.test(text) || !/\d/.test(text.charAt(0) + text.charAt(1) + text.charAt(2))) return null;
  const number = Number(text.replaceAll(",", ""));
  return Number.isFinite(number) ? number : null;
}

function readDate(text: string, date1904: boolean): number | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, first = "", mark = "", second = "", third = ""] = match;
  if (mark === "-" && first.length !== 4) return null;
  const [year, month, day] = first.length === 4 ? [Number(first), Number(second), Number(third)] : [Number(third), Number(first), Number(second)];
  const full = year < 100 && first.length !== 4 ? year + (year < 30 ? 2000 : 1900) : year;
  const serial = serialFromDay(realDay(full, month, day), date1904);
  return serial === NONE ? null : serial;
}

/**
 * Reads a text as Excel does when it is set through `values` or `formulas`: en-US numbers, percentages, dates as
 * `m/d/yyyy` or `yyyy-mm-dd`, TRUE and FALSE, error values, formulas from "=". A leading apostrophe makes text and is
 * not kept. In a cell formatted as text everything stays text. Times of day, fractions, currencies and written-out
 * months are not read and stay text.
 */
export function readInput(text: string, isTextCell: boolean, date1904: boolean): Input {
  if (text === "") return { kind: "value", value: null };
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  if (isTextCell) return { kind: "value", value: text };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text.slice(1) };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "value", value: upper === "TRUE" };
  if (ERRORS.includes(upper)) return { kind: "value", value: { error: upper } };
  const percent = trimmed.endsWith("%") ? readNumber(trimmed.slice(0, -1).trimEnd()) : null;
  if (percent !== null) return { kind: "value", value: percent / 100, format: Number.isInteger(percent) ? "0%" : "0.00%" };
  const number = trimmed === "" ? null : readNumber(trimmed);
  if (number !== null) return { kind: "value", value: number };
  const date = readDate(trimmed, date1904);
  if (date !== null) return { kind: "value", value: date, format: "m/d/yyyy" };
  return { kind: "value", value: text };
}
