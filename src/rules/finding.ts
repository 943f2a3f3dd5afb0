import type { CellEdit, TableAppend } from "../workbook/batch";

export type Severity = "error" | "warning" | "note";

/** data: the workbook is wrong or incomplete. status: the workbook is right and the project is not. */
export type FindingKind = "data" | "status";

export const SUBJECTS = [
  "milestone",
  "economy",
  "initiative",
  "report",
  "progress",
  "risk",
  "dependency",
  "change",
  "decision",
  "period",
  "column",
  "programme",
] as const;

export type Subject = (typeof SUBJECTS)[number];

/** One way to put a finding right; applied only on the user's click. */
export interface Fix {
  readonly label: string;
  readonly edits: readonly CellEdit[];
  readonly appends: readonly TableAppend[];
}

export interface Finding {
  /** Rule id, for example `milestone/duplicate-id`. */
  readonly rule: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly subject: Subject;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly table: string | null;
  /** Header title of the cell's column. */
  readonly column: string | null;
  /** `1e`, `5b/MP2`, `5b/MP2#2`, `8a/#3`, a period id, or the table's name for whole columns. */
  readonly key: string;
  /** Code of the initiative it belongs to; `null` for the programme. */
  readonly initiative: string | null;
  /** Whole sentence in the language asked for. */
  readonly message: string;
  readonly acknowledged: boolean;
  readonly fixes: readonly Fix[];
}

/** A rule that could not speak, and why: never the same as "passed". */
export interface NotRun {
  readonly rule: string;
  /** Whole sentence. */
  readonly reason: string;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
  readonly summary: { readonly errors: number; readonly warnings: number; readonly notes: number };
}
