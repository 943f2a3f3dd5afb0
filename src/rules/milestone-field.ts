import type { Milestone } from "../model/milestone";

/** The date that a milestone is due by: its current plan, else its baseline. */
export function dueField({ planWritten }: Milestone): "plan" | "baseline" {
  return planWritten ? "plan" : "baseline";
}

/** The date that it is expected by: its forecast, else what it is due by. */
export function expectedField(milestone: Milestone): "forecast" | "plan" | "baseline" {
  return milestone.forecastWritten ? "forecast" : dueField(milestone);
}
