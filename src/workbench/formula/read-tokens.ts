import { NotEvaluated } from "./syntax";

export type TokenKind = "number" | "text" | "word" | "sheet" | "error" | "sign" | "end";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SPACES = " \t\r\n";
const SIGNS = ["<=", ">=", "<>", "+", "-", "*", "/", "^", "&", "=", "<", ">", "(", ")", ",", ":", "%"];
const WORD = /[\p{L}\p{N}_.$\\?]/u;

/** Text between doubled quote marks, from the opening one; answers the text and where it ends. */
function readQuoted(formula: string, start: number, quote: string): { text: string; end: number } {
  let text = "";
  for (let i = start + 1; i < formula.length; i++) {
    if (formula[i] !== quote) text += formula.charAt(i);
    else if (formula[i + 1] === quote) {
      text += quote;
      i++;
    } else return { text, end: i + 1 };
  }
  throw new NotEvaluated(quote);
}

function endOf(formula: string, start: number, belongs: (character: string) => boolean): number {
  let end = start;
  while (end < formula.length && belongs(formula.charAt(end))) end++;
  return end;
}

function endOfNumber(formula: string, start: number): number {
  const digits = (from: number): number => endOf(formula, from, (c) => c >= "0" && c <= "9");
  let end = digits(start);
  if (formula[end] === ".") end = digits(end + 1);
  const exponent = /^[eE][+-]?\d/.exec(formula.slice(end, end + 3));
  return exponent ? digits(end + exponent[0].length) : end;
}

function nextToken(formula: string, start: number): { token: Token; end: number } {
  const first = formula.charAt(start);
  if (first === '"') {
    const { text, end } = readQuoted(formula, start, '"');
    return { token: { kind: "text", text }, end };
  }
  if (first === "'") {
    const { text, end } = readQuoted(formula, start, "'");
    if (formula[end] !== "!") throw new NotEvaluated("'");
    return { token: { kind: "sheet", text }, end: end + 1 };
  }
  if (first === "#") {
    const error = /^#[A-Z0-9/]{1,14}[!?]?/.exec(formula.slice(start, start + 16));
    if (!error) throw new NotEvaluated("#");
    return { token: { kind: "error", text: error[0] }, end: start + error[0].length };
  }
  if ((first >= "0" && first <= "9") || (first === "." && /\d/.test(formula.charAt(start + 1)))) {
    const end = endOfNumber(formula, start);
    return { token: { kind: "number", text: formula.slice(start, end) }, end };
  }
  const sign = SIGNS.find((s) => formula.startsWith(s, start));
  if (sign) return { token: { kind: "sign", text: sign }, end: start + sign.length };
  const end = endOf(formula, start, (c) => WORD.test(c));
  if (end === start) throw new NotEvaluated(first);
  const text = formula.slice(start, end);
  return formula[end] === "!" ? { token: { kind: "sheet", text }, end: end + 1 } : { token: { kind: "word", text }, end };
}

/** An en-US formula (with or without "=") as tokens, closed by one of kind `end`. Structured references are not known. */
export function readTokens(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = formula.startsWith("=") ? 1 : 0;
  while (position < formula.length) {
    if (SPACES.includes(formula.charAt(position))) {
      position++;
      continue;
    }
    const { token, end } = nextToken(formula, position);
    tokens.push(token);
    position = end;
  }
  return [...tokens, { kind: "end", text: "" }];
}
