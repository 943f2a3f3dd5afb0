import { isCellError, type CellValue } from "../../values/cell-value";
import { asTruth } from "../formula/coerce";
import { compileFormula, type FormulaSurroundings } from "../formula/evaluate-formula";
import { binary } from "../formula/operators";
import { NotEvaluated, type BinaryOperator } from "../formula/syntax";
import { areaValues, type AreaValues } from "./area-values";
import { anchorOf, isOn, type ConditionalRule } from "./conditional-rule";

/** Whether a rule holds for a cell. */
export type RuleTest = (row: number, column: number) => boolean;

const OPERATORS: Readonly<Record<string, BinaryOperator>> = {
  equal: "=", notEqual: "<>", lessThan: "<", lessThanOrEqual: "<=", greaterThan: ">", greaterThanOrEqual: ">=",
};

function isTrue(value: CellValue): boolean {
  const truth = asTruth(value);
  return !isCellError(truth) && truth;
}

function cellIs(rule: ConditionalRule, around: FormulaSurroundings): RuleTest {
  const anchor = anchorOf(rule);
  const operator = rule.parameters.operator ?? "equal";
  const [first, second] = rule.formulas.map(compileFormula);
  const plain = OPERATORS[operator];
  if (!first || (!plain && !second)) throw new NotEvaluated(operator);
  return (row, column) => {
    const value = around.cell(null, row, column);
    const shift = { rows: row - anchor.row, columns: column - anchor.column };
    if (value === null && operator !== "equal" && operator !== "notEqual") return false;
    if (plain) return isTrue(binary(plain, value, first(around, shift)));
    const [low, high] = [first(around, shift), second?.(around, shift) ?? null];
    const isBetween = isTrue(binary(">=", value, low)) && isTrue(binary("<=", value, high));
    return (operator === "notBetween") !== isBetween;
  };
}

function topTen(rule: ConditionalRule, area: () => AreaValues): (value: CellValue) => boolean {
  const rank = Number(rule.parameters.rank ?? "10");
  return (value) => {
    const { numbers } = area();
    const count = Math.min(numbers.length, isOn(rule, "percent") ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : rank);
    if (typeof value !== "number" || count < 1) return false;
    return isOn(rule, "bottom") ? value <= (numbers[count - 1] ?? 0) : value >= (numbers[numbers.length - count] ?? 0);
  };
}

function aboveAverage(rule: ConditionalRule, area: () => AreaValues): (value: CellValue) => boolean {
  return (value) => {
    const { numbers } = area();
    if (typeof value !== "number" || numbers.length === 0) return false;
    const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
    const spread = Math.sqrt(numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0) / Math.max(1, numbers.length - 1));
    const isAbove = isOn(rule, "aboveAverage", true);
    const limit = mean + (isAbove ? 1 : -1) * Number(rule.parameters.stdDev ?? "0") * spread;
    return (isOn(rule, "equalAverage") && value === limit) || (isAbove ? value > limit : value < limit);
  };
}

/** @throws NotEvaluated for a kind of rule or a formula that is not worked out here. */
export function ruleTest(rule: ConditionalRule, around: FormulaSurroundings): RuleTest {
  let read: AreaValues | null = null;
  const area = (): AreaValues => (read ??= areaValues(rule.areas, around));
  const ofValue = (test: (value: CellValue) => boolean): RuleTest => (row, column) => test(around.cell(null, row, column));
  switch (rule.kind) {
    case "cellIs": return cellIs(rule, around);
    case "top10": return ofValue(topTen(rule, area));
    case "aboveAverage": return ofValue(aboveAverage(rule, area));
    case "duplicateValues": return ofValue((value) => value !== null && area().count(value) > 1);
    case "uniqueValues": return ofValue((value) => value !== null && area().count(value) === 1);
    default: {
      // Kinds such as containsText and timePeriod carry the formula that says the same.
      const [formula] = rule.formulas;
      if (formula === undefined) throw new NotEvaluated(rule.kind);
      const evaluate = compileFormula(formula);
      const anchor = anchorOf(rule);
      return (row, column) => isTrue(evaluate({ ...around, at: { row, column } }, { rows: row - anchor.row, columns: column - anchor.column }));
    }
  }
}
