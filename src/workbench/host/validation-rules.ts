import { realDay } from "../../values/calendar-date";
import { serialFromDay } from "../../values/excel-serial";
import { NONE } from "../../values/none";
import type { CellValidation, NewValidation } from "../../xlsx/sheet/validation";
import { apiNotFound, invalidArgument } from "./host-error";

/** A data validation of no cell in particular, as Excel shows a cell that has none. */
export const NO_VALIDATION: NewValidation = {
  type: "none",
  operator: "between",
  first: null,
  second: null,
  ignoresBlanks: true,
  hasDropDown: true,
  showsPrompt: true,
  promptTitle: "",
  prompt: "",
  showsError: true,
  errorStyle: "stop",
  errorTitle: "",
  error: "",
};

const KINDS = { wholeNumber: "whole", decimal: "decimal", textLength: "textLength", date: "date", time: "time" } as const;
type Kind = keyof typeof KINDS;

const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;
type Operator = keyof typeof OPERATORS;

function isKind(word: string): word is Kind {
  return word in KINDS;
}

function isOperator(word: unknown): word is Operator {
  return typeof word === "string" && word in OPERATORS;
}

function formulaOf(given: unknown, kind: Kind, date1904: boolean, where: string): string | null {
  if (given === undefined || given === null || given === "") return null;
  if (typeof given === "number" && Number.isFinite(given)) return String(given);
  if (typeof given !== "string") throw apiNotFound(`${where} with a range`);
  if (given.startsWith("=")) return given.slice(1);
  const date = kind === "date" ? /^(\d{4})-(\d{2})-(\d{2})/.exec(given) : null;
  const serial = date ? serialFromDay(realDay(Number(date[1]), Number(date[2]), Number(date[3])), date1904) : NONE;
  if (serial !== NONE) return String(serial);
  if (!Number.isFinite(Number(given))) throw invalidArgument(where);
  return given;
}

function listRule(rule: Partial<Excel.ListDataValidation>, where: string): Partial<NewValidation> {
  const { source, inCellDropDown } = rule;
  if (typeof source !== "string") throw apiNotFound(`${where} with a range`);
  if (source === "" || source.length > 255) throw invalidArgument(where);
  const first = source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
  return { type: "list", operator: "between", first, second: null, hasDropDown: inCellDropDown ?? true };
}

/** What a rule that was set means in the file's words. */
export function readRule(rule: Excel.DataValidationRule, date1904: boolean, where: string): Partial<NewValidation> {
  const [key, more] = Object.keys(rule);
  if (key === undefined || more !== undefined) throw invalidArgument(where);
  if (key === "list") return listRule(rule.list ?? {}, where);
  if (key === "custom") {
    const formula: unknown = rule.custom?.formula;
    if (typeof formula !== "string" || formula.replace(/^=/, "") === "") throw invalidArgument(where);
    return { type: "custom", operator: "between", first: formula.replace(/^=/, ""), second: null };
  }
  if (!isKind(key)) throw invalidArgument(where);
  const given = (rule[key] ?? {}) as Partial<Excel.BasicDataValidation>;
  const first = formulaOf(given.formula1, key, date1904, where);
  const second = formulaOf(given.formula2, key, date1904, where);
  if (!isOperator(given.operator) || first === null) throw invalidArgument(where);
  if ((given.operator === "Between" || given.operator === "NotBetween") !== (second !== null)) throw invalidArgument(where);
  return { type: KINDS[key], operator: OPERATORS[given.operator], first, second };
}

function shown(formula: string | null): string | number {
  if (formula === null) return "";
  return formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

/** The rule as Office.js shows it. Dates come as serials. */
export function writeRule(validation: Pick<CellValidation, "type" | "operator" | "first" | "second" | "hasDropDown">): Excel.DataValidationRule {
  const { type, first, second, hasDropDown } = validation;
  if (type === "none") return {};
  if (type === "custom") return { custom: { formula: `=${first ?? ""}` } };
  if (type === "list") {
    const isWords = first !== null && first.startsWith('"') && first.endsWith('"');
    return { list: { inCellDropDown: hasDropDown, source: isWords ? first.slice(1, -1).replaceAll('""', '"') : `=${first ?? ""}` } };
  }
  const kind = (Object.keys(KINDS) as Kind[]).find((each) => KINDS[each] === type) ?? "decimal";
  const operator = (Object.keys(OPERATORS) as Operator[]).find((each) => OPERATORS[each] === validation.operator) ?? "Between";
  return { [kind]: { formula1: shown(first), ...(second === null ? {} : { formula2: shown(second) }), operator } };
}
