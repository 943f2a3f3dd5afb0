import { WorkbookError, type WorkbookProblem } from "../workbook/workbook-error";
import { SYSTEM_CLOCK, type Clock } from "./clock";

/** Milliseconds after which a trip counts as hung. `sync` can wait for ever. */
const PATIENCE = 30_000;
/** Milliseconds before each try again, for faults that pass. */
const PAUSES = [150, 600, 1500] as const;

/** Faults that pass by themselves; only batches that may run twice are tried again. */
const PASSING = new Set(["ServiceNotAvailable", "RequestAborted", "Conflict", "ActivityLimitReached", "TooManyRequests"]);

const PROBLEM_OF: Readonly<Record<string, WorkbookProblem>> = {
  InvalidOperationInCellEditMode: "busy",
  ServiceNotAvailable: "busy",
  RequestAborted: "busy",
  ActivityLimitReached: "busy",
  AccessDenied: "refused",
  ItemNotFound: "table-missing",
  ItemAlreadyExists: "sheet-name-taken",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
};

function codeOf(error: unknown): string | null {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** `Class.member` that Excel names as the place of an error. */
export function locationOf(error: unknown): string {
  const info = typeof error === "object" && error !== null && "debugInfo" in error ? error.debugInfo : null;
  return typeof info === "object" && info !== null && "errorLocation" in info && typeof info.errorLocation === "string" ? info.errorLocation : "";
}

function problemOf(code: string, error: unknown): WorkbookProblem {
  // Excel has no code of its own for «You can't change part of an array».
  if (code === "InvalidOperation" && error instanceof Error && error.message.toLowerCase().includes("array")) return "array-formula";
  if (code === "ItemNotFound" && locationOf(error).startsWith("Worksheet")) return "sheet-missing";
  return PROBLEM_OF[code] ?? "refused";
}

/** What went wrong in Excel as an expected failure, with Excel's own word where there is no better one; anything else passes as it is. */
function asWorkbookError(error: unknown, denied: WorkbookProblem = "refused"): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  const problem = code === "AccessDenied" ? denied : problemOf(code, error);
  return new WorkbookError(problem, problem === "refused" ? code : "", { cause: error });
}

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs batches of calls in Excel, with a watch on those that never come back. */
export class Batches {
  /** `whenHung` hears of a batch that was given up: nothing is known any more of what it did. */
  constructor(
    private readonly whenHung: () => void,
    private readonly clock: Clock = SYSTEM_CLOCK,
  ) {}

  /** One batch that only reads: tried again, at most three times, when the fault is one that passes. `denied`: what it means that Excel grants no access. */
  async read<T>(batch: Work<T>, denied: WorkbookProblem = "refused"): Promise<T> {
    for (const pause of PAUSES) {
      try {
        return await this.once(batch);
      } catch (error) {
        if (!PASSING.has(codeOf(error) ?? "")) throw asWorkbookError(error, denied);
        await new Promise<void>((done) => { this.clock.after(pause, done); });
      }
    }
    return this.write(batch);
  }

  /** One batch that writes: never tried again by itself, since what came before the fault stays written. */
  async write<T>(batch: Work<T>): Promise<T> {
    try {
      return await this.once(batch);
    } catch (error) {
      throw asWorkbookError(error);
    }
  }

  private once<T>(batch: Work<T>): Promise<T> {
    return new Promise((done, failed) => {
      const stop = this.clock.after(PATIENCE, () => {
        this.whenHung();
        failed(new WorkbookError("timeout"));
      });
      Excel.run({ delayForCellEdit: true }, batch).then(done, failed).finally(stop);
    });
  }
}
