import { WorkbookError, type WorkbookProblem } from "../../workbook/workbook-error";
import { HostError } from "./host-error";

const WORKBOOK_CODES: { readonly [P in WorkbookProblem]?: string } = {
  "array-formula": "InvalidOperation",
  "protected-sheet": "AccessDenied",
  "protected-workbook": "AccessDenied",
  "read-only": "AccessDenied",
  "sheet-name-taken": "ItemAlreadyExists",
};

/** What a batch that failed answers, whatever went wrong inside. */
export function asHostError(problem: unknown): HostError {
  if (problem instanceof HostError) return problem;
  if (problem instanceof WorkbookError) {
    const code = WORKBOOK_CODES[problem.problem];
    return new HostError(code ?? "GeneralException", problem.message, problem.where, code === "AccessDenied" ? 403 : 400);
  }
  return new HostError("GeneralException", problem instanceof Error ? problem.message : String(problem), "", 500);
}
