/** Reasons that a workbook cannot be used or written; the door (pane or command line) has the sentence in the user's language. */
export const WORKBOOK_PROBLEMS = [
  "not-a-zip",
  "not-a-workbook",
  "encrypted",
  "old-xls",
  "strict",
  "signed",
  "too-large",
  "damaged",
  "open-in-excel",
  "read-only",
  "protected-sheet",
  "protected-workbook",
  "sheet-name-taken",
  "table-name-taken",
  "sheet-missing",
  "table-missing",
  "column-missing",
  "period-missing",
  "array-formula",
  "below-table-occupied",
  "busy",
  "timeout",
  "refused",
] as const;

export type WorkbookProblem = (typeof WORKBOOK_PROBLEMS)[number];

/** An expected failure: nothing of the user's was changed unless `partly` says so. */
export class WorkbookError extends Error {
  constructor(
    readonly problem: WorkbookProblem,
    /** Where: part, sheet, table or cell; for the sentence. */
    readonly where: string = "",
    options?: ErrorOptions,
  ) {
    super(where ? `${problem}: ${where}` : problem, options);
    this.name = "WorkbookError";
  }
}
