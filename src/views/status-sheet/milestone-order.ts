import type { Initiative } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { NONE } from "../../values/none";
import { compareNaturally } from "../natural-order";

interface Keys {
  readonly row: number;
  readonly due: number;
  readonly baseline: number;
  readonly id: string;
  readonly description: string;
}

function last(day: number): number {
  return day === NONE ? Infinity : day;
}

function compareDays(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** By due date, then ID, baseline and description, so that the order of the table's rows does not matter. */
export function milestoneOrder({ milestones }: Programme, initiative: Initiative): readonly number[] {
  const keys = initiative.milestones.map((row): Keys => {
    const { due, baselineEnd, id, description } = milestones.at(row);
    return { row, due: last(due), baseline: last(baselineEnd), id, description };
  });
  keys.sort((a, b) =>
    compareDays(a.due, b.due) || compareNaturally(a.id, b.id) || compareDays(a.baseline, b.baseline) || compareNaturally(a.description, b.description) || a.row - b.row);
  return keys.map(({ row }) => row);
}
