import { rowInsertions } from "../../workbook/page-slots";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { WorkbookError } from "../../workbook/workbook-error";
import type { XlsxBook } from "../xlsx-book";
import { checkPlan } from "./check-plan";
import { clearOwnSheet } from "./clear-own-sheet";
import { markerOf, tagsOf } from "./read-own-sheet";
import { requireFreeSheet } from "./sheet-name";
import { writeCharts } from "./write-charts";
import { writePlan } from "./write-plan";

function writeSheet(book: XlsxBook, plan: SheetPlan): void {
  const old = book.sheet(plan.sheet);
  const sheet = old ?? book.addSheet(plan.sheet);
  const insertions = old ? rowInsertions(tagsOf(old), plan) : [];
  if (old) {
    for (const { before, count } of insertions ?? []) old.insertRows(before, count);
    clearOwnSheet(book, old, plan.columnWidths.length);
  }
  writePlan(book, sheet, plan, (charts) => { writeCharts(book, sheet, charts, insertions !== null); });
}

function requireOwn(book: XlsxBook, plan: SheetPlan): void {
  const sheet = book.sheet(plan.sheet);
  if (!sheet) {
    requireFreeSheet(book, plan.sheet);
    return;
  }
  const marker = markerOf(sheet);
  const isSame = marker !== null && marker.kind === plan.marker.kind && marker.period === plan.marker.period && marker.version === plan.marker.version;
  if (!isSame) throw new WorkbookError("sheet-name-taken", sheet.name);
  if (sheet.isProtected) throw new WorkbookError("protected-sheet", sheet.name);
}

/**
 * Checks every plan, then answers what writes the sheets. A sheet of the same name with the same marker is written over
 * in place; one without it is the user's own: WorkbookError "sheet-name-taken".
 */
export function prepareSheets(book: XlsxBook, plans: readonly SheetPlan[]): () => void {
  for (const plan of plans) {
    checkPlan(book, plan);
    requireOwn(book, plan);
  }
  return () => { for (const plan of plans) writeSheet(book, plan); };
}
