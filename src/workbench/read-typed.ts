import { readTypedDate } from "./typed-date";
import { serialFromDay } from "../values/excel-serial";

/** What typing leaves in a cell; `format` where Excel gives a cell with the format General one of its own. */
export type Typed =
  | { readonly kind: "value"; readonly value: string | number | boolean | null; readonly format: string | null }
  | { readonly kind: "formula"; readonly formula: string };

export interface TypingContext {
  /** The cell's number format; "@" keeps all as text. */
  readonly format: string;
  readonly date1904: boolean;
  /** Year that a date without one gets. */
  readonly year: number;
}

const SPACES = [" ", "\u00a0", "\u202f", "\u2009"];

function isDigits(text: string): boolean {
  return text !== "" && [...text].every((character) => character >= "0" && character <= "9");
}

/** `4800000` of `4 800 000`; `null` where the groups are not of three. */
function ungrouped(text: string): { readonly digits: string; readonly grouped: boolean } | null {
  let plain = text;
  for (const space of SPACES) plain = plain.replaceAll(space, " ");
  const groups = plain.split(" ");
  const [first = "", ...rest] = groups;
  if (!groups.every(isDigits)) return null;
  if (rest.length > 0 && (first.length > 3 || rest.some((group) => group.length !== 3))) return null;
  return { digits: groups.join(""), grouped: rest.length > 0 };
}

/** A number as a Norwegian Excel takes it: comma for decimals, spaces for thousands, a minus or parentheses before. */
function readNumber(text: string): { readonly value: number; readonly decimals: number; readonly grouped: boolean } | null {
  let rest = text;
  let sign = 1;
  if (rest.startsWith("(") && rest.endsWith(")")) {
    sign = -1;
    rest = rest.slice(1, -1);
  } else if (rest.startsWith("-") || rest.startsWith("+") || rest.startsWith("\u2212")) {
    sign = rest.startsWith("+") ? 1 : -1;
    rest = rest.slice(1);
  }
  const [whole = "", fraction, ...more] = rest.split(",");
  if (more.length > 0 || (fraction !== undefined && fraction !== "" && !isDigits(fraction))) return null;
  if (whole === "" && (fraction === undefined || fraction === "")) return null;
  const read = whole === "" ? { digits: "0", grouped: false } : ungrouped(whole);
  if (!read) return null;
  const value = sign * Number(`${read.digits}.${fraction ?? ""}0`);
  return { value: Object.is(value, -0) ? 0 : value, decimals: (fraction ?? "").length, grouped: read.grouped };
}

function readPercentOrNumber(text: string, isPercentCell: boolean): { readonly value: number; readonly format: string | null } | null {
  const isPercent = text.endsWith("%");
  const number = readNumber(isPercent ? text.slice(0, -1).trimEnd() : text);
  if (!number) return null;
  if (isPercent || isPercentCell) {
    return { value: Number((number.value / 100).toPrecision(15)), format: number.decimals > 0 ? "0.00%" : "0%" };
  }
  return { value: number.value, format: number.grouped ? (number.decimals > 0 ? "#,##0.00" : "#,##0") : null };
}

/**
 * What a Norwegian Excel would put in a cell for what was typed. What it does not take for a date, a number or a truth
 * value stays text: «31.02.22», «500.000 kr», «- 15 250».
 */
export function readTyped(text: string, context: TypingContext): Typed {
  const asText = (value: string): Typed => ({ kind: "value", value, format: null });
  if (text === "") return { kind: "value", value: null, format: null };
  if (context.format === "@") return asText(text);
  if (text.startsWith("'")) return asText(text.slice(1));
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text.slice(1) };
  const trimmed = text.trim();
  const folded = trimmed.toUpperCase();
  if (folded === "SANN" || folded === "TRUE") return { kind: "value", value: true, format: null };
  if (folded === "USANN" || folded === "FALSE") return { kind: "value", value: false, format: null };
  const number = readPercentOrNumber(trimmed, context.format.includes("%"));
  if (number) return { kind: "value", ...number };
  const date = readTypedDate(trimmed, context.year);
  if (date) return { kind: "value", value: serialFromDay(date.day, context.date1904), format: date.format };
  return asText(text);
}
