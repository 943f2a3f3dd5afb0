import type { PeriodKind } from "./period";
import { CUSTOM_PERIOD } from "./periods/custom-period";
import { HALFYEAR_PERIOD } from "./periods/halfyear-period";
import { MONTH_PERIOD } from "./periods/month-period";
import { QUARTER_PERIOD } from "./periods/quarter-period";
import { TERTIAL_PERIOD } from "./periods/tertial-period";
import { WEEK_PERIOD } from "./periods/week-period";
import { YEAR_PERIOD } from "./periods/year-period";

/** Every period type. A new one is its file and a line here. */
export const PERIOD_KINDS: readonly PeriodKind[] = [
  WEEK_PERIOD,
  MONTH_PERIOD,
  TERTIAL_PERIOD,
  QUARTER_PERIOD,
  HALFYEAR_PERIOD,
  YEAR_PERIOD,
  CUSTOM_PERIOD,
];
