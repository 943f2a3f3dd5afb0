import type { Workbook } from "../workbook/workbook";
import { generate, type GenerationOptions } from "./generate";
import type { Consent } from "./hold-generation";
import { ownWorkbook, type NewWorkbooks } from "./own-workbook";
import type { SessionState } from "./session-state";

export interface GeneratingActions {
  /** What is said once holds until the generation is closed or done. */
  generate(this: void, said?: Consent): Promise<void>;
  /** The same sheet in a workbook of its own, where this one cannot be written: nothing of this one changes. */
  saveInOwnWorkbook(this: void, said?: Consent): Promise<void>;
  /** Stops a generation that has not begun to write. */
  cancelGeneration(this: void): void;
  closeGeneration(this: void): void;
}

/** What of a session these actions need. */
interface SessionParts {
  readonly workbook: Workbook;
  readonly newWorkbooks: NewWorkbooks | undefined;
  next(action: () => Promise<void>, writes?: boolean, makes?: "here" | "own"): Promise<void>;
  set(change: Partial<SessionState>): void;
  asked(): Omit<GenerationOptions, keyof Consent | "onStep">;
}

const STEPS_BEFORE_WRITING: ReadonlySet<string> = new Set(["read", "check", "build"]);

/** Making the status sheet, step by step. */
export function generatingActions({ workbook, newWorkbooks, next, set, asked }: SessionParts): GeneratingActions {
  let isCancelled = false;
  let consent: Consent = {};

  function make(said: Consent, isOwn: boolean): Promise<void> {
    isCancelled = false;
    consent = { ...consent, ...said };
    return next(async () => {
      set({ problem: null, generation: { kind: "running", step: "read", sheet: "", canCancel: true, isOwn } });
      const options: GenerationOptions = {
        ...consent, ...asked(),
        onStep(step, sheet) {
          if (isCancelled) return false;
          set({ generation: { kind: "running", step, sheet: sheet ?? "", canCancel: STEPS_BEFORE_WRITING.has(step), isOwn } });
          return true;
        },
      };
      const own = isOwn && newWorkbooks ? await ownWorkbook(workbook, newWorkbooks, options) : null;
      const summary = isOwn ? null : await generate(workbook, options);
      consent = {};
      set({ generation: own ? { kind: "own", own } : summary ? { kind: "done", summary } : null });
    }, !isOwn, isOwn ? "own" : "here");
  }

  return {
    generate: (said = {}) => make(said, false),
    saveInOwnWorkbook: (said = {}) => make(said, true),
    cancelGeneration() {
      isCancelled = true;
    },
    closeGeneration() {
      consent = {};
      set({ generation: null });
    },
  };
}
