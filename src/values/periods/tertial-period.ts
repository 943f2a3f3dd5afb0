import { partsOf, type Day } from "../calendar-date";
import { partOfYear } from "../dates/date-spans";
import type { Period, PeriodKind } from "../period";

const ID = /^(\d{4})-T([1-3])$/;
const MONTHS = 4;

function tertialPeriod(year: number, tertial: number): Period {
  const { start, end } = partOfYear(year, tertial, 12 / MONTHS);
  return { id: `${year}-T${tertial}`, type: "tertial", from: start, to: end };
}

function holding(day: Day): Period {
  const { year, month } = partsOf(day);
  return tertialPeriod(year, Math.ceil(month / MONTHS));
}

/** January–April, May–August, September–December: the standard of the state and the health regions. */
export const TERTIAL_PERIOD: PeriodKind = {
  type: "tertial",
  fromId: (id) => {
    const match = ID.exec(id);
    return match && tertialPeriod(Number(match[1]), Number(match[2]));
  },
  holding,
  title: (period, language) => {
    const { year, month } = partsOf(period.from);
    const tertial = Math.ceil(month / MONTHS);
    return language === "en" ? `T${tertial} ${year}` : `${tertial}. tertial ${year}`;
  },
};
