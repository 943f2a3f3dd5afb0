import type { CellArea } from "../../workbook/address";

export type ValidationType = "none" | "whole" | "decimal" | "list" | "date" | "time" | "textLength" | "custom";

/** A data validation as the file has it. Formulas are en-US without "="; a list of words is one quoted text with commas. */
export interface CellValidation {
  readonly areas: readonly CellArea[];
  readonly type: ValidationType;
  readonly operator: "between" | "notBetween" | "equal" | "notEqual" | "greaterThan" | "lessThan" | "greaterThanOrEqual" | "lessThanOrEqual";
  readonly first: string | null;
  readonly second: string | null;
  readonly ignoresBlanks: boolean;
  readonly hasDropDown: boolean;
  readonly showsPrompt: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly showsError: boolean;
  readonly errorStyle: "stop" | "warning" | "information";
  readonly errorTitle: string;
  readonly error: string;
}

export type NewValidation = Omit<CellValidation, "areas">;
