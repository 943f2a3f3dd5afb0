import type { Day } from "../values/calendar-date";
import type { Language } from "../values/language";
import { periodTitle } from "../values/read-period";
import type { Workbook } from "../workbook/workbook";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { GenerationHeld } from "./generation-held";
import type { Consent } from "./hold-generation";
import type { PlanChoice } from "./new-period";
import { publish } from "./publish";
import { PublishingRefused } from "./publishing-refused";
import type { Publishing } from "./publishing-state";
import type { SessionState } from "./session-state";
import { NoPeriodToFollow, periodAfter, startPeriod } from "./start-period";
import type { UndoableWrites } from "./undoable-writes";

/** What of a session these actions need. */
interface SessionParts {
  readonly workbook: Workbook;
  readonly writes: UndoableWrites;
  state(): SessionState;
  set(change: Partial<SessionState>): void;
  next(action: () => Promise<void>, writes: boolean): Promise<void>;
  /** Reads everything again and looks at a period. */
  reread(period: string): Promise<void>;
  asked(): { readonly period: string | null; readonly today: Day; readonly at: string; readonly language: Language | null };
  snapshot(): WorkbookSnapshot | null;
}

export interface PublishingActions {
  /** Freezes the chosen period's report. Nothing is written where `state().publishing` says «refused» or «held». */
  publish(this: void, by: string, said?: Consent): Promise<void>;
  /** Stops a publication that has not begun to write. */
  cancelPublishing(this: void): void;
  closePublishing(this: void): void;
  /** Works out what «Ny periode» would begin; writes nothing. */
  proposePeriod(this: void): Promise<void>;
  /** Begins it; `choices` in the order of its suggestions. */
  startPeriod(this: void, choices: readonly PlanChoice[]): Promise<void>;
  closeProposal(this: void): void;
}

const STEPS_BEFORE_WRITING: ReadonlySet<string> = new Set(["read", "check", "build"]);

function stopped(error: unknown, language: Language): Publishing | null {
  if (error instanceof GenerationHeld) return { kind: "held", heldFor: error.heldFor, sentence: error.sentence(language) };
  if (!(error instanceof PublishingRefused)) return null;
  const errors = error.errors.map(({ message, sheet, cell }) => ({ message, place: sheet === null || cell === null ? null : { sheet, cell } }));
  return { kind: "refused", refusedFor: error.refusedFor, sentence: error.sentence(language), errors };
}

/** Publishing and beginning a period, each loaded when it is asked for. */
export function publishingActions({ workbook, writes, state, set, next, reread, asked, snapshot }: SessionParts): PublishingActions {
  let isCancelled = false;

  async function publishNow(by: string, said: Consent): Promise<void> {
    set({ problem: null, publishing: { kind: "running", step: "read", canCancel: true } });
    try {
      const summary = await publish(workbook, {
        ...said, ...asked(), by,
        onStep(step) {
          if (isCancelled) return false;
          set({ publishing: { kind: "running", step, canCancel: STEPS_BEFORE_WRITING.has(step) } });
          return true;
        },
      });
      set({ publishing: summary ? { kind: "done", summary } : null });
      if (summary) await reread(summary.period);
    } catch (error) {
      const publishing = stopped(error, state().language);
      set({ publishing });
      if (!publishing) throw error;
    }
  }

  return {
    publish(by, said = {}) {
      isCancelled = false;
      return next(() => publishNow(by, said), true);
    },
    cancelPublishing() {
      isCancelled = true;
    },
    closePublishing() {
      set({ publishing: null });
    },
    proposePeriod: () => next(async () => {
      const read = snapshot();
      if (!read) return;
      try {
        const { period, suggestions, economy } = periodAfter(read, asked());
        set({ proposal: { kind: "proposed", id: period.id, title: periodTitle(period, state().language), suggestions, economy } });
      } catch (error) {
        if (!(error instanceof NoPeriodToFollow)) throw error;
        set({ proposal: { kind: "impossible", sentence: error.sentence(state().language) } });
      }
    }, false),
    startPeriod: (choices) => next(async () => {
      set({ busy: "creating", problem: null });
      const { period, written } = await startPeriod(workbook, choices, asked());
      await reread(period.id);
      writes.remember(written);
      set({ busy: null, applied: null, proposal: { kind: "begun", title: periodTitle(period, state().language), written } });
    }, true),
    closeProposal() {
      set({ proposal: null });
    },
  };
}
