import type { DateReading, FuzzyDate } from "../values/fuzzy-date";
import type { AmountReading, Money } from "../values/money";
import { NONE } from "../values/none";

/** States of a cell in a column that is read; small integers, so that a row costs a byte. */
export const BLANK = 0;
export const READ = 1;
/** Something stands there that could not be read. */
export const FAILED = 2;
/** A date that is written as open («løpende», «TBD»), or a bound with one end. */
export const OPEN = 3;

/** Cleaned texts (spaces folded), "" where blank. Strings are interned by the reader. */
export interface TextColumn {
  readonly kind: "text";
  readonly present: boolean;
  readonly values: string[];
  /** Rows whose cell holds an Excel error value: row → `#REF!`. */
  readonly errors: Map<number, string>;
}

/** Days (`NONE` where unknown) with the sparse rest of what was read. */
export interface DateColumn {
  readonly kind: "date";
  readonly present: boolean;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly state: Uint8Array;
  /** 1 where the cell holds text. */
  readonly isText: Uint8Array;
  /** Rows read as day first though nothing in the column says which of day and month stands first. */
  readonly undecided: Set<number>;
  /** Rows whose date leaves its year out. */
  readonly yearless: Set<number>;
  /** Every date that is more than one certain day, typed or written: its flags, precision, second date. */
  readonly details: Map<number, FuzzyDate>;
  readonly failures: Map<number, Extract<DateReading, { ok: false }>>;
}

/** Øre of one krone. */
export const KRONE = 100;

/** Øre (`NONE` where blank or unread). */
export interface AmountColumn {
  readonly kind: "amount";
  readonly present: boolean;
  readonly ore: Float64Array;
  readonly state: Uint8Array;
  /** 1 where the cell holds text. */
  readonly isText: Uint8Array;
  /** Every amount that is more than a typed number of kroner. */
  readonly details: Map<number, Money>;
  /** Rows of `details` whose last written digit stands for more than a krone. */
  readonly coarse: Set<number>;
  /** Rows of `details` that are written in another currency than kroner. */
  readonly foreign: Set<number>;
  readonly failures: Map<number, Extract<AmountReading, { ok: false }>>;
}

/** Plain numbers (weights); `NONE` where blank or unread. A typed `25 %` is 25. */
export interface NumberColumn {
  readonly kind: "number";
  readonly present: boolean;
  readonly values: Float64Array;
  readonly state: Uint8Array;
  /** Rows that were written as fractions and read as per cent. */
  readonly fractions: Set<number>;
}

/** The state of a row's cell; `BLANK` outside the column. */
export function stateAt({ state }: DateColumn, row: number): number {
  return state[row] ?? BLANK;
}

export type Column = TextColumn | DateColumn | AmountColumn | NumberColumn;

/** `blanks` are as many empty texts as there are rows. */
export function emptyTextColumn(blanks: readonly string[], present: boolean): TextColumn {
  return { kind: "text", present, values: blanks.slice(), errors: new Map() };
}

export function emptyDateColumn(length: number, present: boolean): DateColumn {
  return {
    kind: "date",
    present,
    start: new Float64Array(length).fill(NONE),
    end: new Float64Array(length).fill(NONE),
    state: new Uint8Array(length),
    isText: new Uint8Array(length),
    undecided: new Set(),
    yearless: new Set(),
    details: new Map(),
    failures: new Map(),
  };
}

export function emptyAmountColumn(length: number, present: boolean): AmountColumn {
  return {
    kind: "amount",
    present,
    ore: new Float64Array(length).fill(NONE),
    state: new Uint8Array(length),
    isText: new Uint8Array(length),
    details: new Map(),
    coarse: new Set(),
    foreign: new Set(),
    failures: new Map(),
  };
}

export function emptyNumberColumn(length: number, present: boolean): NumberColumn {
  return { kind: "number", present, values: new Float64Array(length).fill(NONE), state: new Uint8Array(length), fractions: new Set() };
}
