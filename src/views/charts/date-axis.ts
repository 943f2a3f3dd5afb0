import { dayOf, isoDate, partsOf, type Day } from "../../values/calendar-date";
import type { Language } from "../../values/language";
import type { ChartAxis } from "../../workbook/sheet-plan";

const DAYS_IN_MONTH = 365.2425 / 12;
const STEPS: readonly number[] = [1, 2, 3, 6, 12, 24, 60, 120];
const MOST_STEPS = 7;
/** Working convention: ticks begin on the 4th, so that steps of an average month never leave the month that they name. */
const FIRST_DAY = 4;
const MARGIN = 3;

const FORMATS: Readonly<Record<Language, string>> = { nb: "[$-414]mmm yy", nn: "[$-814]mmm yy", en: "[$-809]mmm yy" };

export interface DateAxis {
  readonly shown: ChartAxis;
  readonly from: Day;
  readonly to: Day;
}

/** A report's date along a chart: year and century stand beside it on the page. */
export function shortDateFormat(language: Language): string {
  return language === "en" ? "[$-809]d mmm" : "dd.mm.";
}

/** A value axis that shows dates by month, wide enough for all days. */
export function dateAxis(days: readonly Day[], language: Language): DateAxis {
  const first = Math.min(...days) - MARGIN - FIRST_DAY;
  const last = Math.max(...days) + MARGIN;
  const { year, month } = partsOf(first);
  const from = dayOf(year, month, FIRST_DAY);
  const months = STEPS.find((step) => (last - from) / (step * DAYS_IN_MONTH) <= MOST_STEPS) ?? Math.ceil((last - from) / DAYS_IN_MONTH / MOST_STEPS);
  const step = Math.round(months * DAYS_IN_MONTH * 100) / 100;
  const to = Math.ceil(from + Math.ceil((last - from) / step) * step);
  return { shown: { format: FORMATS[language], least: { date: isoDate(from) }, most: { date: isoDate(to) }, step }, from, to };
}
