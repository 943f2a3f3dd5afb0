import { WorkbookError, type WorkbookProblem } from "../../src/workbook/workbook-error";

/** The reason that a use of a workbook is refused for, or "none". Any other error goes on. */
export function problemOf(use: () => unknown): WorkbookProblem | "none" {
  try {
    use();
  } catch (error) {
    if (error instanceof WorkbookError) return error.problem;
    throw error;
  }
  return "none";
}
