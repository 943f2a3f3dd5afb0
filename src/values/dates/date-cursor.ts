import { yearOf } from "../calendar-date";
import type { DateContext } from "../fuzzy-date";
import { NONE } from "../none";
import type { DateToken } from "./date-tokens";
import { dateWord, isPartKind, saysThrough, type DateWord } from "./date-words";
import { fullYear } from "./year-inference";

const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;
/** A reading more years from the period than these is doubted. */
const YEARS_NEAR = 5;

/** A place in the tokens of one cell, with the small moves that every form of date needs. */
export class DateCursor {
  at = 0;

  constructor(
    readonly tokens: readonly DateToken[],
    readonly context: DateContext,
  ) {}

  peek(ahead = 0): DateToken | undefined {
    return this.tokens[this.at + ahead];
  }

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  isSign(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token !== undefined && token.kind === "sign" && token.text === text;
  }

  takeSign(text: string): boolean {
    const found = this.isSign(text);
    if (found) this.at++;
    return found;
  }

  wordAt(ahead = 0): DateWord | undefined {
    const token = this.peek(ahead);
    return token?.kind === "word" ? dateWord(token.text) : undefined;
  }

  numberAt(ahead = 0): DateToken | undefined {
    const token = this.peek(ahead);
    return token?.kind === "number" ? token : undefined;
  }

  /** Whether a year lies near the period; it does not where there is none. */
  isNear(year: number): boolean {
    const { periodTo } = this.context;
    return periodTo !== NONE && Math.abs(year - yearOf(periodTo)) <= YEARS_NEAR;
  }

  /** «mars.», «u.», «ca.»: the full stop of an abbreviation. */
  takeWordWithStop(): void {
    this.at++;
    if (this.isSign(".") && !this.peek()!.spaced) this.at++;
  }

  /** «til», «t.o.m.», «til og med»: the words that make two dates one range. */
  takeThrough(): boolean {
    const word = this.peek();
    if (word?.kind !== "word") return false;
    const dotted = ["t", ".", "o", ".", "m"].every((text, ahead) => this.peek(ahead)?.text === text);
    if (!dotted && !saysThrough(word.text)) return false;
    this.at += dotted ? 4 : 0;
    this.takeWordWithStop();
    if (!dotted && this.wordAt()?.kind === "between" && this.peek(1)?.text === "med") this.at += 2;
    return true;
  }

  skipFillers(): void {
    while (this.wordAt()?.kind === "filler") this.takeWordWithStop();
  }

  /** Whether the number here begins a date of its own rather than being a year: «10.03.22», «10. mars». */
  private startsDate(number: DateToken, beforeMonth: boolean): boolean {
    const next = this.peek(1);
    if (next === undefined) return false;
    const long = number.text.length === 4;
    if (next.kind === "word") {
      const kind = this.wordAt(1)?.kind;
      if (long) return kind === "week" && !next.spaced;
      if (kind === "month") return !beforeMonth;
      return kind === "suffix" || (isPartKind(kind) && !next.spaced);
    }
    if (next.kind !== "sign" || next.spaced || !"./-".includes(next.text)) return false;
    const after = this.peek(2);
    if (after?.kind === "number") {
      const third = this.isSign(next.text, 3) && this.numberAt(4) !== undefined;
      return long ? third : !after.spaced || next.text === ".";
    }
    const kind = this.wordAt(2)?.kind;
    if (long || next.text === "/" || after === undefined) return false;
    return next.text === "." ? kind === "month" || isPartKind(kind) : kind === "month" && !after.spaced;
  }

  /** The year that the number here writes, with two or four digits; `null` where it writes none. */
  private yearHere(beforeMonth: boolean): number | null {
    const number = this.numberAt();
    if (number === undefined || this.startsDate(number, beforeMonth)) return null;
    return this.yearOf(number);
  }

  yearOf(number: DateToken): number | null {
    if (number.text.length === 2) return fullYear(number.value, this.context);
    return number.text.length === 4 && number.value >= FIRST_YEAR && number.value <= LAST_YEAR ? number.value : null;
  }

  /**
   * «2022», «22», «-22», «/22», «'22», «(-22)», «, 2022», «i 2022»; `null`, and nothing taken, where no year follows.
   * `beforeMonth`: a month's name may follow the year, as in «mars 22 april 22»; else «22 april» is a day.
   */
  takeYear(beforeMonth = false): number | null {
    const from = this.at;
    this.skipFillers();
    const next = this.peek();
    if (next?.kind === "sign" && ",-/.'(".includes(next.text)) {
      const parenthesis = this.takeSign("(");
      if (!parenthesis) {
        this.at++;
      } else if (this.isSign("-") || this.isSign("'")) {
        this.at++;
      }
      if (!parenthesis) this.takeSign("'");
      const year = this.yearHere(beforeMonth);
      if (year !== null && (!parenthesis || this.isSign(")", 1))) {
        this.at += parenthesis ? 2 : 1;
        return year;
      }
      this.at = from;
      return null;
    }
    const year = this.yearHere(beforeMonth);
    if (year === null) this.at = from;
    else this.at++;
    return year;
  }
}
