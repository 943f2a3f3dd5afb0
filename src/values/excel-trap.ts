import { partsOf, type Day } from "./calendar-date";
import { NONE } from "./none";

/**
 * "Jan-22" typed into Excel becomes the 22nd of January of this year. Suspected only where the day number equals
 * a neighbour's two-digit year and the year differs from every neighbour's.
 */
export function excelTrapSuspected(day: Day, neighbours: readonly Day[]): boolean {
  if (day === NONE) return false;
  const suspect = partsOf(day);
  let matches = false;
  for (const neighbour of neighbours) {
    if (neighbour === NONE) continue;
    const { year } = partsOf(neighbour);
    if (year === suspect.year) return false;
    if (year % 100 === suspect.day) matches = true;
  }
  return matches;
}
