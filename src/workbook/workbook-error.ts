/** Reasons that a file cannot be opened or saved as a workbook. One that is open in Excel never has them. */
export type UnopenedProblem = "not-a-zip" | "not-a-workbook" | "encrypted" | "old-xls" | "strict" | "signed" | "damaged" | "open-in-excel";

/** Reasons that an open workbook cannot be read or written. */
export type OpenProblem =
  | "too-large"
  | "read-only"
  | "protected-sheet"
  | "protected-workbook"
  | "sheet-name-taken"
  | "table-name-taken"
  | "sheet-missing"
  | "table-missing"
  | "column-missing"
  | "period-missing"
  | "array-formula"
  | "below-table-occupied"
  | "busy"
  | "timeout"
  | "label-missing"
  | "refused";

/** The door (pane or command line) has the sentence in the user's language. */
export type WorkbookProblem = UnopenedProblem | OpenProblem;

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
