import type { DateContext, DateFlag, DatePrecision, FuzzyDate } from "../fuzzy-date";
import { partsOf } from "../calendar-date";
import { NONE } from "../none";
import { failure, type DateFailure, type Surrounded } from "./date-part";
import type { Span } from "./date-spans";
import { inferredYear } from "./year-inference";

/** A date with its year, its bounds and its flags worked out. */
export function settle(raw: string, date: Surrounded, context: DateContext): FuzzyDate | DateFailure {
  const { part } = date;
  let { span } = part;
  const inferred = span === null;
  if (span === null) {
    if (part.inYear === null) return failure("not-a-date");
    const year = inferredYear(context, part.inYear);
    if (year === NONE) return failure("no-year");
    span = part.inYear(year);
    if (span === null) return failure(part.precision === "day" ? "no-such-day" : "no-such-week");
  }
  const lastDay = date.lastDay && part.precision !== "day";
  const precision = lastDay ? "day" : part.precision;
  const settled = bounded(lastDay ? { start: span.end, end: span.end } : span, precision, date.bound);
  return { raw, ...settled, flags: flagsOf(date, inferred) };
}

export function isDate(settled: FuzzyDate | DateFailure): settled is FuzzyDate {
  return "flags" in settled;
}

/**
 * Working conventions: a bound on a day includes that day, whatever its word; "before" a longer stretch ends the day
 * ahead of it, "after" one begins with its last day. A bound on a range keeps one edge, and is as exact as a day.
 */
function bounded(span: Span, precision: DatePrecision, bound: Surrounded["bound"]): Pick<FuzzyDate, "start" | "end" | "precision"> {
  if (bound === null) return { ...span, precision };
  const edge = precision === "range" ? "day" : precision;
  if (bound === "from") return { start: span.start, end: NONE, precision: edge };
  if (bound === "after") return { start: span.end, end: NONE, precision: edge };
  const before = bound === "before" && precision !== "day";
  return { start: NONE, end: before ? span.start - 1 : span.end, precision: edge };
}

function flagsOf(date: Surrounded, inferred: boolean): readonly DateFlag[] {
  const flags: DateFlag[] = [];
  if (date.uncertain) flags.push("uncertain");
  if (date.approximate) flags.push("approximate");
  if (inferred) flags.push("year-inferred");
  if (date.bound === "by" || date.bound === "before") flags.push("bound-before");
  if (date.bound === "after" || date.bound === "from") flags.push("bound-after");
  if (date.part.orderInferred) flags.push("order-inferred");
  return flags;
}

/** «10.01–06.03.2022»: a first date without a year takes that of the second. */
export function settleRange(raw: string, first: Surrounded, second: Surrounded, context: DateContext): FuzzyDate | DateFailure {
  const last = settle(raw, { ...second, bound: null }, context);
  if (!isDate(last)) return last;
  const start = startOfRange(first, last, context);
  if (start === null || start > last.end) return failure("not-a-date");
  const doubts: Surrounded = {
    ...second,
    bound: null,
    uncertain: first.uncertain || second.uncertain,
    approximate: first.approximate || second.approximate,
    part: { ...second.part, orderInferred: first.part.orderInferred || second.part.orderInferred },
  };
  return { raw, start, end: last.end, precision: "range", flags: flagsOf(doubts, second.part.span === null) };
}

function startOfRange(first: Surrounded, last: FuzzyDate, context: DateContext): number | null {
  const { inYear, span } = first.part;
  if (span !== null || inYear === null) {
    const settled = settle("", { ...first, bound: null }, context);
    return isDate(settled) ? settled.start : null;
  }
  const { year } = partsOf(last.end);
  const same = inYear(year);
  if (same !== null && same.start <= last.end) return same.start;
  return inYear(year - 1)?.start ?? null;
}
