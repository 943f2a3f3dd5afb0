/** A run of digits, a run of letters, or one other character. */
export interface DateToken {
  readonly kind: "number" | "word" | "sign";
  /** Lower case; every dash is "-", every apostrophe "'". */
  readonly text: string;
  /** Of numbers. */
  readonly value: number;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
  /** Where it begins in the text. */
  readonly from: number;
}

const DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d";
const APOSTROPHES = "\u2018\u2019\u02bc\u00b4`";

function kindAt(code: number): DateToken["kind"] | "space" {
  if (code >= 48 && code <= 57) return "number";
  if (code === 32) return "space";
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return "word";
  return code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7 ? "word" : "sign";
}

function signText(character: string): string {
  if (DASHES.includes(character)) return "-";
  return APOSTROPHES.includes(character) ? "'" : character;
}

/** Splits a cleaned text (`cleanText`) in one pass. */
export function dateTokens(text: string): readonly DateToken[] {
  const tokens: DateToken[] = [];
  let spaced = false;
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text.charCodeAt(at));
    if (kind === "space") {
      spaced = true;
      at++;
      continue;
    }
    const from = at++;
    if (kind !== "sign") while (at < text.length && kindAt(text.charCodeAt(at)) === kind) at++;
    const piece = text.slice(from, at);
    const written = kind === "sign" ? signText(piece) : kind === "word" ? piece.toLowerCase() : piece;
    tokens.push({ kind, text: written, value: kind === "number" ? Number(piece) : 0, spaced, from });
    spaced = false;
  }
  return tokens;
}
