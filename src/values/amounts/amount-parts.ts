import type { Currency, VatBasis } from "../money";
import { isVatNoun, saysAbout, unitWord, vatSide, type AmountUnit } from "./amount-words";
import type { NumberLiteral } from "./number-literal";

/** What an amount's text holds, piece by piece, before anybody decides what the marks in the number mean. */
export interface AmountParts {
  readonly literal: NumberLiteral;
  readonly unit: AmountUnit;
  readonly currency: Currency | null;
  readonly vat: VatBasis;
  readonly negative: boolean;
  /** Anything but a plain hyphen right before the number. */
  readonly minusUnusual: boolean;
  /** «ca.»: an amount could be meant, but not said. */
  readonly about: boolean;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(character: string): boolean {
  return (character >= "a" && character <= "z") || (character > "\u00bf" && character < "\u0250");
}

const CURRENCY_SIGNS = "€£$";
const HYPHENS = "-\u2212\u2010\u2011\u2012\u2013\u2014\u2015\ufe58\ufe63\uff0d";
const NUMBER_MARKS = " '.,\u2019";

/** One pass over a cleaned text in lower case (`cleanText`); every character is looked at once or twice. */
class AmountScanner {
  private at = 0;
  private literal: NumberLiteral | null = null;
  private unit: AmountUnit = "none";
  private currency: Currency | null = null;
  private vat: VatBasis = "unknown";
  private side: "incl" | "excl" | null = null;
  private ownPercent = false;
  private negative = false;
  private minusUnusual = false;
  private about = false;
  private openBefore = 0;
  private openAfter = 0;

  constructor(private readonly text: string) {}

  scan(): AmountParts | null {
    while (this.at < this.text.length) {
      if (!this.step(this.text[this.at]!)) return null;
    }
    if (this.literal === null || this.openBefore > 0 || this.openAfter > 0) return null;
    if (this.side !== null && this.vat === "unknown") return null;
    const { literal, unit, currency, vat, negative, minusUnusual, about } = this;
    return { literal, unit, currency, vat, negative, minusUnusual, about };
  }

  private step(character: string): boolean {
    if (isDigit(character.charCodeAt(0))) return this.number();
    const hyphen = HYPHENS.includes(character);
    const sign = CURRENCY_SIGNS.includes(character);
    if (!hyphen && !sign && isLetter(character)) return this.word();
    this.at++;
    if (character === " ") return true;
    if (sign) return this.useUnit(character);
    if (hyphen) return this.hyphen(character);
    if (character === "(" || character === ")") return this.parenthesis(character);
    if (character === "+") return this.plus();
    if (character === "~" || character === "\u2248" || character === "?") return this.doubt(character);
    if (character === ",") return this.vatComma() || this.commaDash();
    if (character === ".") return this.text[this.at] === "-" ? this.commaDash() : false;
    if (character === "/") return this.side !== null && this.vat === "unknown";
    return false;
  }

  private number(): boolean {
    const groups: string[] = [];
    let marks = "";
    for (;;) {
      const from = this.at;
      while (this.at < this.text.length && isDigit(this.text.charCodeAt(this.at))) this.at++;
      groups.push(this.text.slice(from, this.at));
      const mark = this.text[this.at];
      if (mark === undefined || !NUMBER_MARKS.includes(mark) || !isDigit(this.text.charCodeAt(this.at + 1))) break;
      marks += mark === "\u2019" ? "'" : mark;
      this.at++;
    }
    if (this.side !== null && this.vat === "unknown") return this.vatRate(groups, marks);
    if (this.literal !== null) return false;
    this.literal = { groups, marks };
    return true;
  }

  /** «~500», «500?»; a parenthesis is then doubt or minus, and nobody can tell which. */
  private doubt(character: string): boolean {
    if (this.openBefore > 0 || (character === "?") !== (this.literal !== null)) return false;
    this.about = true;
    return true;
  }

