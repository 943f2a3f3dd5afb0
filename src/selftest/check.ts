import type { CellValue } from "../values/cell-value";
import type { Workbook } from "../workbook/workbook";
import { WorkbookError } from "../workbook/workbook-error";

/** A cell as it stands in the workbook, seen past the door. */
export interface SeenCell {
  readonly value: CellValue;
  /** en-US with "="; `null` for a constant. */
  readonly formula: string | null;
  readonly format: string;
}

/** A workbook to try things on, and a way to see and change it past the door. */
export interface Bench {
  /** A door that knows nothing of what went before. */
  open(): Workbook;
  see(sheet: string, cell: string): Promise<SeenCell>;
  put(sheet: string, cell: string, value: string | number): Promise<void>;
  /** Formulas of the conditional formats on a sheet, the one that is looked at first in front. */
  formats(sheet: string): Promise<readonly string[]>;
  sheets(): Promise<readonly string[]>;
  /** Takes sheets away, with their tables and the names of a plan's pages. */
  remove(sheets: readonly string[]): Promise<void>;
}

/** One thing that every workbook must do. Throws where it does not. */
export interface Check {
  readonly name: string;
  run(bench: Bench): Promise<void>;
}

export class CheckFailure extends Error {
  override readonly name = "CheckFailure";
}

function shown(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (each === undefined ? null : each));
}

/** Throws unless both are the same as JSON. */
export function same(actual: unknown, expected: unknown, what: string): void {
  if (shown(actual) !== shown(expected)) throw new CheckFailure(`${what}: ${shown(actual)} instead of ${shown(expected)}`);
}

/** Throws unless the work is refused with this problem. */
export async function refused(work: Promise<unknown>, problem: WorkbookError["problem"]): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return same(error.problem, problem, "refused as");
  }
  throw new CheckFailure(`not refused as ${problem}`);
}
