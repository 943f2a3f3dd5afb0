import type { Period } from "./period";
import { PERIOD_KINDS } from "./period-kinds";
import { customPeriod } from "./periods/custom-period";
import { weekPeriod } from "./periods/week-period";

/** The period of the same type that begins the day after: as many weeks, the next month or tertial, as many days. */
export function nextPeriod({ type, from, to }: Period): Period {
  const length = to - from;
  if (type === "week" && (length + 1) % 7 === 0) return weekPeriod(to + 1, to + 1 + length);
  const held = PERIOD_KINDS.find((kind) => kind.type === type)?.holding(to + 1) ?? null;
  return held?.from === to + 1 ? held : customPeriod(to + 1, to + 1 + length);
}
