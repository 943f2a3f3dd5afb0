import { dateTokens, type DateToken } from "../values/dates/date-tokens";
import { dateWord } from "../values/dates/date-words";
import { isVerb, mayBreak } from "./text-words";

/** A part of a sentence that says one thing: tokens `from` … `to` − 1. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** A text cut up once, for all that is looked for in it. */
export interface ScannedText {
  readonly text: string;
  readonly tokens: readonly DateToken[];
  readonly clauses: readonly Clause[];
}

function isUpperCase(character: string): boolean {
  return character.toLowerCase() !== character;
}

/** A full stop that ends a sentence: something follows after a space, in upper case, and it is no month («10. March»). */
function endsSentence(text: string, tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "sign") return false;
  if (";?!".includes(token.text)) return true;
  const next = tokens[at + 1];
  if (token.text !== "." || next?.spaced !== true || next.kind !== "word") return false;
  return isUpperCase(text.charAt(next.from)) && dateWord(next.text)?.kind !== "month";
}

/** For each token, whether a verb stands before the next place that may break; worked out from the end. */
function verbsAhead(tokens: readonly DateToken[]): readonly boolean[] {
  const ahead = new Array<boolean>(tokens.length + 1).fill(false);
  for (let at = tokens.length - 1; at >= 0; at--) {
    const { kind, text } = tokens[at]!;
    const breaks = kind === "word" ? mayBreak(text) : kind === "sign" && (text === "," || text === ";");
    ahead[at] = breaks ? false : ahead[at + 1]! || (kind === "word" && isVerb(text));
  }
  return ahead;
}

/**
 * Cuts at the ends of sentences, and at a comma, «og» or «men» where both sides have a verb of their own: «MP3 er levert
 * og MP4 er utsatt» is two, «MP3, MP4 og MP5 er levert» is one. One pass; `text` is cleaned (`cleanText`).
 */
export function scanText(text: string): ScannedText {
  const tokens = dateTokens(text);
  const ahead = verbsAhead(tokens);
  const clauses: Clause[] = [];
  let from = 0;
  let hasVerb = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const mayCut = token.kind === "word" ? mayBreak(token.text) : token.text === ",";
    if (endsSentence(text, tokens, at) || (mayCut && hasVerb && ahead[at + 1] === true)) {
      if (at > from) clauses.push({ from, to: at });
      from = at + 1;
      hasVerb = false;
    } else if (token.kind === "word" && isVerb(token.text)) hasVerb = true;
  }
  if (tokens.length > from) clauses.push({ from, to: tokens.length });
  return { text, tokens, clauses };
}
