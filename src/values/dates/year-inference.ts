import { partsOf, type Day } from "../calendar-date";
import type { DateContext } from "../fuzzy-date";
import { NONE } from "../none";
import type { Span } from "./date-spans";

const DAYS_BEFORE_PERIOD = 30;
const DAYS_AFTER_PERIOD = 60;
const YEARS_AHEAD = 20;

let lastPeriodTo: Day = NONE;
let lastYear = NONE;

/** The year of the period's last day; `NONE` without a period. Remembers its last answer: a whole column asks alike. */
function periodYear({ periodTo }: Pick<DateContext, "periodTo">): number {
  if (periodTo !== lastPeriodTo) {
    lastPeriodTo = periodTo;
    lastYear = periodTo === NONE ? NONE : partsOf(periodTo).year;
  }
  return lastYear;
}

/**
 * 20yy, unless that is more than 20 years ahead of the period: then 19yy.
 * Working convention: without a period always 20yy.
 */
export function fullYear(twoDigits: number, context: Pick<DateContext, "periodTo">): number {
  const year = 2000 + twoDigits;
  const reference = periodYear(context);
  return reference !== NONE && year > reference + YEARS_AHEAD ? year - 100 : year;
}

/** How far a span lies outside a window of days; 0 where they meet. */
function distance(span: Span, from: Day, to: Day): number {
  return Math.max(0, from - span.end, span.start - to);
}

/**
 * The year of a date that leaves it out: the one that makes the date fall from 30 days before the period to 60 days
 * after it (nearest to the period where several do), else the period's own. `NONE` without a period.
 * `spanIn` answers `null` where the date does not exist in a year (29 February, week 53).
 */
export function inferredYear(context: DateContext, spanIn: (year: number) => Span | null): number {
  const own = periodYear(context);
  if (own === NONE) return NONE;
  let best = own;
  let bestDistance = Infinity;
  for (const year of [own, own - 1, own + 1]) {
    const span = spanIn(year);
    if (span === null) continue;
    if (distance(span, context.periodFrom - DAYS_BEFORE_PERIOD, context.periodTo + DAYS_AFTER_PERIOD) > 0) continue;
    const away = distance(span, context.periodFrom, context.periodTo);
    if (away < bestDistance) {
      best = year;
      bestDistance = away;
    }
  }
  return best;
}

