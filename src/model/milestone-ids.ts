import { foldText } from "../values/fold";
import { foldCode } from "./initiative-index";
import type { Milestone } from "./milestone";
import { remembered } from "./remembered";

/** The milestones of one initiative (or of one written code that no initiative has) by their IDs. */
export interface IdGroup {
  /** Rows of the milestone table, in its order. */
  readonly rows: readonly number[];
  readonly rowsOfId: ReadonlyMap<string, readonly number[]>;
}

const EMPTY: IdGroup = { rows: [], rowsOfId: new Map() };

function keyOf(milestone: Milestone): string {
  return milestone.initiative ? `=${milestone.initiative.code}` : foldCode(milestone.code);
}

const groups = remembered((programme) => {
  const milestones = programme.milestones.separate();
  const found = new Map<string, { readonly rows: number[]; readonly rowsOfId: Map<string, number[]> }>();
  for (let row = 0; row < milestones.length; row++) {
    const milestone = milestones.at(row);
    const key = keyOf(milestone);
    let group = found.get(key);
    if (!group) found.set(key, (group = { rows: [], rowsOfId: new Map() }));
    group.rows.push(row);
    if (milestone.id === "") continue;
    const id = foldText(milestone.id);
    const rows = group.rowsOfId.get(id);
    if (rows) rows.push(row);
    else group.rowsOfId.set(id, [row]);
  }
  return found;
}, ["milestones.id", "milestones.code", "initiatives"]);

/** The group that a milestone belongs to; IDs are folded (`foldText`). */
export function idGroupOf(programme: Parameters<typeof groups>[0], milestone: Milestone): IdGroup {
  return groups(programme).get(keyOf(milestone)) ?? EMPTY;
}
