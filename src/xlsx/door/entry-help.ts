import { entryValidations, isEntryFormula, type EntryHelp, type EntryValidation } from "../../workbook/entry-help";
import { cellValidations, extendedValidationAreas, removeCellValidations, setCellValidation } from "../cell-validation";
import type { CellValidation } from "../sheet/validation";
import type { XlsxBook } from "../xlsx-book";

/** Whether a validation is help at entry of ours. */
export function isEntryHelp({ type, first }: CellValidation): boolean {
  return type === "custom" && first !== null && isEntryFormula(first);
}

function asValidation({ area, formula, title, message }: EntryValidation): CellValidation {
  return {
    areas: [area], type: "custom", operator: "between", first: formula, second: null, ignoresBlanks: true, hasDropDown: true,
    showsPrompt: true, promptTitle: title, prompt: message, showsError: true, errorStyle: "warning", errorTitle: title, error: message,
  };
}

/** Lays the complete set over every sheet and takes our others away; the user's own stay as they are, and so do protected sheets. */
export function layEntryHelp(book: XlsxBook, help: readonly EntryHelp[]): void {
  for (const sheet of book.sheets) {
    if (sheet.isProtected) continue;
    const present = cellValidations(sheet);
    const taken = [...present.filter((each) => !isEntryHelp(each)).flatMap(({ areas }) => areas), ...extendedValidationAreas(sheet)];
    const wanted = entryValidations(sheet.name, help, taken).map(asValidation);
    if (JSON.stringify(present.filter(isEntryHelp)) === JSON.stringify(wanted)) continue;
    removeCellValidations(sheet, isEntryHelp);
    for (const { areas, ...validation } of wanted) setCellValidation(sheet, areas, validation);
  }
}
