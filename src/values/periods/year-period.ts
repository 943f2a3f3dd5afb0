import { partsOf } from "../calendar-date";
import { yearSpan } from "../dates/date-spans";
import type { Period, PeriodKind } from "../period";

const ID = /^\d{4}$/;

function yearPeriod(year: number): Period {
  const { start, end } = yearSpan(year);
  return { id: String(year), type: "year", from: start, to: end };
}

/** The calendar year, which is the budget year. */
export const YEAR_PERIOD: PeriodKind = {
  type: "year",
  fromId: (id) => (ID.test(id) ? yearPeriod(Number(id)) : null),
  holding: (day) => yearPeriod(partsOf(day).year),
  title: (period) => String(partsOf(period.from).year),
};
