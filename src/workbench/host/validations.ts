import type { CellArea } from "../../workbook/address";
import type { XlsxSheet } from "../../xlsx/xlsx-book";
import { holds, without } from "./areas";

export interface Validation {
  readonly rule: Excel.DataValidationRule;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly ignoreBlanks: boolean;
}

/** Data validations that were set in this session. Those that the file brought are neither read nor changed. */
export interface Validations {
  /** The one that covers all the areas; `null` where there is none. */
  covering(sheet: XlsxSheet, areas: readonly CellArea[]): Validation | null;
  set(sheet: XlsxSheet, areas: readonly CellArea[], validation: Validation): void;
  clear(sheet: XlsxSheet, areas: readonly CellArea[]): void;
}

interface Held {
  readonly sheet: XlsxSheet;
  readonly areas: readonly CellArea[];
  readonly validation: Validation;
}

export function createValidations(): Validations {
  let held: Held[] = [];
  function clear(sheet: XlsxSheet, areas: readonly CellArea[]): void {
    held = held
      .map((each) => (each.sheet === sheet ? { ...each, areas: areas.reduce<readonly CellArea[]>((rest, hole) => rest.flatMap((area) => without(area, hole)), each.areas) } : each))
      .filter((each) => each.areas.length > 0);
  }
  return {
    covering: (sheet, areas) => held.find((each) => each.sheet === sheet && areas.every((area) => each.areas.some((outer) => holds(outer, area))))?.validation ?? null,
    clear,
    set(sheet, areas, validation) {
      clear(sheet, areas);
      held.push({ sheet, areas, validation });
    },
  };
}
