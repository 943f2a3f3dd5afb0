import type { Day } from "../values/calendar-date";
import { foldText } from "../values/fold";
import { NONE } from "../values/none";
import { reportedSnapshots, type PastMilestone } from "./history";
import type { Milestone } from "./milestone";
import type { Programme } from "./programme";
import { remembered } from "./remembered";

/** When a milestone was expected, as one report said. */
export interface Expected {
  /** Status date of that report. */
  readonly at: Day;
  readonly end: Day;
}

function expectedEnd({ forecast, plan, baseline }: PastMilestone): Day {
  return (forecast ?? plan ?? baseline)?.end ?? NONE;
}

const byKey = remembered((programme) => {
  const found = new Map<string, Expected[]>();
  for (const { to, milestones } of reportedSnapshots(programme)) {
    for (const past of milestones) {
      const end = expectedEnd(past);
      if (end === NONE) continue;
      const key = foldText(past.key);
      const series = found.get(key);
      if (series) series.push({ at: to, end });
      else found.set(key, [{ at: to, end }]);
    }
  }
  return found;
});

/** What each earlier report expected of the milestone, the oldest first; today's expectation is not among them. */
export function expectedBefore(programme: Programme, { key }: Milestone): readonly Expected[] {
  return byKey(programme).get(foldText(key)) ?? [];
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
