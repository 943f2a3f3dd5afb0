import { dateWord } from "../values/dates/date-words";
import type { DateContext, FuzzyDate } from "../values/fuzzy-date";
import { readDate } from "../values/read-date";
import type { Clause, ScannedText } from "./text-clauses";

/** «14. januar 2022»: more tokens than this make no date. */
const LONGEST = 6;

/** A day that a text names, with the tokens that it takes. */
export interface DateInText extends Clause {
  readonly date: FuzzyDate;
}

/** The longest run of tokens from here that reads as one day. */
function dateAt({ text, tokens }: ScannedText, at: number, end: number, context: DateContext): DateInText | null {
  const first = tokens[at];
  if (first === undefined) return null;
  for (let to = Math.min(end, at + LONGEST); to > at + 1; to--) {
    const last = tokens[to - 1]!;
    if (last.kind === "sign" || (last.kind === "word" && dateWord(last.text)?.kind !== "month")) continue;
    const reading = readDate(text.slice(first.from, last.from + last.text.length), context);
    if (reading.ok && reading.date?.precision === "day" && reading.date.second === undefined) return { from: at, to, date: reading.date };
  }
  return null;
}

/** The days that a clause names, in their order: «den 14.1», «10. mars», “31 January 2022”. */
export function datesIn(scanned: ScannedText, clause: Clause, context: DateContext): readonly DateInText[] {
  const found: DateInText[] = [];
  for (let at = clause.from; at < clause.to; at++) {
    const { kind, text } = scanned.tokens[at]!;
    if (kind !== "number" && !(kind === "word" && dateWord(text)?.kind === "month")) continue;
    const date = dateAt(scanned, at, clause.to, context);
    if (!date) continue;
    found.push(date);
    at = date.to - 1;
  }
  return found;
}
