import type { Finding } from "../rules/finding";
import { isoDate } from "../values/calendar-date";
import { TABLE_KINDS } from "../tables/table-definition";
import type { Language } from "../values/language";
import { checkedRanges } from "../views/checked-ranges";
import { findingEntries } from "../views/finding-entries";
import type { Workbook, WorkbookChange } from "../workbook/workbook";
import { WorkbookError } from "../workbook/workbook-error";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { candidatesOf } from "./candidates-of";
import { tablesTouched, withTables } from "./changed-tables";
import { firstState } from "./first-state";
import { GenerationHeld } from "./generation-held";
import { languageOfTag } from "./language-of-tag";
import { newProgramme } from "./new-programme";
import { ownWorkbookHelps } from "./own-workbook";
import { resolvedFindings } from "./resolved-findings";
import { Reviews } from "./reviews";
import { UnknownPeriod } from "./unknown-period";
import { isNarrowed, overviewOf, type Reviewed } from "./session-overview";
import { fixingActions } from "./session-fixing";
import { generatingActions } from "./session-generating";
import { mappingActions } from "./session-mapping";
import { markingActions, marksQuestion } from "./session-marking";
import { settingActions } from "./session-settings";
import { publishingActions } from "./session-publishing";
import type { Session, SessionOptions } from "./session";
import type { SessionState } from "./session-state";
import { undoableWrites } from "./undoable-writes";

