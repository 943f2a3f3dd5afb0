import type { Day } from "../values/calendar-date";
import { NONE } from "../values/none";
import type { MilestoneRows } from "./programme";
import { remembered } from "./remembered";

/** How well the programme's milestones have been delivered by the status date. */
export interface DeliveryRecord {
  readonly delivered: number;
  /** Delivered on exactly the planned day, both known to the day. */
  readonly onTheDay: number;
  /** Baseline due by the status date; undelivered ones whose dates are in doubt are left out. */
  readonly due: number;
  /** Days of slip of those delivered, the latest delivery first. */
  readonly slips: readonly number[];
}

/** Rows with the latest day first; of one day, in the order of the rows. Counted and not compared: there are few days and many rows. */
function latestFirst(rows: Int32Array, days: Float64Array): Int32Array {
  const next = new Map<Day, number>();
  for (const day of days) next.set(day, (next.get(day) ?? 0) + 1);
  let place = 0;
  for (const day of [...next.keys()].sort((a, b) => b - a)) {
    const count = next.get(day) ?? 0;
    next.set(day, place);
    place += count;
  }
  const sorted = new Int32Array(rows.length);
  days.forEach((day, at) => {
    const to = next.get(day) ?? 0;
    sorted[to] = rows[at] ?? 0;
    next.set(day, to + 1);
  });
  return sorted;
}

function slipsOf(rows: Int32Array, milestones: MilestoneRows): readonly number[] {
  const days = Float64Array.from(rows, (row) => milestones.at(row).deliveredEnd);
  return Array.from(latestFirst(rows, days), (row) => milestones.at(row).slipDays);
}

export const deliveryRecord = remembered((programme): DeliveryRecord => {
  const milestones = programme.milestones.separate();
  const rows = new Int32Array(milestones.length);
  let delivered = 0;
  let onTheDay = 0;
  let due = 0;
  for (let row = 0; row < milestones.length; row++) {
    const milestone = milestones.at(row);
    const { baselineEnd, isDelivered } = milestone;
    if (baselineEnd === NONE) continue;
    if (baselineEnd <= milestone.statusDate && (isDelivered || (!milestone.hasDataError && !milestone.oneDateOnly))) due++;
    if (!isDelivered) continue;
    rows[delivered++] = row;
    const { deliveredEnd } = milestone;
    if (deliveredEnd === baselineEnd && milestone.deliveredStart === deliveredEnd && milestone.baselineStart === baselineEnd) onTheDay++;
  }
  return { delivered, onTheDay, due, slips: slipsOf(rows.subarray(0, delivered), milestones) };
});
