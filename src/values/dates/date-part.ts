import type { DatePrecision, DateReason } from "../fuzzy-date";
import type { Bound } from "./date-words";
import type { Span } from "./date-spans";

/** One date expression, read but not yet settled: its year may still come from a neighbour or the period. */
export interface DatePart {
  readonly precision: DatePrecision;
  /** Where the year is written. */
  readonly span: Span | null;
  /** Where it is left out: the span in a given year, `null` where that year has none. */
  readonly inYear: ((year: number) => Span | null) | null;
  readonly orderInferred: boolean;
}

export interface DateFailure {
  readonly reason: DateReason;
  readonly candidates: readonly DatePart[];
}

/** `null` where the text is something else altogether. */
export type DateOutcome = DatePart | DateFailure | null;

/** What stands around a date: words and signs that widen or doubt it. */
export interface Surrounded {
  readonly part: DatePart;
  readonly bound: Bound | null;
  readonly lastDay: boolean;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

export function isFailure(outcome: DateOutcome | Surrounded): outcome is DateFailure {
  return outcome !== null && "reason" in outcome;
}

export function certain(span: Span, precision: DatePrecision, orderInferred = false): DatePart {
  return { precision, span, inYear: null, orderInferred };
}

/** `year` is `null` where the text leaves it out; `null` from `spanIn` in a written year is the given failure. */
export function inYear(
  year: number | null,
  precision: DatePrecision,
  spanIn: (year: number) => Span | null,
  failure: DateFailure,
): DatePart | DateFailure {
  if (year === null) return { precision, span: null, inYear: spanIn, orderInferred: false };
  const span = spanIn(year);
  return span === null ? failure : certain(span, precision);
}

export function failure(reason: DateReason, candidates: readonly DatePart[] = []): DateFailure {
  return { reason, candidates };
}
