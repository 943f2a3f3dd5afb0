import { WorkbookError, type WorkbookProblem } from "../workbook/workbook-error";

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

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

function withPatience<T>(work: Promise<T>): Promise<T> {
  return new Promise((done, failed) => {
    const watchdog = setTimeout(() => { failed(new WorkbookError("timeout")); }, PATIENCE);
    work.then(done, failed).finally(() => { clearTimeout(watchdog); });
  });
}

/** What went wrong in Excel as an expected failure, with Excel's own word beside it; anything else passes as it is. */
export function asWorkbookError(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  // Excel has no code of its own for «You can't change part of an array».
  const isArray = code === "InvalidOperation" && error instanceof Error && error.message.toLowerCase().includes("array");
  return new WorkbookError(isArray ? "array-formula" : (PROBLEM_OF[code] ?? "refused"), code, { cause: error });
}

async function once<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return withPatience(Excel.run({ delayForCellEdit: true }, batch));
}

/** One batch that only reads: tried again, at most three times, when the fault is one that passes. */
export async function readBatch<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await once(batch);
    } catch (error) {
      if (!PASSING.has(codeOf(error) ?? "")) throw asWorkbookError(error);
      await wait(pause);
    }
  }
  try {
    return await once(batch);
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/** One batch that writes: never tried again by itself, since what came before the fault stays written. */
export async function writeBatch<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await once(batch);
  } catch (error) {
    throw asWorkbookError(error);
  }
}
