import { NONE } from "../values/none";
import type { Initiative } from "./initiative";
import type { Programme } from "./programme";
import { remembered } from "./remembered";

interface Counts {
  undelivered: number;
  overdue: number;
  /** Rows of the milestone table. */
  firstOverdue: number;
}

const counts = remembered((programme) => {
  const milestones = programme.milestones.separate();
  return new Map<Initiative, Counts>(
    programme.initiatives.map((initiative) => {
      const own: Counts = { undelivered: 0, overdue: 0, firstOverdue: -1 };
      for (const row of initiative.milestones) {
        const { saysDelivered, overdueDays, hasDataError, oneDateOnly } = milestones.at(row);
        if (saysDelivered) continue;
        own.undelivered++;
        if (overdueDays <= 0 || overdueDays === NONE || hasDataError || oneDateOnly) continue;
        own.overdue++;
        if (own.firstOverdue < 0) own.firstOverdue = row;
      }
      return [initiative, own];
    }),
  );
});

/** Milestones of an initiative whose Levert holds no date. */
export function undeliveredCount(programme: Programme, initiative: Initiative): number {
  return counts(programme).get(initiative)?.undelivered ?? 0;
}

/** Undelivered milestones that were due before the status date and whose dates are not in doubt. */
export function overdueCount(programme: Programme, initiative: Initiative): number {
  return counts(programme).get(initiative)?.overdue ?? 0;
}

/** Row of the first of them; −1 without one. */
export function firstOverdue(programme: Programme, initiative: Initiative): number {
  return counts(programme).get(initiative)?.firstOverdue ?? -1;
}
