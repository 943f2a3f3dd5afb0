import type { Day } from "../values/calendar-date";

/**
 * Days between a milestone's baseline and its delivery (or forecast): plus is later than planned.
 * Deliveries are intervals, so a slip is one too; `max` is the conservative answer that lights and rules use.
 */
export interface Slip {
  /** Calendar days, end of the baseline to the start of the delivery. */
  readonly min: number;
  /** Calendar days, end of the baseline to the end of the delivery. */
  readonly max: number;
  /** The same in Norwegian working days: days in (planned, delivered] that are neither weekend nor public holiday. */
  readonly workMin: number;
  readonly workMax: number;
  readonly against: Day;
}
