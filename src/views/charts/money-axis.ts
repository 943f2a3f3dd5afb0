import type { ChartAxis } from "../../workbook/sheet-plan";

const STEPS: readonly number[] = [1, 2, 2.5, 5, 10];
const MOST_STEPS = 5;

export interface MoneyAxis {
  readonly shown: ChartAxis;
  readonly from: number;
  readonly to: number;
}

/** A value axis in whole steps from zero, or from below it where an amount is negative. */
export function moneyAxis(amounts: readonly number[], format: string): MoneyAxis {
  const [least, most] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const span = most - least || 1;
  const power = 10 ** Math.floor(Math.log10(span / MOST_STEPS));
  const step = power * (STEPS.find((each) => span / (each * power) <= MOST_STEPS) ?? 10);
  const from = Math.floor(least / step) * step;
  const to = Math.max(from + step, Math.ceil(most / step) * step);
  return { shown: { format, least: from, most: to, step }, from, to };
}
