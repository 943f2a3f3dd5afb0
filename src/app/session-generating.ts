import type { Workbook } from "../workbook/workbook";
import { generate, type GenerationOptions } from "./generate";
import type { Consent } from "./hold-generation";
import type { SessionState } from "./session-state";

export interface GeneratingActions {
  /** What is said once holds until the generation is closed or done. */
  generate(this: void, said?: Consent): Promise<void>;
  /** Stops a generation that has not begun to write. */
  cancelGeneration(this: void): void;
  closeGeneration(this: void): void;
}

/** What of a session these actions need. */
interface SessionParts {
  readonly workbook: Workbook;
  next(action: () => Promise<void>, writes?: boolean): Promise<void>;
  set(change: Partial<SessionState>): void;
  asked(): Omit<GenerationOptions, keyof Consent | "onStep">;
}

const STEPS_BEFORE_WRITING: ReadonlySet<string> = new Set(["read", "check", "build"]);

/** Making the status sheet, step by step. */
export function generatingActions({ workbook, next, set, asked }: SessionParts): GeneratingActions {
  let isCancelled = false;
  let consent: Consent = {};
  return {
    generate: (said = {}) => {
      isCancelled = false;
      consent = { ...consent, ...said };
      return next(async () => {
        set({ problem: null, generation: { kind: "running", step: "read", sheet: "", canCancel: true } });
        const summary = await generate(workbook, {
          ...consent, ...asked(),
          onStep(step, sheet) {
            if (isCancelled) return false;
            set({ generation: { kind: "running", step, sheet: sheet ?? "", canCancel: STEPS_BEFORE_WRITING.has(step) } });
            return true;
          },
        });
        consent = {};
        set({ generation: summary ? { kind: "done", summary } : null });
      }, true);
    },
    cancelGeneration() {
      isCancelled = true;
    },
    closeGeneration() {
      consent = {};
      set({ generation: null });
    },
  };
}
