import { dayOf, yearOf, type Day } from "./calendar-date";
import { NONE } from "./none";
import type { Period } from "./period";
import { customPeriod } from "./periods/custom-period";

const WORDS: ReadonlySet<string> = new Set([
  "hittil i år", "så langt i år", "hittil i året", "year to date", "year-to-date", "ytd", "so far this year", "i år hittil", "hittil i år (hiå)", "hiå",
]);

const IN_A_YEAR = ["hittil i ", "så langt i ", "so far in ", "ytd "];

function yearAfter(folded: string): number | null {
  const words = IN_A_YEAR.find((each) => folded.startsWith(each));
  const rest = words === undefined ? "" : folded.slice(words.length);
  const year = Number(rest);
  return rest.length === 4 && Number.isInteger(year) && year >= 1900 && year <= 9999 ? year : null;
}

/**
 * «hittil i år», «hittil i 2022»: from 1 January to `to`, or to the end of a year that is over by then. `null` where
 * the folded text (`foldText`) says something else, or where there is no day to count to.
 */
export function readYearToDate(folded: string, to: Day): { readonly period: Period; readonly hasYear: boolean } | null {
  const written = yearAfter(folded);
  if (to === NONE || (written === null && !WORDS.has(folded))) return null;
  const year = written ?? yearOf(to);
  if (year > yearOf(to)) return null;
  const last = year === yearOf(to) ? to : dayOf(year, 12, 31);
  return { period: customPeriod(dayOf(year, 1, 1), last), hasYear: written !== null };
}
