import type { Day } from "../values/calendar-date";
import { NONE } from "../values/none";
import { remembered } from "./remembered";

export interface ProgrammeSpan {
  /** `NONE` where neither roadmap nor periods tell. */
  readonly from: Day;
  readonly to: Day;
}

/** First and last day of the programme: its roadmap's, else its reporting periods'. */
export const programmeSpan = remembered(({ tables, periods }): ProgrammeSpan => {
  const known = (days: Iterable<Day>): Day[] => [...days].filter((day) => day !== NONE);
  const starts = known(tables.roadmap.date("from").start);
  const ends = known(tables.roadmap.date("to").end);
  if (starts.length === 0) starts.push(...known(periods.map(({ from }) => from)));
  if (ends.length === 0) ends.push(...known(periods.map(({ to }) => to)));
  const least = starts.reduce((a, b) => (a === NONE ? b : Math.min(a, b)), NONE);
  return { from: least, to: ends.reduce((a, b) => Math.max(a, b), NONE) };
}, ["roadmap", "periods"]);
