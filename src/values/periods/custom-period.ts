import { dayFromIso, isoDate, type Day } from "../calendar-date";
import { NONE } from "../none";
import type { Period, PeriodKind } from "../period";
import { writeDayRange } from "../write-date";

export function customPeriod(from: Day, to: Day): Period {
  return { id: `${isoDate(from)}..${isoDate(to)}`, type: "custom", from, to };
}

function fromId(id: string): Period | null {
  if (id.length !== 22 || id.slice(10, 12) !== "..") return null;
  const from = dayFromIso(id.slice(0, 10));
  const to = dayFromIso(id.slice(12));
  return from === NONE || to === NONE || from > to ? null : customPeriod(from, to);
}

/** Any two days; the one type that has no calendar of its own. */
export const CUSTOM_PERIOD: PeriodKind = {
  type: "custom",
  fromId,
  holding: () => null,
  title: (period, language) => writeDayRange(period.from, period.to, language),
};
