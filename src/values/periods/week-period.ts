import type { Day } from "../calendar-date";
import { weeksSpan } from "../dates/date-spans";
import { isoWeekOf } from "../iso-week";
import type { InEachLanguage } from "../language";
import type { Period, PeriodKind } from "../period";

const ID = /^(\d{4})-W(\d{2})(?:-(?:(\d{4})-W)?(\d{2}))?$/;

function twoDigits(week: number): string {
  return String(week).padStart(2, "0");
}

/** The period of whole ISO weeks from a Monday to a Sunday. */
export function weekPeriod(from: Day, to: Day): Period {
  const first = isoWeekOf(from);
  const last = isoWeekOf(to);
  const start = `${first.year}-W${twoDigits(first.week)}`;
  let id = start;
  if (last.year !== first.year) id = `${start}-${last.year}-W${twoDigits(last.week)}`;
  else if (last.week !== first.week) id = `${start}-${twoDigits(last.week)}`;
  return { id, type: "week", from, to };
}

function fromId(id: string): Period | null {
  const match = ID.exec(id);
  if (match === null) return null;
  const firstYear = Number(match[1]);
  const first = Number(match[2]);
  const lastYear = match[3] === undefined ? firstYear : Number(match[3]);
  const last = match[4] === undefined ? first : Number(match[4]);
  const start = weeksSpan(firstYear, first, first);
  const end = weeksSpan(lastYear, last, last);
  if (start === null || end === null || start.start > end.start) return null;
  return weekPeriod(start.start, end.end);
}

const ONE_WEEK: InEachLanguage = { nb: "Uke", nn: "Veke", en: "Week" };
const MORE_WEEKS: InEachLanguage = { nb: "Uke", nn: "Veke", en: "Weeks" };

/** Whole ISO weeks; the seed's «Uke 02–09». */
export const WEEK_PERIOD: PeriodKind = {
  type: "week",
  fromId,
  holding: (day) => {
    const { year, week } = isoWeekOf(day);
    const span = weeksSpan(year, week, week);
    return span && weekPeriod(span.start, span.end);
  },
  title: (period, language) => {
    const first = isoWeekOf(period.from);
    const last = isoWeekOf(period.to);
    const start = twoDigits(first.week);
    if (first.year !== last.year) {
      return `${MORE_WEEKS[language]} ${start} ${first.year}–${twoDigits(last.week)} ${last.year}`;
    }
    if (first.week === last.week) return `${ONE_WEEK[language]} ${start} ${first.year}`;
    return `${MORE_WEEKS[language]} ${start}–${twoDigits(last.week)} ${first.year}`;
  },
};
