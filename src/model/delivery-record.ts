import type { Day } from "../values/calendar-date";
import { NONE } from "../values/none";
import type { Programme } from "./programme";
import { remembered } from "./remembered";

/** How well the programme's milestones have been delivered by the status date. */
export interface DeliveryRecord {
  readonly delivered: number;
  /** Delivered on exactly the planned day, both known to the day. */
  readonly onTheDay: number;
  /** Baseline due by the status date; undelivered ones whose dates are in doubt are left out. */
  readonly due: number;
}

export const deliveryRecord = remembered((programme): DeliveryRecord => {
  const milestones = programme.milestones.separate();
  let delivered = 0;
  let onTheDay = 0;
  let due = 0;
  for (let row = 0; row < milestones.length; row++) {
    const milestone = milestones.at(row);
    const { baselineEnd, isDelivered } = milestone;
    if (baselineEnd === NONE) continue;
    if (baselineEnd <= milestone.statusDate && (isDelivered || (!milestone.hasDataError && !milestone.oneDateOnly))) due++;
    if (!isDelivered) continue;
    delivered++;
    const { deliveredEnd } = milestone;
    if (deliveredEnd === baselineEnd && milestone.deliveredStart === deliveredEnd && milestone.baselineStart === baselineEnd) onTheDay++;
  }
  return { delivered, onTheDay, due };
});

/** Days of slip of the latest deliveries, the latest first; of one day, in the order of the rows. */
export function latestSlips({ milestones: rows }: Programme, count: number): readonly number[] {
  const milestones = rows.separate();
  const latest: { readonly day: Day; readonly slip: number }[] = [];
  for (let row = 0; row < milestones.length; row++) {
    const milestone = milestones.at(row);
    const { deliveredEnd: day } = milestone;
    if (day === NONE || (latest.length >= count && day <= (latest.at(-1)?.day ?? Infinity))) continue;
    if (milestone.baselineEnd === NONE || !milestone.isDelivered) continue;
    let at = latest.length;
    while (at > 0 && (latest[at - 1]?.day ?? 0) < day) at--;
    latest.splice(at, 0, { day, slip: milestone.slipDays });
    if (latest.length > count) latest.pop();
  }
  return latest.map(({ slip }) => slip);
}
