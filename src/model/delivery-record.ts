import { NONE } from "../values/none";
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

export const deliveryRecord = remembered((programme): DeliveryRecord => {
  const milestones = programme.milestones.separate();
  const delivered: { readonly day: number; readonly slip: number }[] = [];
  let onTheDay = 0;
  let due = 0;
  for (let row = 0; row < milestones.length; row++) {
    const { isDelivered, deliveredStart, deliveredEnd, baselineStart, baselineEnd, slipDays, statusDate, hasDataError, oneDateOnly } =
      milestones.at(row);
    if (baselineEnd === NONE) continue;
    if (baselineEnd <= statusDate && (isDelivered || (!hasDataError && !oneDateOnly))) due++;
    if (!isDelivered) continue;
    delivered.push({ day: deliveredEnd, slip: slipDays });
    if (deliveredStart === deliveredEnd && baselineStart === baselineEnd && deliveredEnd === baselineEnd) onTheDay++;
  }
  delivered.sort((a, b) => b.day - a.day);
  return { delivered: delivered.length, onTheDay, due, slips: delivered.map(({ slip }) => slip) };
});
