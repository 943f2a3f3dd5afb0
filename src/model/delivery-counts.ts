import { numberAt } from "../values/item-at";
import type { Initiative } from "./initiative";
import type { MilestoneRows, Programme } from "./programme";
import { remembered } from "./remembered";

interface Counts {
  undelivered: number;
  overdue: number;
  /** Rows of the milestone table. */
  firstOverdue: number;
}

/** `milestones` is moved. */
function countOwn(initiative: Initiative, milestones: MilestoneRows): Counts {
  const own: Counts = { undelivered: 0, overdue: 0, firstOverdue: -1 };
  for (const row of initiative.milestones) {
    const milestone = milestones.at(row);
    if (milestone.saysDelivered) continue;
    own.undelivered++;
    if (milestone.overdueDays <= 0 || milestone.hasDataError || milestone.oneDateOnly) continue;
    own.overdue++;
    if (own.firstOverdue < 0) own.firstOverdue = row;
  }
  return own;
}

const known = remembered(({ milestones }) => ({ counts: new Map<Initiative, Counts>(), milestones: milestones.separate() }));

/** Of each initiative that somebody asks for: an edit asks for one of them. */
function countsOf(programme: Programme, initiative: Initiative): Counts {
  const { counts, milestones } = known(programme);
  let own = counts.get(initiative);
  if (!own) counts.set(initiative, (own = countOwn(initiative, milestones)));
  return own;
}

/** Milestones of an initiative whose Levert holds no date. */
export function undeliveredCount(programme: Programme, initiative: Initiative | null): number {
  return initiative === null ? 0 : countsOf(programme, initiative).undelivered;
}

/** Whether any is left to deliver: told sooner than how many. */
export function hasUndelivered(programme: Programme, { milestones }: Initiative): boolean {
  const { milestones: rows } = known(programme);
  for (let at = milestones.length - 1; at >= 0; at--) if (!rows.at(numberAt(milestones, at)).saysDelivered) return true;
  return false;
}

/** Undelivered milestones that were due before the status date and whose dates are not in doubt. */
export function overdueCount(programme: Programme, initiative: Initiative): number {
  return countsOf(programme, initiative).overdue;
}

/** Row of the first of them; −1 without one. */
export function firstOverdue(programme: Programme, initiative: Initiative): number {
  return countsOf(programme, initiative).firstOverdue;
}
