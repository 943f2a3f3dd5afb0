import { foldText } from "../values/fold";
import type { Initiative, RiskRow } from "./initiative";
import type { Programme } from "./programme";

/** A milestone that a risk names. */
export interface CitedMilestone {
  /** As written: `MP4`, `1e/MP4`. */
  readonly written: string;
  /** Row of the milestone table; −1 where there is no such milestone. */
  readonly milestone: number;
}

const PARTING = [";", "\n", " og ", " and ", "+"];

function find(programme: Programme, initiative: Initiative, id: string): number {
  const milestones = programme.milestones.separate();
  const folded = foldText(id);
  return initiative.milestones.find((row) => foldText(milestones.at(row).id) === folded) ?? -1;
}

/** The milestones in a risk's column «Milepæler»: «MP4, MP5», «1e/MP4 og 5b/MP1». Empty without an initiative. */
export function citedMilestones(programme: Programme, risk: RiskRow): readonly CitedMilestone[] {
  let text = risk.milestones;
  for (const mark of PARTING) text = text.replaceAll(mark, ",");
  const cited: CitedMilestone[] = [];
  for (const part of text.split(",")) {
    const written = part.trim();
    if (written === "") continue;
    const slash = written.indexOf("/");
    const initiative = slash < 0 ? risk.initiative : programme.initiative(written.slice(0, slash).trim());
    if (initiative) cited.push({ written, milestone: find(programme, initiative, written.slice(slash + 1)) });
  }
  return cited;
}
