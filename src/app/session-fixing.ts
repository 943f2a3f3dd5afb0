import type { Finding } from "../rules/finding";
import type { Programme } from "../model/programme";
import type { Day } from "../values/calendar-date";
import { leaderMessages, type LeaderMessage } from "../views/leader-messages";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { acknowledgementRow, tablesOfAcknowledgement, withoutAcknowledgement } from "./acknowledge";
import { alikeFixes } from "./alike-fixes";
import type { AppliedFix, SessionState } from "./session-state";
import type { UndoableWrites } from "./undoable-writes";

interface SessionParts {
  readonly writes: UndoableWrites;
  state(): SessionState;
  set(change: Partial<SessionState>): void;
  next(action: () => Promise<void>, writes: boolean): Promise<void>;
  findingOf(id: string): Finding | null;
  /** Every finding, acknowledged ones too. */
  findings(): readonly Finding[];
  programme(): Programme | null;
  snapshot(): WorkbookSnapshot | null;
  today(): Day;
  readTables(names: readonly string[]): Promise<void>;
}

export interface FixingActions {
  applyFix(this: void, finding: string, fix: number): Promise<void>;
  /** Takes back the last fix, acknowledgement or period that was begun. */
  undoFix(this: void): Promise<void>;
  /** Lists in `state().alike` what fixing every finding like this one would change; writes nothing. */
  proposeAlike(this: void, finding: string): Promise<void>;
  applyAlike(this: void): Promise<void>;
  closeAlike(this: void): void;
  /** Lets a finding stand with a reason, in the table of acknowledgements, which is made where there is none. */
  acknowledge(this: void, finding: string, reason: string, initials: string): Promise<void>;
  takeBack(this: void, finding: string): Promise<void>;
  /** What to ask each leader, as text to be pasted elsewhere; nothing is sent. */
  leaderMessages(this: void): Promise<readonly LeaderMessage[]>;
}

/** What a person does about findings; each is one batch and can be taken back. */
export function fixingActions(parts: SessionParts): FixingActions {
  const { writes, state, set, next, findingOf } = parts;

  async function write(finding: Finding, id: string, batch: Parameters<UndoableWrites["write"]>[0], applied: Pick<AppliedFix, "kind" | "label">): Promise<void> {
    set({ busy: "fixing", problem: null, applied: null });
    await writes.write(batch);
    const rows = (batch.appended ?? []).reduce((sum, each) => sum + each.rows.length, 0);
    const group = finding.initiative === null ? "programme" : `initiative:${finding.initiative}`;
    set({
      busy: null, alike: null, marks: state().marks === "shown" ? "outdated" : state().marks, resolved: state().resolved.filter((each) => each.id !== id),
      applied: { ...applied, finding: id, rule: finding.rule, group, cells: batch.edits?.length ?? 0, rows },
    });
  }

  return {
    applyFix: (id, at) => next(async () => {
      const finding = findingOf(id);
      const fix = finding?.fixes[at];
      if (finding && fix) await write(finding, id, { edits: fix.edits, appended: fix.appends }, { kind: "fixed", label: fix.label });
    }, true),
    undoFix: () => next(async () => {
      set({ busy: "fixing", problem: null, applied: null });
      await writes.undo();
      set({ busy: null, proposal: null });
    }, true),
    proposeAlike: (id) => next(async () => {
      const finding = findingOf(id);
      const read = parts.snapshot();
      if (!finding || !read) return;
      const { changes, edits, appends, findings } = alikeFixes(finding.rule, parts.findings(), read, state().language);
      set({ alike: { finding: id, findings, changes, cells: edits.length, sheets: [...new Set(edits.map(({ sheet }) => sheet))], rows: appends.reduce((sum, { rows }) => sum + rows.length, 0) } });
    }, false),
    applyAlike: () => next(async () => {
      const id = state().alike?.finding;
      const finding = id === undefined ? null : findingOf(id);
      const read = parts.snapshot();
      if (id === undefined || !finding || !read) return;
      const { edits, appends, label } = alikeFixes(finding.rule, parts.findings(), read, state().language);
      await write(finding, id, { edits, appended: appends }, { kind: "fixed", label });
    }, true),
    async leaderMessages() {
      const programme = parts.programme();
      return programme ? leaderMessages(programme, parts.findings(), state().language) : [];
    },
    closeAlike() {
      set({ alike: null });
    },
    acknowledge: (id, reason, initials) => next(async () => {
      const [finding, programme, read] = [findingOf(id), parts.programme(), parts.snapshot()];
      if (!finding || !programme || !read || reason.trim() === "" || initials.trim() === "") return;
      const batch = acknowledgementRow(programme, read, finding, { reason: reason.trim(), initials: initials.trim(), day: parts.today() });
      await write(finding, id, batch, { kind: "acknowledged", label: reason.trim() });
    }, true),
    takeBack: (id) => next(async () => {
      const [finding, programme] = [findingOf(id), parts.programme()];
      if (!finding || !programme) return;
      set({ busy: "fixing", problem: null, applied: null });
      // Rows move: they must be the ones that stand there now.
      await parts.readTables(tablesOfAcknowledgement(programme, finding));
      await writes.write(withoutAcknowledgement(parts.programme() ?? programme, finding));
      set({ busy: null });
    }, true),
  };
}
