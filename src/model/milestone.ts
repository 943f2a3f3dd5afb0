import type { Day } from "../values/calendar-date";
import type { FuzzyDate } from "../values/fuzzy-date";
import type { MilestoneField } from "../tables/milestones-table";
import type { Initiative } from "./initiative";
import type { Slip } from "./slip";

export type MilestoneDateField = "baseline" | "plan" | "forecast" | "delivered";

/**
 * A view on one row of the milestone columns. `MilestoneRows.at(row)` moves one shared view: keep `row`, not the view.
 * Days are `NONE` where nothing (readable) stands; states are BLANK, READ, FAILED, OPEN of `tables/columns`.
 */
export interface Milestone {
  readonly row: number;
  /** Code as matched: "" where blank. */
  readonly code: string;
  readonly id: string;
  readonly description: string;
  readonly comment: string;
  readonly weight: number;
  readonly initiative: Initiative | null;
  /** `5b/MP2`, `5b/MP2#2` (second of its name), `8a/#3` (no ID: its number within the initiative). */
  readonly key: string;
  /** 1-based within its initiative. */
  readonly number: number;
  /** How many earlier rows of the initiative have the same ID (folded). */
  readonly duplicateOf: number;
  readonly baselineStart: Day;
  readonly baselineEnd: Day;
  readonly baselineState: number;
  /** Gjeldende plan; the second date of a baseline cell that holds two; else the baseline. */
  readonly planStart: Day;
  readonly planEnd: Day;
  readonly planWritten: boolean;
  readonly planState: number;
  /** Prognose; else the plan. */
  readonly forecastStart: Day;
  readonly forecastEnd: Day;
  readonly forecastWritten: boolean;
  readonly forecastState: number;
  /** Both ends, or `NONE` for both: a bound («innen 31.03.2022») says of no day that it was delivered then. */
  readonly deliveredStart: Day;
  readonly deliveredEnd: Day;
  /** OPEN of a bound too. */
  readonly deliveredState: number;
  /** Whether Levert holds a date, readable or not. Blank, a dash, an open value and a bound say that it is not delivered. */
  readonly saysDelivered: boolean;
  /** The plan's end: when it is due. */
  readonly due: Day;
  /** Its initiative's status date. */
  readonly statusDate: Day;
  /** End of the delivery (else forecast) − end of the baseline, days; `NONE` where either is missing. */
  readonly slipDays: number;
  /** Undelivered: days from due to the status date when positive, else 0. */
  readonly overdueDays: number;
  /** Delivered by the status date and not before the reporting period (a status rule speaks in that period only). */
  readonly deliveredInPeriod: boolean;
  /** Delivered by the status date; a delivery that is written but comes later is not one yet. */
  readonly isDelivered: boolean;
  /** An unreadable, missing or impossible date, a blank or repeated ID: lights leave an undelivered one out. */
  readonly hasDataError: boolean;
  /**
   * One date only where the other rows of its initiative with such dates have two: planned or delivered?
   * A dash in Levert answers it: planned, and not delivered.
   */
  readonly oneDateOnly: boolean;
  /** What was read from a cell, when it is more than one certain day. */
  written(field: MilestoneDateField): FuzzyDate | null;
  /** Made on demand: allocates. `null` where it cannot be computed. */
  slip(): Slip | null;
  field(field: MilestoneField): string;
}
