import { columnNumber } from "../../workbook/address";

/** One end of a reference. A whole row has column 0, a whole column row 0. */
export interface ReferenceEnd {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

export type FormulaPiece =
  /** Operators, functions, numbers, strings, errors: everything that points nowhere. */
  | { readonly kind: "text"; readonly text: string }
  /** `sheet` as it stands, with "!" ("" for the formula's own sheet). */
  | { readonly kind: "cells"; readonly text: string; readonly sheet: string; readonly first: ReferenceEnd; readonly last: ReferenceEnd | null }
  | { readonly kind: "name"; readonly text: string; readonly sheet: string; readonly name: string }
  /** A structured reference; `table` "" for the formula's own table. */
  | { readonly kind: "table"; readonly text: string; readonly table: string; readonly inside: string }
  | { readonly kind: "function"; readonly text: string };

const END = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([0-9]{1,7})$/;
const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;

function inRange(end: ReferenceEnd): ReferenceEnd | null {
  return end.row <= LAST_ROW && end.column <= LAST_COLUMN && (end.row > 0 || end.column > 0) ? end : null;
}

function cellEnd(word: string): ReferenceEnd | null {
  const match = END.exec(word);
  if (!match || Number(match[4]) === 0) return null;
  return inRange({ column: columnNumber(match[2] ?? ""), row: Number(match[4]), fixedColumn: match[1] === "$", fixedRow: match[3] === "$" });
}

/** `A` of `A:C` or `1` of `1:3`. */
function lineEnd(word: string): ReferenceEnd | null {
  const column = COLUMN.exec(word);
  if (column) return inRange({ column: columnNumber(column[2] ?? ""), row: 0, fixedColumn: column[1] === "$", fixedRow: false });
  const row = ROW.exec(word);
  return row ? inRange({ column: 0, row: Number(row[2]), fixedColumn: false, fixedRow: row[1] === "$" }) : null;
}

function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ||
    code === 95 || code === 46 || code === 36 || code === 63 || code === 92 || code > 127;
}

function wordEnd(formula: string, at: number): number {
  while (at < formula.length && isWord(formula.charCodeAt(at))) at++;
  return at;
}

/** Index after the quote that closes the one at `at`; a doubled quote stands for itself. */
function quotedEnd(formula: string, at: number): number {
  const quote = formula[at] ?? "";
  for (let next = formula.indexOf(quote, at + 1); next >= 0; next = formula.indexOf(quote, next + 2)) {
    if (formula[next + 1] !== quote) return next + 1;
  }
  return formula.length;
}

/** Index after the bracket that closes the one at `at`; an apostrophe escapes the character after it. */
function bracketEnd(formula: string, at: number): number {
  let depth = 0;
  for (let next = at; next < formula.length; next++) {
    const character = formula[next];
    if (character === "'") next++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return next + 1;
  }
  return formula.length;
}

function errorEnd(formula: string, at: number): number {
  let next = at + 1;
  while (next < formula.length && /[A-Za-z0-9_/]/.test(formula[next] ?? "")) next++;
  return formula[next] === "!" || formula[next] === "?" ? next + 1 : next;
}

/** Takes a formula (en-US, without "=") apart; the pieces' texts joined give it back. */
export function scanFormula(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let sheet = "";
  let sheetStart = 0;
  let at = 0;

  function plain(end: number): void {
    pieces.push({ kind: "text", text: formula.slice(sheet === "" ? at : sheetStart, end) });
    sheet = "";
    at = end;
  }

  function sheetUpTo(end: number): void {
    if (sheet === "") sheetStart = at;
    sheet = formula.slice(sheetStart, end);
    at = end;
  }

  function afterWord(end: number): void {
    const word = formula.slice(at, end);
    const start = sheet === "" ? at : sheetStart;
    const next = formula[end];
    if (next === "(") {
      pieces.push({ kind: "function", text: formula.slice(start, end) });
    } else if (next === "[") {
      const close = bracketEnd(formula, end);
      pieces.push({ kind: "table", text: formula.slice(start, close), table: word, inside: formula.slice(end, close) });
      end = close;
    } else {
      const second = next === ":" ? wordEnd(formula, end + 1) : end;
      const secondWord = formula.slice(end + 1, second);
      const first = cellEnd(word);
      const last = next === ":" && formula[second] !== "(" && formula[second] !== "!" ? (first ? cellEnd : lineEnd)(secondWord) : null;
      const line = !first && last ? lineEnd(word) : null;
      const isPair = last !== null && (first !== null || (line !== null && (line.row === 0) === (last.row === 0)));
      if (isPair) end = second;
      const from = first ?? (isPair ? line : null);
      if (from) pieces.push({ kind: "cells", text: formula.slice(start, end), sheet, first: from, last: isPair ? last : null });
      else if (/^[0-9.]/.test(word)) pieces.push({ kind: "text", text: formula.slice(start, end) });
      else pieces.push({ kind: "name", text: formula.slice(start, end), sheet, name: word });
    }
    sheet = "";
    at = end;
  }

  while (at < formula.length) {
    const character = formula[at] ?? "";
    if (character === '"') plain(quotedEnd(formula, at));
    else if (character === "'") {
      const end = quotedEnd(formula, at);
      if (formula[end] === "!") sheetUpTo(end + 1);
      else plain(end);
    } else if (character === "[") {
      const end = bracketEnd(formula, at);
      const word = wordEnd(formula, end);
      if (formula[word] === "!") sheetUpTo(word + 1);
      else {
        pieces.push({ kind: "table", text: formula.slice(at, end), table: "", inside: formula.slice(at, end) });
        at = end;
      }
    } else if (character === "#") plain(errorEnd(formula, at));
    else if (isWord(character.charCodeAt(0))) {
      const end = wordEnd(formula, at);
      const other = formula[end] === ":" ? wordEnd(formula, end + 1) : end;
      if (formula[end] === "!") sheetUpTo(end + 1);
      else if (formula[other] === "!" && other > end + 1 && sheet === "") sheetUpTo(other + 1);
      else afterWord(end);
    } else plain(at + 1);
  }
  if (sheet !== "") plain(at);
  return pieces;
}
