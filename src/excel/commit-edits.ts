import { isCellError, type CellValue } from "../values/cell-value";
import type { CellEdit, PreviousCell } from "../workbook/batch";
import { WorkbookError } from "../workbook/workbook-error";
import type { Batches } from "./run-batch";
import { needsTextFormat } from "./safe-text";
import { writtenText } from "./written-text";
import { writtenValue } from "./written-value";

/** Loads what the cells hold, to be read after the sync: a fix can be undone with it where Excel's own undo is gone. */
export function askPrevious(context: Excel.RequestContext, cells: readonly { readonly sheet: string; readonly cell: string }[]): () => readonly PreviousCell[] {
  const asked = cells.map(({ sheet, cell }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    range.load("values,valueTypes,formulas,numberFormat");
    return { sheet, cell, range };
  });
  return () =>
    asked.map(({ sheet, cell, range }) => {
      const held: unknown = range.values[0]?.[0];
      const formula: unknown = range.formulas[0]?.[0];
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== held;
      const value: CellValue = String(range.valueTypes[0]?.[0]) === "Error" ? { error: String(held) } : held === "" ? null : (held as CellValue);
      return { sheet, cell, value, formula: isFormula ? formula : null, format: String(range.numberFormat[0]?.[0] ?? "General") };
    });
}

/** Queues the edits; `previous` stands in the same order. */
export function writeEdits(context: Excel.RequestContext, edits: readonly CellEdit[], previous: readonly PreviousCell[], date1904: boolean): void {
  edits.forEach(({ sheet, cell, value }, at) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    const written = writtenValue(value, date1904, previous[at]?.format ?? null);
    if (written.format !== null) range.numberFormat = [[written.format]];
    range.values = [[written.value]];
  });
}

/** Queues what puts cells back as they were. The user's own formulas come back as formulas, texts as texts. */
export function writeRestored(context: Excel.RequestContext, cells: readonly PreviousCell[]): void {
  for (const { sheet, cell, value, formula, format } of cells) {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    if (formula !== null) range.formulas = [[formula]];
    else {
      const text = typeof value === "string" && needsTextFormat(value);
      if (text) range.numberFormat = [["@"]];
      range.values = [[value === null ? "" : isCellError(value) ? value.error : typeof value === "string" ? writtenText(value) : value]];
    }
    range.numberFormat = [[format]];
  }
}

/**
 * Puts cells back after a batch that failed on its way: Excel does not take back what came before the fault. Each in a
 * batch of its own, so that the cell that cannot be written does not stop the others; what fails here was never changed.
 */
export async function takeBack(batches: Batches, cells: readonly PreviousCell[]): Promise<void> {
  for (const cell of cells) {
    try {
      await batches.write(async (context) => {
        writeRestored(context, [cell]);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one that fails must not stop the others
        await context.sync();
      });
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
    }
  }
}
