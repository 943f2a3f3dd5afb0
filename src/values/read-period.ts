import { weekdayOf, type Day } from "./calendar-date";
import { dateTokens } from "./dates/date-tokens";
import { dateWord } from "./dates/date-words";
import { readDateText } from "./dates/read-date-text";
import { yearSpan } from "./dates/date-spans";
import { cleanText, foldText } from "./fold";
import type { DateContext, FuzzyDate } from "./fuzzy-date";
import type { Language } from "./language";
import { NONE } from "./none";
import type { Period, PeriodReading, PeriodType } from "./period";
import { PERIOD_KINDS } from "./period-kinds";
import { customPeriod } from "./periods/custom-period";
import { weekPeriod } from "./periods/week-period";
import { readYearToDate } from "./year-to-date";

const MAX_LENGTH = 200;

/** The period that an id names, whatever its type; `null` where it names none. */
export function periodFromId(id: string): Period | null {
  for (const kind of PERIOD_KINDS) {
    const period = kind.fromId(id);
    if (period !== null) return period;
  }
  return null;
}

export function periodTitle(period: Period, language: Language): string {
  return PERIOD_KINDS.find((kind) => kind.type === period.type)?.title(period, language) ?? period.id;
}

function contextOf(year: number | null): DateContext {
  const span = year === null ? { start: NONE, end: NONE } : yearSpan(year);
  return { date1904: false, periodFrom: span.start, periodTo: span.end, order: "unknown" };
}

const CALENDAR_TYPES: ReadonlySet<string> = new Set<PeriodType>(["week", "month", "tertial", "quarter", "halfyear", "year"]);

function periodOf(date: FuzzyDate, inWeeks: boolean): Period | null {
  if (date.start === NONE || date.end === NONE) return null;
  if (date.precision === "range") {
    const wholeWeeks = inWeeks && weekdayOf(date.start) === 1 && weekdayOf(date.end) === 7;
    return wholeWeeks ? weekPeriod(date.start, date.end) : customPeriod(date.start, date.end);
  }
  if (!CALENDAR_TYPES.has(date.precision)) return null;
  return PERIOD_KINDS.find((kind) => kind.type === date.precision)?.holding(date.start) ?? null;
}

/**
 * A period as somebody wrote it: an id, «Uke 02-09», «januar 2022», «T1 2022», «10.01–06.03.2022». A year left out is
 * `context.year`, flagged; without one there is no period. Weeks over New Year take the year of their last week.
 * «Hittil i år» runs from 1 January to `context.to`. A single day, a season or a date in doubt is no period.
 */
export function readPeriod(text: string, context: { readonly year: number | null; readonly to?: Day }): PeriodReading | null {
  const clean = cleanText(text);
  if (clean.length > MAX_LENGTH) return null;
  const named = periodFromId(clean) ?? periodFromId(clean.toUpperCase());
  if (named !== null) return { period: named, flags: [] };
  const toDate = readYearToDate(foldText(clean), context.to ?? NONE);
  if (toDate !== null) return { period: toDate.period, flags: toDate.hasYear ? [] : ["year-inferred"] };
  const reading = readDateText(text, clean, contextOf(context.year));
  if (!reading.ok || reading.date === null) return null;
  const { flags } = reading.date;
  if (flags.some((flag) => flag !== "year-inferred")) return null;
  const inWeeks = dateTokens(clean).some((token) => token.kind === "word" && dateWord(token.text)?.kind === "week");
  const period = periodOf(reading.date, inWeeks);
  return period && { period, flags: flags.length > 0 ? ["year-inferred"] : [] };
}
