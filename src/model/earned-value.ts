import type { Ore } from "../values/money";
import { NONE } from "../values/none";
import type { Initiative } from "./initiative";
import type { Programme } from "./programme";
import { remembered } from "./remembered";

/** What earned value is worked out from, in øre. */
export interface EarnedValueFacts {
  /** BAC, the total budget. */
  readonly budget: Ore;
  /** PV, the plan to date. */
  readonly planned: Ore;
  /** EV, the budgeted value of what is delivered. */
  readonly earned: Ore;
  /** AC, the actual to date. */
  readonly actual: Ore;
  /** EAC as the initiative forecasts it; `NONE` where it does not. */
  readonly forecast: Ore;
}

/** Earned value by EIA-748 and PMI's standard: øre and plain ratios; `NaN` where a denominator is 0 («–»). */
export interface EarnedValue extends EarnedValueFacts {
  /** EV / BAC, 0–1. */
  readonly progress: number;
  /** SV = EV − PV. */
  readonly scheduleVariance: Ore;
  /** CV = EV − AC. */
  readonly costVariance: Ore;
  /** SPI = EV / PV. */
  readonly scheduleIndex: number;
  /** CPI = EV / AC. */
  readonly costIndex: number;
  /** AC + (BAC − EV): what is left goes as budgeted. */
  readonly completionAsBudgeted: number;
  /** BAC / CPI: what is left goes as it has gone so far. */
  readonly completionAsSoFar: number;
  /** AC + (BAC − EV) / (CPI · SPI): time lost costs too. */
  readonly completionWithDelay: number;
  /** ETC and VAC of the initiative's own forecast; of BAC / CPI where it has none. */
  readonly toComplete: number;
  readonly varianceAtCompletion: number;
  /** TCPI against the budget: (BAC − EV) / (BAC − AC); only while AC < BAC. */
  readonly neededForBudget: number;
  /** TCPI against the forecast: (BAC − EV) / (EAC − AC); only while AC < BAC. */
  readonly neededForForecast: number;
}

function ratio(numerator: number, denominator: number): number {
  return denominator === 0 || Number.isNaN(denominator) ? NaN : numerator / denominator;
}

export function earnedValue(facts: EarnedValueFacts): EarnedValue {
  const { budget, planned, earned, actual, forecast } = facts;
  const costIndex = ratio(earned, actual);
  const scheduleIndex = ratio(earned, planned);
  const left = budget - earned;
  const completionAsSoFar = ratio(budget, costIndex);
  const completion = forecast === NONE ? completionAsSoFar : forecast;
  const mayStillHold = actual < budget;
  return {
    budget,
    planned,
    earned,
    actual,
    forecast,
    progress: ratio(earned, budget),
    scheduleVariance: earned - planned,
    costVariance: earned - actual,
    scheduleIndex,
    costIndex,
    completionAsBudgeted: actual + left,
    completionAsSoFar,
    completionWithDelay: actual + ratio(left, costIndex * scheduleIndex),
    toComplete: completion - actual,
    varianceAtCompletion: budget - completion,
    neededForBudget: mayStillHold ? ratio(left, budget - actual) : NaN,
    neededForForecast: mayStillHold ? ratio(left, completion - actual) : NaN,
  };
}

/** Working convention: earned value says too little below 1 MNOK, or before three milestones have been due. */
const LEAST_BUDGET = 100_000_000;
const LEAST_DUE = 3;

/**
 * The share of an initiative that is delivered at its status date, 0–1, by the 0/100 rule: a milestone counts when it is
 * delivered and not before. Weighted by Vekt % where any is set, else all alike. `NaN` without milestones or an initiative.
 */
export function deliveredShare(programme: Programme, initiative: Initiative | null): number {
  if (initiative === null) return NaN;
  const milestones = programme.milestones.separate();
  let weights = 0;
  let delivered = 0;
  let deliveredCount = 0;
  for (const row of initiative.milestones) {
    const { weight, isDelivered } = milestones.at(row);
    if (isDelivered) deliveredCount++;
    if (weight === NONE) continue;
    weights += weight;
    if (isDelivered) delivered += weight;
  }
  return weights > 0 ? delivered / weights : ratio(deliveredCount, initiative.milestones.length);
}

function dueCount(programme: Programme, initiative: Initiative): number {
  const milestones = programme.milestones.separate();
  let count = 0;
  for (const row of initiative.milestones) {
    const { due, statusDate } = milestones.at(row);
    if (due !== NONE && due <= statusDate) count++;
  }
  return count;
}

function compute(programme: Programme, initiative: Initiative): EarnedValue | null {
  const { economy, budget } = initiative;
  if (!economy || !budget || budget.ore < LEAST_BUDGET || economy.plan === NONE || economy.actual === NONE) return null;
  if (dueCount(programme, initiative) < LEAST_DUE) return null;
  const earned = Math.round(deliveredShare(programme, initiative) * budget.ore);
  return earnedValue({ budget: budget.ore, planned: economy.plan, earned, actual: economy.actual, forecast: economy.forecast });
}

const known = remembered(() => new Map<Initiative, EarnedValue | null>());

/** An initiative's earned value; `null` where it would say too little (budget below 1 MNOK, fewer than three due). */
export function earnedValueOf(programme: Programme, initiative: Initiative | null): EarnedValue | null {
  if (initiative === null) return null;
  const values = known(programme);
  let value = values.get(initiative);
  if (value === undefined) values.set(initiative, (value = compute(programme, initiative)));
  return value;
}
