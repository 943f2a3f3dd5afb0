import type { CellArea } from "../workbook/address";
import { OpenedSheet } from "./book/opened-sheet";
import { DataValidations } from "./sheet/data-validations";
import type { NewValidation, CellValidation } from "./sheet/validation";
import type { XlsxSheet } from "./xlsx-book";

function listOf(sheet: XlsxSheet): { readonly opened: OpenedSheet; readonly list: DataValidations } {
  if (!(sheet instanceof OpenedSheet)) throw new TypeError("Not a sheet of an opened file.");
  return { opened: sheet, list: new DataValidations(sheet.xml) };
}

/** Data validations of a sheet as the file has them. Those of the x14 extension (lists on other sheets, by newer Excels) are kept and not shown. */
export function cellValidations(sheet: XlsxSheet): readonly CellValidation[] {
  return listOf(sheet).list.all;
}

/** Where validations of the x14 extension stand: they are kept and not shown. */
export function extendedValidationAreas(sheet: XlsxSheet): readonly CellArea[] {
  return listOf(sheet).list.extendedAreas;
}

/** Takes the areas out of every validation, and lays `validation` over them unless it is `null`. */
export function setCellValidation(sheet: XlsxSheet, areas: readonly CellArea[], validation: NewValidation | null): void {
  const { opened, list } = listOf(sheet);
  list.set(areas, validation);
  opened.look();
}

/** Takes whole validations of the sheet's own list away. */
export function removeCellValidations(sheet: XlsxSheet, isGone: (validation: CellValidation) => boolean): void {
  const { opened, list } = listOf(sheet);
  if (list.remove(isGone)) opened.look();
}
