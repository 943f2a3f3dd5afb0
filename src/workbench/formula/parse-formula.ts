import { columnNumber } from "../../workbook/address";
import { readTokens, type Token } from "./read-tokens";
import { LAST_COLUMN, LAST_ROW, NotEvaluated, type BinaryOperator, type Corner, type Expression } from "./syntax";

/** Binding strength of Excel's operators; a sign in front binds tighter than `^`, as Excel has it (-2^2 is 4). */
const STRENGTH: Readonly<Record<BinaryOperator, number>> = {
  "=": 1, "<>": 1, "<": 1, ">": 1, "<=": 1, ">=": 1,
  "&": 2,
  "+": 3, "-": 3,
  "*": 4, "/": 4,
  "^": 5,
};

const CORNER = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
/** Mark of functions that came after 2007, as files have it. */
const FUTURE = "_XLFN.";
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

function isOperator(token: Token): token is Token & { text: BinaryOperator } {
  return token.kind === "sign" && Object.hasOwn(STRENGTH, token.text);
}

function readCorner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (!match) return null;
  const [, columnSign, column = "", rowSign, row] = match;
  return {
    row: Number(row),
    column: columnNumber(column),
    rowAbsolute: rowSign === "$",
    columnAbsolute: columnSign === "$",
  };
}

/** Both corners of `C:D` or `4:6`; `null` where the words are neither. */
function wholeLines(first: string, last: string): readonly [Corner, Corner] | null {
  const [fromColumn, toColumn] = [COLUMN.exec(first), COLUMN.exec(last)];
  if (fromColumn && toColumn) {
    const corner = (match: RegExpExecArray, row: number): Corner => ({ row, column: columnNumber(match[2] ?? ""), rowAbsolute: true, columnAbsolute: match[1] === "$" });
    return [corner(fromColumn, 1), corner(toColumn, LAST_ROW)];
  }
  const [fromRow, toRow] = [ROW.exec(first), ROW.exec(last)];
  if (!fromRow || !toRow) return null;
  const corner = (match: RegExpExecArray, column: number): Corner => ({ row: Number(match[2]), column, rowAbsolute: match[1] === "$", columnAbsolute: true });
  return [corner(fromRow, 1), corner(toRow, LAST_COLUMN)];
}

/** @throws NotEvaluated for syntax that is not known. */
export function parseFormula(formula: string): Expression {
  const tokens = readTokens(formula);
  let position = 0;
  const peek = (): Token => tokens[position] ?? { kind: "end", text: "" };
  const take = (): Token => {
    const token = peek();
    position++;
    return token;
  };
  const isSign = (text: string): boolean => peek().kind === "sign" && peek().text === text;
  const takeSign = (text: string): boolean => {
    const found = isSign(text);
    if (found) position++;
    return found;
  };

  function expression(weakest: number): Expression {
    let left = prefixed();
    for (;;) {
      const token = peek();
      if (!isOperator(token) || STRENGTH[token.text] < weakest) return left;
      take();
      left = { kind: "binary", operator: token.text, left, right: expression(STRENGTH[token.text] + 1) };
    }
  }

  function prefixed(): Expression {
    if (takeSign("-")) return { kind: "negate", of: prefixed() };
    if (takeSign("+")) return { kind: "plus", of: prefixed() };
    let of = primary();
    while (takeSign("%")) of = { kind: "percent", of };
    return of;
  }

  function primary(): Expression {
    const token = take();
    const lines = token.kind === "number" || token.kind === "word" ? linesFrom(null, token) : null;
    if (lines) return lines;
    if (token.kind === "number") return { kind: "constant", value: Number(token.text) };
    if (token.kind === "text") return { kind: "constant", value: token.text };
    if (token.kind === "error") return { kind: "constant", value: { error: token.text } };
    if (token.kind === "sheet") return area(token.text, take());
    if (token.kind === "word") return isSign("(") ? call(token.text) : word(token);
    if (token.kind === "sign" && token.text === "(") {
      const inner = expression(1);
      if (!takeSign(")")) throw new NotEvaluated(")");
      return inner;
    }
    throw new NotEvaluated(token.text || "…");
  }

  function call(name: string): Expression {
    take();
    const values: Expression[] = [];
    if (!takeSign(")")) {
      do values.push(isSign(",") || isSign(")") ? { kind: "constant", value: null } : expression(1));
      while (takeSign(","));
      if (!takeSign(")")) throw new NotEvaluated(")");
    }
    return { kind: "call", name: name.toUpperCase().replace(FUTURE, ""), values };
  }

  function word(token: Token): Expression {
    const upper = token.text.toUpperCase();
    if (upper === "TRUE" || upper === "FALSE") return { kind: "constant", value: upper === "TRUE" };
    return readCorner(token.text) ? area(null, token) : { kind: "name", name: token.text };
  }

  /** Whole rows or columns that begin at the token just taken. */
  function linesFrom(sheet: string | null, first: Token): Expression | null {
    const last = tokens[position + 1];
    if (!isSign(":") || !last) return null;
    const corners = wholeLines(first.text, last.text);
    if (!corners) return null;
    position += 2;
    return { kind: "area", sheet, from: corners[0], to: corners[1] };
  }

  function area(sheet: string | null, first: Token): Expression {
    const lines = linesFrom(sheet, first);
    if (lines) return lines;
    const from = first.kind === "word" ? readCorner(first.text) : null;
    if (!from) throw new NotEvaluated(first.text || "!");
    if (!takeSign(":")) return { kind: "area", sheet, from, to: from };
    const last = take();
    const to = last.kind === "word" ? readCorner(last.text) : null;
    if (!to) throw new NotEvaluated(last.text || ":");
    return { kind: "area", sheet, from, to };
  }

  const parsed = expression(1);
  if (peek().kind !== "end") throw new NotEvaluated(peek().text);
  return parsed;
}
