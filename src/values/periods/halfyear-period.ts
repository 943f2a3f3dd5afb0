import { partsOf, type Day } from "../calendar-date";
import { partOfYear } from "../dates/date-spans";
import type { Period, PeriodKind } from "../period";

const ID = /^(\d{4})-H([1-2])$/;
const MONTHS = 6;

function halfyearPeriod(year: number, halfyear: number): Period {
  const { start, end } = partOfYear(year, halfyear, 12 / MONTHS);
  return { id: `${year}-H${halfyear}`, type: "halfyear", from: start, to: end };
}

function holding(day: Day): Period {
  const { year, month } = partsOf(day);
  return halfyearPeriod(year, Math.ceil(month / MONTHS));
}

export const HALFYEAR_PERIOD: PeriodKind = {
  type: "halfyear",
  fromId: (id) => {
    const match = ID.exec(id);
    return match && halfyearPeriod(Number(match[1]), Number(match[2]));
  },
  holding,
  title: (period, language) => {
    const { year, month } = partsOf(period.from);
    const halfyear = Math.ceil(month / MONTHS);
    return language === "en" ? `H${halfyear} ${year}` : `${halfyear}. halvår ${year}`;
  },
};
