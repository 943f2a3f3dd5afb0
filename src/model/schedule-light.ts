import type { Day } from "../values/calendar-date";
import { NONE } from "../values/none";
import type { InitiativeStatus } from "./initiative";
import type { Light, LightColour, LightReason } from "./light";
import type { MilestoneRows } from "./programme";

/** Days: green up to the first, yellow up to the second, red beyond (domain: Normal 7/30, Stor 30/90). */
const LIMITS = { normal: [7, 30], large: [30, 90] } as const;

/**
 * Fremdrift. Done when all milestones are delivered by the status date or the status says so; else the worst, over
 * undelivered milestones, of forecast slip and days overdue. An undelivered milestone with a data error is left out
 * and counted; where nothing else is undelivered, the light is grey.
 */
export function scheduleLight(
  rows: readonly number[],
  milestones: MilestoneRows,
  status: InitiativeStatus | null,
  preset: "normal" | "large",
): Light {
  let worstDays = -Infinity;
  let worst: LightReason | null = null;
  let leftOut = 0;
  let assessed = 0;
  let lastDelivery: Day = NONE;
  let lastDelivered: LightReason | null = null;
  let next: Extract<LightReason, { kind: "nothing-late" }> | null = null;
  for (const row of rows) {
    const milestone = milestones.at(row);
    if (milestone.isDelivered) {
      if (milestone.deliveredEnd >= lastDelivery) {
        lastDelivery = milestone.deliveredEnd;
        lastDelivered = { kind: "delivered", milestone: row, days: milestone.slipDays === NONE ? 0 : milestone.slipDays };
      }
      continue;
    }
    if (milestone.hasDataError || milestone.oneDateOnly) {
      leftOut++;
      continue;
    }
    assessed++;
    const slip = milestone.slipDays === NONE ? 0 : milestone.slipDays;
    const overdue = milestone.overdueDays;
    const days = Math.max(slip, overdue);
    if (days > worstDays) {
      worstDays = days;
      worst = overdue >= slip ? { kind: "overdue", milestone: row, days: overdue } : { kind: "slip", milestone: row, days: slip };
    }
    const inDays = milestone.due - milestone.statusDate;
    if (milestone.due !== NONE && inDays >= 0 && (next === null || inDays < next.inDays)) {
      next = { kind: "nothing-late", next: row, inDays };
    }
  }
  const leftOutReason: LightReason[] = leftOut > 0 ? [{ kind: "left-out", count: leftOut }] : [];
  const light = (colour: LightColour, ...reasons: (LightReason | null)[]): Light => ({
    colour,
    reasons: [...reasons.filter((reason) => reason !== null), ...leftOutReason],
    byHand: null,
  });
  if (status === "completed") return light("done", lastDelivered ?? { kind: "status-completed" });
  if (rows.length === 0) return light("grey", { kind: "no-milestones" });
  if (assessed === 0 && leftOut === 0) return light("done", lastDelivered);
  if (assessed === 0) return light("grey");
  const [green, yellow] = LIMITS[preset];
  if (worstDays > yellow) return light("red", worst);
  if (worstDays > green) return light("yellow", worst);
  return worstDays > 0 ? light("green", worst, next) : light("green", next);
}
