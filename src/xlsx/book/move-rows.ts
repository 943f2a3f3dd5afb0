import { WorkbookError } from "../../workbook/workbook-error";
import type { BookParts } from "./book-parts";
import type { DefinedNames } from "./defined-names";
import type { OpenedSheet } from "./opened-sheet";
import type { OpenedTable } from "./opened-table";

export function moveRows(_book: BookParts, _sheets: readonly OpenedSheet[], _names: DefinedNames, _tables: readonly OpenedTable[], sheet: OpenedSheet, _first: number, _count: number): void {
  throw new WorkbookError("refused", sheet.name);
}
