import type { FindingEntry } from "../views/finding-entries";
import type { ResolvedFinding } from "./session-state";

/** A finding of the same rule in the same cell is the same one under another name: a milestone's new ID, say. */
function placeOf({ rule, place }: FindingEntry): string | null {
  return place && `${rule}|${place.sheet}|${place.cell}`;
}

/** Open findings of the earlier check that the later one no longer has. */
export function resolvedFindings(earlier: readonly FindingEntry[], later: readonly FindingEntry[]): readonly ResolvedFinding[] {
  const ids = new Set(later.map((entry) => entry.id));
  const places = new Set(later.map(placeOf));
  return earlier
    .filter((entry) => !entry.acknowledged && !ids.has(entry.id) && !(entry.place && places.has(placeOf(entry))))
    .map(({ id, message, place, initiative }) => ({ id, message, place, group: initiative === null ? "programme" : `initiative:${initiative}` }));
}
