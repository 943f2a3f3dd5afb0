import type { Language } from "../values/language";
import type { Looking, SessionState } from "./session-state";

const NOTHING_LOOKED_FOR: Looking = { search: "", severities: [], kind: null, groupBy: "initiative", openGroups: [], openFinding: null };

/** A session before it has read anything. */
export function firstState(language: Language): SessionState {
  return {
    language, phase: "reading", overview: null, looking: NOTHING_LOOKED_FOR, problem: null, readOnly: false,
    protectedSheets: [], tornSheets: [], candidates: [], waiting: 0, failures: 0, changes: 0, resolved: [], applied: null, alike: null, busy: null, marks: "unknown", marksQuestion: null, entryHelp: false, generation: null,
    publishing: null, proposal: null, mapping: null,
  };
}
