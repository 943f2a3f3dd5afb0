import { format } from "numfmt";
import { isCellError, type CellError, type CellValue } from "../../values/cell-value";
import { asNumber, asText, VALUE_ERROR } from "./coerce";
import type { Arguments, WorksheetFunction } from "./function-arguments";

/** What numfmt writes for a format or a date that it cannot. */
const NOT_SHOWN = "######";

const DAYS_BETWEEN_1900_AND_1904 = 1462;

function ofText(run: (text: string, count: number) => CellValue, defaultCount = 0): WorksheetFunction {
  return (given) => {
    const text = given.text(0);
    const count = given.count > 1 ? given.number(1) : defaultCount;
    if (isCellError(text)) return text;
    return isCellError(count) ? count : count < 0 ? VALUE_ERROR : run(text, Math.trunc(count));
  };
}

/** All arguments as texts and numbers by their kind (`t`, `n`); the first error ends it. */
function withArguments<T>(given: Arguments, kinds: string, run: (texts: readonly string[], numbers: readonly number[]) => T): T | CellError {
  const texts: string[] = [];
  const numbers: number[] = [];
  for (const [index, kind] of [...kinds].entries()) {
    const value = kind === "t" ? given.text(index) : given.number(index);
    if (isCellError(value)) return value;
    if (typeof value === "string") texts.push(value);
    else numbers.push(value);
  }
  return run(texts, numbers);
}

/** Place from 1 where `wanted` begins at or after `start`, without regard to case and with `?` and `*` for SEARCH. */
function search(wanted: string, text: string, start: number, isExact: boolean): CellValue {
  if (start < 1 || start > text.length + 1) return VALUE_ERROR;
  if (isExact) {
    const at = text.indexOf(wanted, start - 1);
    return at < 0 ? VALUE_ERROR : at + 1;
  }
  const [low, plain] = [text.toLowerCase(), wanted.toLowerCase()];
  const parts = plain.split("*");
  for (let at = start - 1; at <= low.length; at++) {
    let position: number | null = at;
    for (const [n, part] of parts.entries()) {
      position = position === null ? null : n === 0 ? fits(low, part, position) : laterFit(low, part, position);
    }
    if (position !== null) return at + 1;
  }
  return VALUE_ERROR;
}

/** End of `part` (`?` is any character) where it stands in `text` at `at`, or `null`. */
function fits(text: string, part: string, at: number): number | null {
  if (at + part.length > text.length) return null;
  for (let i = 0; i < part.length; i++) if (part[i] !== "?" && part[i] !== text[at + i]) return null;
  return at + part.length;
}

function laterFit(text: string, part: string, from: number): number | null {
  for (let at = from; at <= text.length; at++) {
    const end = fits(text, part, at);
    if (end !== null) return end;
  }
  return null;
}

function found(isExact: boolean): WorksheetFunction {
  return (given) => withArguments(given, given.count > 2 ? "ttn" : "tt", ([wanted = "", text = ""], [start = 1]) => search(wanted, text, Math.trunc(start), isExact));
}

function joined(given: Arguments, first: number, between: string, skipsEmpty: boolean): CellValue {
  const texts: string[] = [];
  for (let i = first; i < given.count; i++) {
    for (const value of given.cells(i).values) {
      const text = asText(value);
      if (isCellError(text)) return text;
      if (text !== "" || !skipsEmpty) texts.push(text);
    }
  }
  return texts.join(between);
}

/** As a number format writes it, in the workbook's language. */
function text(given: Arguments): CellValue {
  const [value, code] = [given.value(0), given.text(1)];
  if (isCellError(value)) return value;
  if (isCellError(code)) return code;
  if (typeof value === "boolean") return asText(value);
  if (code === "") return "";
  const number = typeof value === "string" ? asNumber(value) : (value ?? 0);
  if (isCellError(number)) return format(code, String(value), { locale: given.language, throws: false });
  const isDate = given.date1904 && /[dmyhs]/i.test(code) && !/[0#?]/.test(code.replace(/[hms][.:]0+/gi, ""));
  const shown = format(code, isDate ? number + DAYS_BETWEEN_1900_AND_1904 : number, { locale: given.language, throws: false });
  return shown === NOT_SHOWN ? VALUE_ERROR : shown;
}

function proper(words: string): string {
  let isInWord = false;
  return [...words].map((character) => {
    const shown = isInWord ? character.toLowerCase() : character.toUpperCase();
    isInWord = character.toLowerCase() !== character.toUpperCase();
    return shown;
  }).join("");
}

export const TEXT_FUNCTIONS: readonly (readonly [string, WorksheetFunction])[] = [
  ["LEN", ofText((given) => given.length)],
  ["TRIM", ofText((given) => given.split(" ").filter((word) => word !== "").join(" "))],
  ["UPPER", ofText((given) => given.toUpperCase())],
  ["LOWER", ofText((given) => given.toLowerCase())],
  ["PROPER", ofText(proper)],
  ["LEFT", ofText((given, count) => given.slice(0, count), 1)],
  ["RIGHT", ofText((given, count) => (count === 0 ? "" : given.slice(-count)), 1)],
  ["REPT", ofText((given, count) => (given.length * count > 32_767 ? VALUE_ERROR : given.repeat(count)))],
  ["MID", (given) => withArguments(given, "tnn", ([whole = ""], [start = 0, length = 0]) =>
    start < 1 || length < 0 ? VALUE_ERROR : whole.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(length)))],
  ["REPLACE", (given) => withArguments(given, "tnnt", ([whole = "", instead = ""], [start = 0, length = 0]) =>
    start < 1 || length < 0 ? VALUE_ERROR : whole.slice(0, Math.trunc(start) - 1) + instead + whole.slice(Math.trunc(start) - 1 + Math.trunc(length)))],
  ["SUBSTITUTE", (given) => withArguments(given, given.count > 3 ? "tttn" : "ttt", ([whole = "", from = "", to = ""], [which]) => {
    if (from === "") return whole;
    const parts = whole.split(from);
    if (which === undefined) return parts.join(to);
    const at = Math.trunc(which);
    return at < 1 ? VALUE_ERROR : at >= parts.length ? whole : `${parts.slice(0, at).join(from)}${to}${parts.slice(at).join(from)}`;
  })],
  ["EXACT", (given) => withArguments(given, "tt", ([a, b]) => a === b)],
  ["FIND", found(true)],
  ["SEARCH", found(false)],
  ["CONCATENATE", (given) => joined(given, 0, "", false)],
  ["CONCAT", (given) => joined(given, 0, "", false)],
  ["TEXTJOIN", (given) => {
    const between = given.text(0);
    return isCellError(between) ? between : joined(given, 2, between, given.value(1) !== false);
  }],
  ["TEXT", text],
  ["T", (given) => { const value = given.value(0); return typeof value === "string" || isCellError(value) ? value : ""; }],
  ["VALUE", (given) => { const value = given.value(0); return typeof value === "boolean" ? VALUE_ERROR : asNumber(value); }],
  ["CHAR", (given) => { const code = given.number(0); return isCellError(code) ? code : code >= 1 && code < 256 ? String.fromCharCode(code) : VALUE_ERROR; }],
];
