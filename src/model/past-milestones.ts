import { foldText } from "../values/fold";
import type { FuzzyDate } from "../values/fuzzy-date";
import { NONE } from "../values/none";
import { previousSnapshot, type PastMilestone } from "./history";
import { foldCode } from "./initiative-index";
import type { Milestone } from "./milestone";
import { previousInitiative } from "./past-initiatives";
import type { Programme } from "./programme";
import { remembered } from "./remembered";

/** Today's milestones beside those of the previous report. */
export interface Matches {
  /** By row of the milestone table; rows without one are new. */
  readonly pastOf: ReadonlyMap<number, PastMilestone>;
  /** Those of the previous report that no row is. */
  readonly gone: readonly PastMilestone[];
}

const RENUMBERING: readonly string[] = ["omnummerering", "renumbering"];

interface Candidate {
  readonly row: number;
  readonly code: string;
  readonly key: string;
  readonly description: string;
  readonly id: string;
  readonly baselineEnd: number;
}

/** Under the code that its initiative had in the previous report. */
function candidateOf({ row, initiative, code, key, description, id, baselineEnd }: Milestone, programme: Programme): Candidate {
  const own = initiative?.code ?? code;
  const was = (initiative && previousInitiative(programme, own)?.code) ?? own;
  const pastKey = was === own || !key.startsWith(`${own}/`) ? key : was + key.slice(own.length);
  return { row, code: foldCode(was), key: foldText(pastKey), description: foldText(description), id: foldText(id), baselineEnd };
}

function isSame(candidate: Candidate, past: PastMilestone): boolean {
  return candidate.description !== "" && candidate.description === foldText(past.description);
}

/** Whether the change table says that the milestone had the past one's ID. */
function wasRenumbered({ code, id }: Candidate, past: PastMilestone, renumberings: ReadonlySet<string>): boolean {
  return renumberings.has(`${code}\n${foldText(past.id)}\n${id}`);
}

interface Sign {
  readonly by: "key" | "description";
  readonly holds: (candidate: Candidate, past: PastMilestone) => boolean;
}

/** From the surest to the weakest. */
function signs(renumberings: ReadonlySet<string>): readonly Sign[] {
  return [
    { by: "key", holds: isSame },
    { by: "description", holds: (candidate, past) => wasRenumbered(candidate, past, renumberings) && isSame(candidate, past) },
    { by: "key", holds: ({ id }) => id !== "" },
    { by: "description", holds: ({ baselineEnd }, { baseline }) => baselineEnd !== NONE && baselineEnd === baseline?.end },
  ];
}

function indexed(past: readonly PastMilestone[], name: (each: PastMilestone) => string): ReadonlyMap<string, readonly PastMilestone[]> {
  const groups = new Map<string, PastMilestone[]>();
  for (const each of past) {
    const folded = foldText(name(each));
    if (folded === "") continue;
    const key = `${foldCode(each.code)}\n${folded}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

function renumberingsOf({ changes }: Programme): ReadonlySet<string> {
  const rows = changes.filter(({ type }) => RENUMBERING.includes(foldText(type)));
  return new Set(rows.map(({ code, from, to }) => `${foldCode(code)}\n${foldText(from)}\n${foldText(to)}`));
}

/** By ID, else by description and baseline; `null` without an earlier report. */
export const milestoneMatches = remembered((programme): Matches | null => {
  const snapshot = previousSnapshot(programme);
  if (!snapshot) return null;
  const rows = programme.milestones.separate();
  const candidates: Candidate[] = [];
  for (let row = 0; row < rows.length; row++) candidates.push(candidateOf(rows.at(row), programme));
  const past = { key: indexed(snapshot.milestones, ({ key }) => key), description: indexed(snapshot.milestones, ({ description }) => description) };
  const pastOf = new Map<number, PastMilestone>();
  const taken = new Set<PastMilestone>();
  for (const { by, holds } of signs(renumberingsOf(programme))) {
    for (const candidate of candidates) {
      if (pastOf.has(candidate.row)) continue;
      const found = past[by].get(`${candidate.code}\n${candidate[by]}`)?.find((each) => !taken.has(each) && holds(candidate, each));
      if (!found) continue;
      pastOf.set(candidate.row, found);
      taken.add(found);
    }
  }
  // An initiative that was split gives its milestones to several.
  const orphans = snapshot.milestones.filter((each) => !taken.has(each) && programme.initiative(each.code) === null);
  for (const candidate of orphans.length === 0 ? [] : candidates) {
    const { row, baselineEnd } = candidate;
    if (pastOf.has(row)) continue;
    const found = orphans.find((each) => !taken.has(each) && isSame(candidate, each) && baselineEnd !== NONE && baselineEnd === each.baseline?.end);
    if (!found) continue;
    pastOf.set(row, found);
    taken.add(found);
  }
  return { pastOf, gone: snapshot.milestones.filter((each) => !taken.has(each)) };
});

/** The milestone as the previous report held it; `null` where it is new or there is no earlier report. */
export function pastOf(programme: Programme, { row }: Milestone): PastMilestone | null {
  return milestoneMatches(programme)?.pastOf.get(row) ?? null;
}

function isUnchanged(start: number, end: number, past: FuzzyDate | null): boolean {
  return past === null ? end === NONE && start === NONE : start === past.start && end === past.end;
}

/** Whether the last published report holds this row as it stands. A draft settles nothing. */
export function isSettled(programme: Programme, milestone: Milestone): boolean {
  if (previousSnapshot(programme)?.published !== true) return false;
  const past = pastOf(programme, milestone);
  if (past === null || foldText(past.id) !== foldText(milestone.id) || foldText(past.description) !== foldText(milestone.description)) return false;
  return (
    isUnchanged(milestone.baselineStart, milestone.baselineEnd, past.baseline) &&
    isUnchanged(milestone.deliveredStart, milestone.deliveredEnd, past.delivered) &&
    isUnchanged(milestone.planStart, milestone.planEnd, past.plan ?? past.baseline) &&
    isUnchanged(milestone.forecastStart, milestone.forecastEnd, past.forecast ?? past.plan ?? past.baseline)
  );
}
