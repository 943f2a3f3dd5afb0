import { foldText } from "../values/fold";
import { periodFromId } from "../values/read-period";
import type { ReportingPeriod } from "./programme";

/** The latest of the periods that rows name: by its end where the id tells, else the one written last. */
function latestWritten(ids: readonly string[]): string {
  let latest = "";
  let latestEnd = -Infinity;
  for (const id of new Set(ids)) {
    if (id === "") continue;
    const end = periodFromId(id)?.to ?? latestEnd;
    if (end >= latestEnd) [latest, latestEnd] = [id, end];
  }
  return latest;
}

/**
 * Tells whether a row with a period id belongs to the period that is reported. Rows without an id do. Where no period
 * is known, the latest that any of `ids` names is meant.
 */
export function periodMatch(period: ReportingPeriod | null, ids: readonly string[]): (id: string) => boolean {
  const wanted = foldText(period?.id ?? latestWritten(ids));
  const known = new Map<string, boolean>([["", true]]);
  return (id) => {
    let matches = known.get(id);
    if (matches === undefined) {
      const named = period === null ? null : periodFromId(id);
      matches = foldText(id) === wanted || (named !== null && named.from === period?.from && named.to === period.to);
      known.set(id, matches);
    }
    return matches;
  };
}