  /** «4,8 MNOK, inkl. mva.» */
  private vatComma(): boolean {
    const next = this.text[this.at + 1];
    return this.literal !== null && this.text[this.at] === " " && next !== undefined && isLetter(next);
  }

  /** «inkl. 25 % mva.» */
  private vatRate(groups: readonly string[], marks: string): boolean {
    if (this.ownPercent || marks !== "" || groups[0]!.length > 2) return false;
    if (this.text[this.at] === " ") this.at++;
    if (this.text[this.at] !== "%") return false;
    this.at++;
    this.ownPercent = true;
    return true;
  }

  private word(): boolean {
    const from = this.at;
    for (let next = this.text[this.at]; next !== undefined && isLetter(next) && !CURRENCY_SIGNS.includes(next); next = this.text[++this.at]);
    const word = this.text.slice(from, this.at);
    if (word === "us" && this.text[this.at] === "$") return true;
    if (this.text[this.at] === "." && !this.isDashAt(this.at + 1)) this.at++;
    if (isVatNoun(word)) return this.closeVat();
    if (saysAbout(word)) {
      this.about = true;
      return true;
    }
    const side = vatSide(word);
    if (side !== undefined && (word !== "m" || this.vatFollows())) {
      if (this.side !== null) return false;
      this.side = side;
      return true;
    }
    return this.useUnit(word);
  }

  /** «500 kr.-»: the full stop goes with the dash that says whole kroner. */
  private isDashAt(at: number): boolean {
    const character = this.text[at];
    return this.literal !== null && character !== undefined && HYPHENS.includes(character);
  }

  /** «m/mva», «m mva»: the letter that elsewhere means million. */
  private vatFollows(): boolean {
    let from = this.at;
    while (this.text[from] === " " || this.text[from] === "/" || this.text[from] === ".") from++;
    return ["mva", "moms", "vat", "mwst"].some((noun) => this.text.startsWith(noun, from));
  }

  private closeVat(): boolean {
    if (this.side === null || this.vat !== "unknown") return false;
    this.vat = this.side;
    return true;
  }

  private useUnit(word: string): boolean {
    const found = unitWord(word);
    if (found === undefined) return false;
    if (found.currency !== null) {
      if (this.currency !== null && this.currency !== found.currency) return false;
      this.currency = found.currency;
    }
    if (found.unit === "kr") {
      if (this.unit === "none") this.unit = "kr";
      return true;
    }
    if (this.unit !== "none" && this.unit !== "kr") return false;
    this.unit = found.unit;
    return true;
  }

  private hyphen(written: string): boolean {
    if (this.negative) return false;
    this.negative = true;
    const tight = this.literal === null && this.text[this.at] !== " ";
    if (!tight || written !== "-") this.minusUnusual = true;
    return true;
  }

  private plus(): boolean {
    if (this.literal === null) return !this.negative;
    if (this.side !== null) return false;
    this.side = "excl";
    return true;
  }

  /** «1 000,-» says whole kroner. */
  private commaDash(): boolean {
    const dash = this.text[this.at];
    if (this.literal === null || dash === undefined || !HYPHENS.includes(dash)) return false;
    while (this.at < this.text.length && HYPHENS.includes(this.text[this.at]!)) this.at++;
    return this.useUnit("kr");
  }

  private parenthesis(character: string): boolean {
    if (character === "(") {
      if (this.openBefore > 0 || this.openAfter > 0) return false;
      if (this.literal === null) this.openBefore = 1;
      else this.openAfter = 1;
      return true;
    }
    if (this.openAfter > 0) {
      this.openAfter = 0;
      return true;
    }
    if (this.openBefore === 0 || this.literal === null) return false;
    this.openBefore = 0;
    this.negative = true;
    this.minusUnusual = true;
    return true;
  }
}

/** `null` where the text is no single amount. */
export function scanAmount(text: string): AmountParts | null {
  return new AmountScanner(text).scan();
}
