import { WorkbookError } from "../../workbook/workbook-error";
import type { XlsxBook } from "../xlsx-book";

const FORBIDDEN = [":", "\\", "/", "?", "*", "[", "]"];
const LONGEST = 31;

/** Whether Excel would accept the name for a worksheet. */
export function isSheetName(name: string): boolean {
  if (name.trim() === "" || name.length > LONGEST || name.startsWith("'") || name.endsWith("'")) return false;
  return !FORBIDDEN.some((character) => name.includes(character)) && name.toLowerCase() !== "history";
}

/** Throws unless a sheet of this name can be added: "protected-workbook", "sheet-name-taken". */
export function requireFreeSheet(book: XlsxBook, name: string): void {
  if (!isSheetName(name)) throw new RangeError(`No worksheet name: ${name}`);
  if (book.sheet(name)) throw new WorkbookError("sheet-name-taken", name);
  if (book.isStructureProtected) throw new WorkbookError("protected-workbook");
}
