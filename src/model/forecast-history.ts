import type { Day } from "../values/calendar-date";
import { NONE } from "../values/none";
import { reportedSnapshots, type PastMilestone } from "./history";
import type { Milestone } from "./milestone";
import { pastsOf } from "./milestone-past";
import { pastOf } from "./past-milestones";
import type { Programme } from "./programme";

/** When a milestone was expected, as one report said. */
export interface Expected {
  /** Status date of that report. */
  readonly at: Day;
  readonly end: Day;
}

function expectedEnd({ forecast, plan, baseline }: PastMilestone): Day {
  return (forecast ?? plan ?? baseline)?.end ?? NONE;
}

const NOT_MOVED: readonly Expected[] = [];

/**
 * What each earlier report expected of a milestone, the oldest first; today's expectation is not among them. Empty where
 * this report has not moved it later than the previous one.
 */
export function expectedBefore(programme: Programme, milestone: Milestone): readonly Expected[] {
  const before = pastOf(programme, milestone);
  if (before === null || expectedEnd(before) >= milestone.forecastEnd) return NOT_MOVED;
  const all = reportedSnapshots(programme);
  return pastsOf(programme, milestone).flatMap((past, at) => {
    const end = past === null ? NONE : expectedEnd(past);
    return end === NONE ? [] : [{ at: all[at]?.to ?? NONE, end }];
  });
}

/** How many reports in a row, this one the last, have moved it later. */
export function movesInARow(earlier: readonly Expected[], now: Day): number {
  let moves = 0;
  let later = now;
  for (let at = earlier.length - 1; at >= 0; at--) {
    const end = earlier[at]?.end ?? NONE;
    if (end >= later) break;
    moves++;
    later = end;
  }
  return moves;
}
