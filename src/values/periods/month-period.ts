import { partsOf } from "../calendar-date";
import { monthsSpan } from "../dates/date-spans";
import type { Period, PeriodKind } from "../period";
import { monthName } from "../write-date";

const ID = /^(\d{4})-(\d{2})$/;

function monthPeriod(year: number, month: number): Period | null {
  if (month < 1 || month > 12) return null;
  const { start, end } = monthsSpan(year, month, 1);
  return { id: `${year}-${String(month).padStart(2, "0")}`, type: "month", from: start, to: end };
}

export const MONTH_PERIOD: PeriodKind = {
  type: "month",
  fromId: (id) => {
    const match = ID.exec(id);
    return match && monthPeriod(Number(match[1]), Number(match[2]));
  },
  holding: (day) => {
    const { year, month } = partsOf(day);
    return monthPeriod(year, month);
  },
  title: (period, language) => {
    const { year, month } = partsOf(period.from);
    return `${monthName(month, language)} ${year}`;
  },
};
