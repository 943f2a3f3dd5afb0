import { createSession } from "./app/create-session";
import type { NewWorkbooks } from "./app/own-workbook";
import type { Session, SessionOptions } from "./app/session";
import { ExcelWorkbook } from "./excel/excel-workbook";
import { openNewWorkbook } from "./excel/open-new-workbook";
import { planFile } from "./xlsx/made/plan-file";

const newWorkbooks: NewWorkbooks = { make: planFile, open: openNewWorkbook };

/**
 * The workbook that Excel has open, as the pane's door opens it. All that reads, checks and writes hangs on this one
 * file, so that it is loaded in one piece once the pane is drawn: in more pieces it weighs 7 kB more, and 2 kB more where
 * what makes a file stands apart. That needs no network when it is asked for, either.
 */
export function excelSession(options: Omit<SessionOptions, "newWorkbooks">): Session {
  return createSession(new ExcelWorkbook(options.hostLanguage), { ...options, newWorkbooks });
}
