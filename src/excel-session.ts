import { createSession } from "./app/create-session";
import type { Session, SessionOptions } from "./app/session";
import { ExcelWorkbook } from "./excel/excel-workbook";

/**
 * The workbook that Excel has open, as the pane's door opens it. All that reads, checks and writes hangs on this one
 * file, so that it is loaded in one piece once the pane is drawn: in more pieces it weighs 7 kB more.
 */
export function excelSession(options: SessionOptions): Session {
  return createSession(new ExcelWorkbook(options.hostLanguage), options);
}
