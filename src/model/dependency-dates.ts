import type { Day } from "../values/calendar-date";
import { NONE } from "../values/none";
import { dependencyEnds, type DependencyEnd } from "./dependency-graph";
import type { DependencyRow } from "./initiative";
import type { Programme } from "./programme";
import { remembered } from "./remembered";

/** When what is waited for is ready, and when it is needed; `NONE` where nothing tells, or nobody waits any more. */
export interface DependencyDays {
  readonly ready: Day;
  readonly needed: Day;
}

/** The delivery, else the forecast, of the milestone or of the initiative's last one. */
function readyDay(programme: Programme, { initiative, milestone }: DependencyEnd): Day {
  const milestones = programme.milestones.separate();
  let latest = NONE;
  for (const row of milestone < 0 ? initiative.milestones : [milestone]) {
    const { deliveredEnd, forecastEnd } = milestones.at(row);
    latest = Math.max(latest, deliveredEnd === NONE ? forecastEnd : deliveredEnd);
  }
  return latest;
}

/** The forecast of the undelivered milestone that waits; of a whole initiative, its last undelivered one's. */
function neededDay(programme: Programme, { initiative, milestone }: DependencyEnd): Day {
  const milestones = programme.milestones.separate();
  let latest = NONE;
  for (const row of milestone < 0 ? initiative.milestones : [milestone]) {
    const { isDelivered, forecastStart, forecastEnd } = milestones.at(row);
    if (!isDelivered) latest = Math.max(latest, forecastStart === NONE ? forecastEnd : forecastStart);
  }
  return latest;
}

const days = remembered(
  (programme) =>
    new Map<DependencyRow, DependencyDays>(
      programme.dependencies.map((row) => {
        const { from, to } = dependencyEnds(programme, row);
        const written = from === null ? NONE : neededDay(programme, from);
        return [row, { ready: to ? readyDay(programme, to) : NONE, needed: written === NONE || row.needBy === NONE ? written : Math.min(written, row.needBy) }];
      }),
    ),
);

const UNKNOWN: DependencyDays = { ready: NONE, needed: NONE };

export function dependencyDays(programme: Programme, row: DependencyRow): DependencyDays {
  return days(programme).get(row) ?? UNKNOWN;
}
