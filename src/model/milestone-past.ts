import { foldText } from "../values/fold";
import { NONE } from "../values/none";
import { previousSnapshot, reportedSnapshots, type PastMilestone, type Snapshot } from "./history";
import { foldCode } from "./initiative-index";
import type { Milestone } from "./milestone";
import { pastOf } from "./past-milestones";
import type { Programme } from "./programme";
import { remembered } from "./remembered";

type Named = Pick<PastMilestone, "key" | "code" | "description" | "baseline">;

interface Index {
  readonly byKey: ReadonlyMap<string, PastMilestone>;
  readonly byDescription: ReadonlyMap<string, PastMilestone>;
}

/** Description and baseline, which stay with a milestone that gets another ID; "" where either is missing. */
function descriptionKey({ code, description, baseline }: Named): string {
  const end = baseline?.end ?? NONE;
  return description === "" || end === NONE ? "" : `${foldCode(code)}\n${foldText(description)}\n${String(end)}`;
}

function indexOf(milestones: readonly PastMilestone[]): Index {
  const named = milestones.filter((each) => descriptionKey(each) !== "");
  return {
    byKey: new Map(milestones.map((each) => [foldText(each.key), each] as const)),
    byDescription: new Map(named.map((each) => [descriptionKey(each), each] as const)),
  };
}

const indices = remembered((programme) => new Map(reportedSnapshots(programme).map((snapshot) => [snapshot, indexOf(snapshot.milestones)] as const)), ["history", "periods"]);

/** As it stands, else under another ID, else by its ID though its words are others. */
function inSnapshot(programme: Programme, snapshot: Snapshot, as: Named): PastMilestone | null {
  const index = indices(programme).get(snapshot);
  const byKey = index?.byKey.get(foldText(as.key));
  if (byKey && foldText(byKey.description) === foldText(as.description)) return byKey;
  return index?.byDescription.get(descriptionKey(as)) ?? byKey ?? null;
}

/**
 * A milestone in the report of each earlier period (`reportedSnapshots`), the oldest first; `null` where it was not in
 * one. Its history follows it through new IDs: each report is matched with the one after it.
 */
export function pastsOf(programme: Programme, milestone: Milestone): readonly (PastMilestone | null)[] {
  const all = reportedSnapshots(programme);
  const previous = previousSnapshot(programme);
  const pasts = new Array<PastMilestone | null>(all.length).fill(null);
  const { key, description, baselineStart, baselineEnd } = milestone;
  const baseline: PastMilestone["baseline"] = baselineEnd === NONE ? null : { raw: "", start: baselineStart, end: baselineEnd, precision: "day", flags: [] };
  let as: Named = { key, code: milestone.initiative?.code ?? milestone.code, description, baseline };
  for (let at = all.length - 1; at >= 0; at--) {
    const snapshot = all[at]!;
    const found = snapshot === previous ? pastOf(programme, milestone) : inSnapshot(programme, snapshot, as);
    pasts[at] = found;
    if (found) as = found;
  }
  return pasts;
}