export function createSession(workbook: Workbook, options: SessionOptions): Session {
  const host = languageOfTag(options.hostLanguage);
  let chosen = options.language;
  let { today } = options;
  let period: string | null = null;
  let snapshot: WorkbookSnapshot | null = null;
  let reviewed: Reviewed | null = null;
  let pending: readonly WorkbookChange[] = [];
  /** Keys of groups as they stood when the programme was opened: typing moves none. */
  let order: readonly string[] = [];
  let openBefore: readonly string[] = [];
  let stopWatching: (() => void) | null = null;
  let queue: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();
  let state = firstState(chosen ?? host ?? "nb");
  const reviews = new Reviews();

  function set(change: Partial<SessionState>): void {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  }

  /** Runs `action` after all that was asked for before; an expected failure becomes `problem`. `makes`: where a sheet that is made goes. */
  function next(action: () => Promise<void>, writes = false, makes: "here" | "own" | null = null): Promise<void> {
    const run = queue.then(async () => {
      try {
        await action();
      } catch (error) {
        if (error instanceof GenerationHeld) {
          set({ generation: { kind: "held", heldFor: error.heldFor, sentence: error.sentence(state.language), isOwn: makes === "own" } });
          return;
        }
        // The workbook is read anew before it is written: the period may have gone since it was chosen.
        const failure = error instanceof UnknownPeriod ? new WorkbookError("period-missing", error.wanted) : error;
        if (!(failure instanceof WorkbookError)) throw failure;
        set({
          problem: { problem: failure.problem, where: failure.where, mayHaveWritten: writes, ...(makes === "here" && options.newWorkbooks && ownWorkbookHelps(failure.problem) ? { ownHelps: true } : {}) },
          busy: null, generation: null, ...(state.phase === "reading" ? { phase: "failed" as const } : {}),
        });
      }
    });
    queue = run.catch(() => undefined);
    return run;
  }

  function entries(findings: readonly Finding[]): ReturnType<typeof findingEntries> {
    return findingEntries(findings, false, state.language);
  }

  function reviewOf(read: WorkbookSnapshot, language: Language | null): Reviewed {
    try {
      return reviews.of(read, { period, statusDate: null, today, language });
    } catch (error) {
      if (!(error instanceof UnknownPeriod) || period === null) throw error;
      period = null;
      return reviews.of(read, { period, statusDate: null, today, language });
    }
  }

  function check(read: WorkbookSnapshot, why: "opened" | "edited" | "refreshed"): void {
    snapshot = read;
    const earlier = reviewed;
    const sayResolved = why !== "opened";
    const language = chosen ?? host;
    const now = reviewOf(read, language ?? languageOfTag(read.facts.language));
    reviewed = now;
    const { programme, result } = now;
    const spoken = language ?? programme.language;
    const before = earlier && sayResolved ? entries(earlier.result.findings) : [];
    const after = findingEntries(result.findings, false, spoken);
    const changed = sayResolved && earlier !== null && (before.length !== after.length || before.some((entry, at) => entry.id !== after[at]?.id));
    const isEmpty = TABLE_KINDS.every((kind) => kind === "programme" || programme.tables[kind].parts.length === 0);
    const isFirst = earlier === null || state.phase === "first-run";
    const looking = isFirst ? { ...state.looking, openGroups: [] } : state.looking;
    if (why === "opened" || isFirst) order = [];
    const overview = overviewOf(now, looking, order, spoken);
    if (order.length === 0) order = overview.groups.map((group) => group.key);
    const firstGroup = overview.groups[0];
    const opened = !isFirst || !firstGroup ? looking : { ...looking, openGroups: [firstGroup.key] };
    set({
      language: spoken, phase: isEmpty ? "first-run" : "ready", overview, looking: opened,
      readOnly: read.facts.readOnly, protectedSheets: read.facts.protectedSheets, tornSheets: now.tornSheets,
      candidates: candidatesOf(read, now.leftUnread),
      marksQuestion: marksQuestion(read.facts, programme, isFirst ? "offered" : state.marksQuestion),
      entryHelp: read.facts.remembered?.entryHelp === true,
      waiting: pending.length,
      ...(why === "edited" || changed ? { resolved: resolvedFindings(before, after) } : {}),
      ...(changed ? { changes: state.changes + 1 } : {}),
    });
  }

  /** Where it fails, everything waits to be read again. */
  async function reading(read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } catch (error) {
      pending = [...pending, { kind: "structure" }];
      set({ waiting: pending.length, failures: state.failures + 1 });
      throw error;
    }
    if (state.failures > 0) set({ failures: 0, problem: null });
  }

  function readAll(why: "opened" | "edited" | "refreshed"): Promise<void> {
    pending = [];
    return reading(async () => { check(await workbook.read(), why); });
  }

  async function readTables(names: readonly string[]): Promise<void> {
    const known = snapshot;
    if (known) await reading(async () => { check(withTables(known, names, (await workbook.read(names)).tables), "edited"); });
  }

  async function readChanged(changes: readonly WorkbookChange[]): Promise<void> {
    const names = new Set<string>();
    const ranges = new Set(reviewed ? checkedRanges(reviewed.programme).map(({ sheet }) => sheet) : []);
    for (const change of changes) {
      if (change.kind === "cells" && ranges.has(change.sheet)) return readAll("edited");
      const touched = snapshot && change.kind === "cells" ? tablesTouched(snapshot.tables, change.sheet, change.address) : null;
      if (touched === null) return readAll("edited");
      for (const name of touched) names.add(name);
    }
    pending = pending.filter((change) => !changes.includes(change));
    if (names.size === 0) set({ waiting: pending.length });
    else await readTables([...names]);
  }

  function findingOf(id: string): Finding | null {
    const findings = reviewed?.result.findings ?? [];
    return findings[entries(findings).findIndex((entry) => entry.id === id)] ?? null;
  }

  /** When a report is recorded. */
  function at(): string {
    const time = options.clock?.() ?? "";
    return time === "" ? isoDate(today) : `${isoDate(today)} ${time}`;
  }

  const writes = undoableWrites(workbook, { snapshot: () => snapshot, readAll: () => readAll("edited"), readTables });
  const session: Session = {
    ...fixingActions({
      writes, next, set, findingOf, readTables,
      state: () => state,
      findings: () => reviewed?.result.findings ?? [],
      programme: () => reviewed?.programme ?? null,
      snapshot: () => snapshot,
      today: () => today,
    }),
    ...publishingActions({
      workbook, writes, next, set,
      state: () => state,
      reread(id) {
        period = id;
        return readAll("refreshed");
      },
      asked: () => ({ period: state.overview?.period ?? period, today, at: at(), language: null }),
      snapshot: () => snapshot,
    }),
    ...generatingActions({
      workbook, next, set, newWorkbooks: options.newWorkbooks,
      asked: () => ({ period: state.overview?.period ?? period, today, at: at(), language: null, summaryLanguage: state.language }),
    }),
    ...markingActions({
      workbook, next, set,
      state: () => state,
      reviewed: () => reviewed,
      reread: () => readAll("refreshed"),
      snapshot: () => snapshot,
      remembered(facts) {
        if (snapshot) snapshot = { ...snapshot, facts };
      },
    }),
    ...mappingActions({
      workbook, next, set,
      state: () => state,
      reread: () => readAll("refreshed"),
      snapshot: () => snapshot,
      language: () => reviewed?.programme.language ?? state.language,
    }),
    ...settingActions({
      workbook, next, set,
      state: () => state,
      reread: () => readAll("refreshed"),
      snapshot: () => snapshot,
      programme: () => reviewed?.programme ?? null,
      language: () => reviewed?.programme.language ?? state.language,
    }),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    open: () => next(async () => {
      set({ phase: "reading", problem: null });
      stopWatching ??= await workbook.watch((change) => {
        pending = [...pending, change];
        set({ waiting: pending.length });
      });
      await readAll("opened");
    }),
    close: async () => {
      stopWatching?.();
      stopWatching = null;
    },
    refresh: (day) => next(async () => {
      today = day ?? today;
      if (!reviewed) set({ phase: "reading", problem: null });
      await readAll(reviewed ? "refreshed" : "opened");
    }),
    catchUp: () => next(async () => {
      if (pending.length === 0) return;
      writes.forget();
      set({ applied: null, alike: null, marks: state.marks === "shown" ? "outdated" : state.marks });
      await readChanged(pending);
    }),
    choosePeriod: (id) => next(async () => {
      period = id;
      if (snapshot) check(snapshot, "opened");
      set({ resolved: [] });
    }),
    chooseLanguage: (language) => next(async () => {
      chosen = language;
      if (snapshot) check(snapshot, "opened");
      else set({ language: chosen ?? host ?? "nb" });
      set({ resolved: [] });
    }),
    look(change) {
      const looking = { ...state.looking, ...change };
      const narrows = "search" in change || "severities" in change || "kind" in change || "groupBy" in change;
      if (!reviewed || !narrows) return set({ looking });
      const overview = overviewOf(reviewed, looking, order, state.language);
      const [was, is] = [isNarrowed(state.looking), isNarrowed(looking)];
      if (!was && is) openBefore = state.looking.openGroups;
      const openGroups = is ? overview.groups.map((group) => group.key) : was ? openBefore : looking.openGroups;
      set({ looking: { ...looking, openGroups }, overview });
    },
    reveal: (place) => next(() => workbook.reveal(place)),
    recover: () => next(async () => {
      set({
        problem: null, busy: null,
        ...(state.generation?.kind === "running" ? { generation: null } : {}),
        ...(state.publishing?.kind === "running" ? { publishing: null } : {}),
      });
      await readAll(reviewed ? "refreshed" : "opened");
    }),
    createProgramme: (withExample) => next(async () => {
      set({ busy: "creating", problem: null });
      await workbook.commit(newProgramme({ language: state.language, withExample }));
      set({ busy: null });
      await readAll("opened");
    }, true),
    forgetResolved() {
      if (state.resolved.length > 0) set({ resolved: [] });
    },
    dismissProblem() {
      set({ problem: null });
    },
  };
  return session;
}
