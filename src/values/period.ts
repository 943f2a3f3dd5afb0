import type { Day } from "./calendar-date";
import type { Language } from "./language";

export const PERIOD_TYPES = ["week", "month", "tertial", "quarter", "halfyear", "year", "custom"] as const;

export type PeriodType = (typeof PERIOD_TYPES)[number];

/** A reporting period; `to` is its last day and its status date. */
export interface Period {
  /** `2022-W02-09`, `2021-W52-2022-W02`, `2022-01`, `2022-Q1`, `2022-T1`, `2022-H1`, `2022`, `2022-01-10..2022-03-06`. */
  readonly id: string;
  readonly type: PeriodType;
  readonly from: Day;
  readonly to: Day;
}

/** One period type: what its ids look like and how people write it. One file each under `periods/`. */
export interface PeriodKind {
  readonly type: PeriodType;
  /** The period that an id of this type names, or `null`. */
  readonly fromId: (id: string) => Period | null;
  /** The one period of this type (a single week, month …) that holds a day; `null` for custom. */
  readonly holding: (day: Day) => Period | null;
  /** For headings: «Uke 02–09 2022», «januar 2022», «1. tertial 2022». */
  readonly title: (period: Period, language: Language) => string;
}

export interface PeriodReading {
  readonly period: Period;
  /** `year-inferred` where the text left the year out. */
  readonly flags: readonly ("year-inferred")[];
}
