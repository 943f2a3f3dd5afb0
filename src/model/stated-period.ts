import { partsOf, type Day } from "../values/calendar-date";
import { NONE } from "../values/none";
import type { PeriodReading } from "../values/period";
import { readPeriod } from "../values/read-period";
import type { ReportingPeriod } from "./programme";

/**
 * «Periode oppgitt» of a report. A year left out is that of the programme's period, else of the cost date, else the
 * latest that has begun today; a period said to begin after the programme's has ended is a year earlier.
 */
export function readStatedPeriod(text: string, period: ReportingPeriod | null, costDate: Day, today: Day): PeriodReading | null {
  if (text === "") return null;
  const near = period?.to ?? (costDate === NONE ? today : costDate);
  if (near === NONE) return readPeriod(text, { year: null });
  const { year } = partsOf(near);
  const own = readPeriod(text, { year, to: near });
  const isAhead = own !== null && own.flags.length > 0 && own.period.from > near;
  return isAhead ? readPeriod(text, { year: year - 1 }) : own;
}
