import type { Day } from "../values/calendar-date";
import { foldText } from "../values/fold";
import type { Ore } from "../values/money";
import { NONE } from "../values/none";
import type { ChangeRow, Initiative } from "./initiative";
import type { Programme } from "./programme";

const NOT_MONEY: ReadonlySet<string> = new Set(["plan", "omnummerering", "renumbering"]);

/** What a change adds to an initiative's budget: «omfordeling» from one to another takes from the first. */
function added({ code, from, to, amount }: ChangeRow, initiative: Initiative, programme: Programme): Ore {
  const [giver, taker] = [programme.initiative(from), programme.initiative(to)];
  if (giver !== null && taker !== null && giver !== taker) return taker === initiative ? amount : giver === initiative ? -amount : 0;
  return programme.initiative(code) === initiative ? amount : 0;
}

/**
 * Sum of an initiative's approved changes of budget after a day: with «Godkjent av», of another type than plan and
 * omnummerering. Those without a date count only where `undated` says so.
 */
export function approvedChanges(programme: Programme, initiative: Initiative, after: Day, undated: boolean): Ore {
  let sum = 0;
  for (const change of programme.changes) {
    if (change.amount === NONE || change.approvedBy === "" || NOT_MONEY.has(foldText(change.type))) continue;
    if (change.date === NONE ? undated : change.date > after) sum += added(change, initiative, programme);
  }
  return sum;
}
