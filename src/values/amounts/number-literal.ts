import type { Currency } from "../money";
import type { AmountUnit } from "./amount-words";

/** A number as written: groups of digits and the marks between them. */
export interface NumberLiteral {
  readonly groups: readonly string[];
  /** One mark between each two groups: " ", "'", "." or ",". */
  readonly marks: string;
}

/** One way to read a literal: all its digits, of which the last `decimals` stand after the decimal mark. */
export interface LiteralReading {
  readonly digits: string;
  readonly decimals: number;
}

export type LiteralOutcome =
  | { readonly kind: "read"; readonly reading: LiteralReading; readonly unusual: boolean }
  | { readonly kind: "ask"; readonly readings: readonly LiteralReading[] };

interface Surroundings {
  readonly unit: AmountUnit;
  readonly currency: Currency;
  readonly english: boolean;
}

function whole(groups: readonly string[]): LiteralReading {
  return { digits: groups.join(""), decimals: 0 };
}

function decimal(groups: readonly string[]): LiteralReading {
  return { digits: groups.join(""), decimals: groups[groups.length - 1]!.length };
}

/** 1–3 digits, then groups of exactly three. */
function groupsOfThree(groups: readonly string[]): boolean {
  return groups.every((group, index) => (index === 0 ? group.length <= 3 : group.length === 3));
}

function ask(groups: readonly string[], last: boolean): LiteralOutcome {
  const readings = groupsOfThree(groups) ? [whole(groups)] : [];
  if (last) readings.push(decimal(groups));
  return { kind: "ask", readings };
}

function read(reading: LiteralReading, unusual: boolean): LiteralOutcome {
  return { kind: "read", reading, unusual };
}

function readCommas(groups: readonly string[], around: Surroundings, anglo: boolean): LiteralOutcome {
  if (groups.length > 2) return groupsOfThree(groups) ? read(whole(groups), !anglo) : ask(groups, false);
  const three = groups[1]!.length === 3 && groups[0]!.length <= 3;
  if (three && anglo) return around.english && around.currency === "NOK" && around.unit !== "kr" ? ask(groups, true) : read(whole(groups), false);
  if (three && around.currency === "EUR") return ask(groups, true);
  return read(decimal(groups), anglo);
}

function readDots(groups: readonly string[], around: Surroundings, anglo: boolean): LiteralOutcome {
  const large = around.unit === "million" || around.unit === "billion";
  const single = groups.length === 2;
  const three = groupsOfThree(groups);
  const unusual = around.currency === "NOK" || around.currency === "SEK";
  if (anglo) {
    if (!single) return three ? read(whole(groups), true) : ask(groups, false);
    return three && !large ? ask(groups, true) : read(decimal(groups), false);
  }
  if (large || around.unit === "thousand") {
    return large && single && groups[1]!.length <= 2 ? read(decimal(groups), unusual) : ask(groups, single);
  }
  return three ? read(whole(groups), unusual) : ask(groups, single);
}

function readBoth(groups: readonly string[], marks: string, around: Surroundings, anglo: boolean): LiteralOutcome {
  const last = marks[marks.length - 1]!;
  const grouping = last === "," ? "." : ",";
  const clean = marks.indexOf(last) === marks.length - 1 && groupsOfThree(groups.slice(0, -1));
  if (!clean) return { kind: "ask", readings: [] };
  const usual = anglo ? grouping === "," : grouping === "." && (around.currency === "EUR" || around.currency === "DKK");
  return read(decimal(groups), !usual);
}

/** «48 00»: no way of grouping that anybody writes. What the digits say without the spaces is offered. */
function oddSpaces(literal: NumberLiteral): LiteralOutcome {
  const onlySpaces = !literal.marks.includes(".") && !literal.marks.includes(",");
  return { kind: "ask", readings: onlySpaces ? [whole(literal.groups)] : [] };
}

/**
 * Which marks group and which one is decimal (domain page, "Amounts"). English habits hold in English columns and
 * for pounds and dollars; dots group in kroner amounts, euro and Danish kroner.
 */
export function readLiteral(literal: NumberLiteral, around: Surroundings): LiteralOutcome {
  const anglo = around.english || around.currency === "GBP" || around.currency === "USD";
  const groups = [literal.groups[0]!];
  let marks = "";
  let spaced = [literal.groups[0]!];
  for (let i = 0; i < literal.marks.length; i++) {
    const mark = literal.marks[i]!;
    const group = literal.groups[i + 1]!;
    if (mark === " " || mark === "'") {
      spaced.push(group);
      groups.push(groups.pop()! + group);
      if (!groupsOfThree(spaced)) return oddSpaces(literal);
    } else {
      marks += mark;
      groups.push(group);
      spaced = [group];
    }
  }
  if (marks === "") return read(whole(groups), false);
  const dots = marks.includes(".");
  const commas = marks.includes(",");
  if (dots && commas) return readBoth(groups, marks, around, anglo);
  return commas ? readCommas(groups, around, anglo) : readDots(groups, around, anglo);
}
