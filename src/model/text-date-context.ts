import type { DateContext } from "../values/fuzzy-date";
import { NONE } from "../values/none";
import type { Period } from "../values/period";

/** How dates in running text are read: the day before the month, the year by the period reported on. */
export function textDateContext(period: Pick<Period, "from" | "to"> | null): DateContext {
  return { date1904: false, periodFrom: period?.from ?? NONE, periodTo: period?.to ?? NONE, order: "day-first" };
}
