import type { Money, Ore } from "../values/money";
import { NONE } from "../values/none";
import type { EconomyRow } from "./initiative";
import type { Light, LightColour, LightReason } from "./light";

/** Underspend counts beyond this many øre (50 000 kr) and this share of the total budget. */
const UNDERSPEND_FLOOR = 5_000_000;
const UNDERSPEND_BUDGET_SHARE = 0.01;
const UNDERSPEND_SHARE = 0.25;
const OVERSPEND_SHARES = [0.05, 0.1] as const;
const FORECAST_SHARE = 0.1;

type Verdict = readonly [LightColour, LightReason];

const RANK: Readonly<Record<LightColour, number>> = { grey: 0, done: 0, green: 1, yellow: 2, red: 3 };

function forecastVerdict(forecast: Ore, budget: Ore): Verdict | null {
  if (forecast === NONE || budget === NONE || budget <= 0 || forecast <= budget) return null;
  const share = (forecast - budget) / budget;
  return [share > FORECAST_SHARE ? "red" : "yellow", { kind: "forecast-over", excess: forecast - budget, share }];
}

function spendVerdict({ deviation, share, comment }: EconomyRow, budget: Ore, materiality: Ore): Verdict | null {
  if (deviation === NONE) return null;
  const explained = comment.trim() !== "";
  if (Math.abs(deviation) <= materiality) {
    const small = Number.isNaN(share) || Math.abs(share) > OVERSPEND_SHARES[0];
    return ["green", small && deviation !== 0 ? { kind: "below-materiality", deviation, limit: materiality } : { kind: "within-tolerance", deviation, share }];
  }
  if (deviation > 0) {
    const overspend: LightReason = { kind: "overspend", deviation, share, explained };
    if (Number.isNaN(share) || share > OVERSPEND_SHARES[1]) return ["red", overspend];
    return share > OVERSPEND_SHARES[0] ? ["yellow", overspend] : ["green", { kind: "within-tolerance", deviation, share }];
  }
  const floor = Math.max(UNDERSPEND_FLOOR, budget === NONE ? 0 : budget * UNDERSPEND_BUDGET_SHARE);
  if (-share > UNDERSPEND_SHARE && -deviation > floor) return ["yellow", { kind: "underspend", deviation, share, explained }];
  return ["green", { kind: "within-tolerance", deviation, share }];
}

/**
 * Økonomi: the worst of forecast against total budget (a blank forecast is skipped), overspend to date above the
 * materiality limit, and underspend, which is yellow at worst. A missing actual is grey, and so is one that there is
 * nothing to hold against.
 */
export function economyLight(row: EconomyRow | null, budget: Money | null, materiality: Ore): Light {
  if (!row) return { colour: "grey", reasons: [{ kind: "no-economy" }], byHand: null };
  if (row.actual === NONE) return { colour: "grey", reasons: [{ kind: "no-actual" }], byHand: null };
  const total = budget?.ore ?? NONE;
  const verdicts = [forecastVerdict(row.forecast, total), spendVerdict(row, total, materiality)].filter((each) => each !== null);
  const isMeasured = row.deviation !== NONE || (row.forecast !== NONE && total > 0);
  if (!isMeasured) return { colour: "grey", reasons: [{ kind: "no-economy" }], byHand: null };
  verdicts.sort(([a], [b]) => RANK[b] - RANK[a]);
  const colour = verdicts[0]?.[0] ?? "green";
  const reasons = verdicts.filter(([each]) => each === colour).map(([, reason]) => reason);
  if (row.isEstimate) reasons.push({ kind: "estimate" });
  return { colour, reasons, byHand: null };
}
