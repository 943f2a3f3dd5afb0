import type { FindingEntry } from "../views/finding-entries";
import type { ResolvedFinding } from "./session-state";

/** Open findings of the earlier check that the later one no longer has. */
export function resolvedFindings(earlier: readonly FindingEntry[], later: readonly FindingEntry[]): readonly ResolvedFinding[] {
  const still = new Set(later.map((entry) => entry.id));
  return earlier
    .filter((entry) => !entry.acknowledged && !still.has(entry.id))
    .map(({ id, message, place, initiative }) => ({ id, message, place, group: initiative === null ? "programme" : `initiative:${initiative}` }));
}
