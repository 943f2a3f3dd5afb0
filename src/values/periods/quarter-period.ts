import { partsOf, type Day } from "../calendar-date";
import { partOfYear } from "../dates/date-spans";
import type { Period, PeriodKind } from "../period";

const ID = /^(\d{4})-Q([1-4])$/;
const MONTHS = 3;

function quarterPeriod(year: number, quarter: number): Period {
  const { start, end } = partOfYear(year, quarter, 12 / MONTHS);
  return { id: `${year}-Q${quarter}`, type: "quarter", from: start, to: end };
}

function holding(day: Day): Period {
  const { year, month } = partsOf(day);
  return quarterPeriod(year, Math.ceil(month / MONTHS));
}

export const QUARTER_PERIOD: PeriodKind = {
  type: "quarter",
  fromId: (id) => {
    const match = ID.exec(id);
    return match && quarterPeriod(Number(match[1]), Number(match[2]));
  },
  holding,
  title: (period, language) => {
    const { year, month } = partsOf(period.from);
    const quarter = Math.ceil(month / MONTHS);
    return language === "en" ? `Q${quarter} ${year}` : `${quarter}. kvartal ${year}`;
  },
};
