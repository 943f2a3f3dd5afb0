import { foldText } from "../values/fold";
import { NONE } from "../values/none";
import { previousSnapshot } from "./history";
import type { Initiative } from "./initiative";
import { isSettled } from "./past-milestones";
import { previousInitiative } from "./past-initiatives";
import type { Programme } from "./programme";
import { vatValue } from "./programme-facts";

/** Whether the last published report holds the initiative's own row as it stands. A draft settles nothing. */
export function isRowSettled(programme: Programme, initiative: Initiative): boolean {
  if (previousSnapshot(programme)?.published !== true) return false;
  const was = previousInitiative(programme, initiative.code);
  if (was === null) return false;
  return (
    foldText(was.name) === foldText(initiative.name) &&
    foldText(was.leader) === foldText(initiative.leader) &&
    foldText(was.status) === foldText(initiative.statusText) &&
    was.budget === (initiative.budget?.ore ?? NONE) &&
    was.vat === vatValue(initiative)
  );
}

/** The same of its milestones too, where it has no report row in this period. */
export function isWholeSettled(programme: Programme, initiative: Initiative): boolean {
  if (initiative.report !== null || !isRowSettled(programme, initiative)) return false;
  const rows = programme.milestones.separate();
  return initiative.milestones.every((row) => isSettled(programme, rows.at(row)));
}
