import type { Day } from "./calendar-date";

/** How finely a written date is known; the closed list of `explain` (domain page, "Fuzzy values"). */
export const DATE_PRECISIONS = [
  "day",
  "week",
  "range",
  "month",
  "tertial",
  "quarter",
  "halfyear",
  "season",
  "year",
  "open",
] as const;

export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** The closed list of `explain`. */
export const DATE_FLAGS = [
  "uncertain",
  "approximate",
  "year-inferred",
  "bound-before",
  "bound-after",
  "two-dates",
  "excel-trap",
  "order-inferred",
] as const;

export type DateFlag = (typeof DATE_FLAGS)[number];

/**
 * A date as somebody wrote it: the interval [start, end] of calendar days that it may mean.
 * `NONE` in `start` or `end` is an open end (a bound, or precision "open").
 */
export interface FuzzyDate {
  readonly raw: string;
  readonly start: Day;
  readonly end: Day;
  readonly precision: DatePrecision;
  readonly flags: readonly DateFlag[];
  /** The second of two dates in one cell (flag "two-dates"): the current plan beside the baseline. */
  readonly second?: FuzzyDate;
}

/** Why a text is no date; the closed list of `explain`. */
export const DATE_REASONS = [
  "not-a-date",
  "no-such-day",
  "no-such-week",
  "ambiguous-order",
  "no-year",
  "three-dates",
  "too-long",
  "out-of-range",
  "cell-error",
] as const;

export type DateReason = (typeof DATE_REASONS)[number];

/** `date` is `null` for a blank. */
export type DateReading =
  | { readonly ok: true; readonly date: FuzzyDate | null }
  | { readonly ok: false; readonly reason: DateReason; readonly candidates: readonly FuzzyDate[] };

/** What a reader may lean on where the text alone does not say. Nothing here is guessed silently: flags tell. */
export interface DateContext {
  readonly date1904: boolean;
  /** The reporting period, for years left out; `NONE`s where there is none. */
  readonly periodFrom: Day;
  readonly periodTo: Day;
  /** The order that the whole column speaks for; "unknown" where nothing tells: an ambiguous text is then refused. */
  readonly order: "day-first" | "month-first" | "unknown";
}
