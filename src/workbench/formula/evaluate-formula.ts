import { isCellError, type CellValue } from "../../values/cell-value";
import { asNumber, asText, compare, VALUE_ERROR } from "./coerce";
import { FUNCTIONS } from "./functions";
import { parseFormula } from "./parse-formula";
import { NotEvaluated, type BinaryOperator, type Corner, type Expression } from "./syntax";

/** What a formula may ask of its workbook. `sheet` null is the formula's own sheet. */
export interface FormulaSurroundings {
  cell(sheet: string | null, row: number, column: number): CellValue;
  /** The formula behind a defined name, without "="; `null` where there is none. */
  definedName(name: string): string | null;
  /** Serial of the day that TODAY() answers, in the workbook's date system. */
  readonly today: number;
  readonly date1904: boolean;
}

/** Rows and columns that the formula is moved from the cell it was written for. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

const MOST_CELLS = 100_000;
const DEEPEST_NAME = 8;

function arithmetic(operator: BinaryOperator, left: number, right: number): CellValue {
  switch (operator) {
    case "+": return left + right;
    case "-": return left - right;
    case "*": return left * right;
    case "/": return right === 0 ? { error: "#DIV/0!" } : left / right;
    default: return left ** right;
  }
}

function comparison(operator: BinaryOperator, order: number): boolean {
  switch (operator) {
    case "=": return order === 0;
    case "<>": return order !== 0;
    case "<": return order < 0;
    case ">": return order > 0;
    case "<=": return order <= 0;
    default: return order >= 0;
  }
}

function binary(operator: BinaryOperator, left: CellValue, right: CellValue): CellValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (operator === "&") return asText(left) + asText(right);
  if (["=", "<>", "<", ">", "<=", ">="].includes(operator)) return comparison(operator, compare(left, right));
  const [a, b] = [asNumber(left), asNumber(right)];
  return isCellError(a) ? a : isCellError(b) ? b : arithmetic(operator, a, b);
}

function evaluate(expression: Expression, around: FormulaSurroundings, shift: Shift, depth: number): CellValue {
  const at = (corner: Corner): { row: number; column: number } => ({
    row: corner.row + (corner.rowAbsolute ? 0 : shift.rows),
    column: corner.column + (corner.columnAbsolute ? 0 : shift.columns),
  });
  const valueOf = (of: Expression): CellValue => evaluate(of, around, shift, depth);

  function cells(of: Expression): { values: readonly CellValue[]; fromCells: boolean } {
    if (of.kind !== "area") return { values: [valueOf(of)], fromCells: false };
    const [from, to] = [at(of.from), at(of.to)];
    const values: CellValue[] = [];
    for (let row = Math.min(from.row, to.row); row <= Math.max(from.row, to.row); row++) {
      for (let column = Math.min(from.column, to.column); column <= Math.max(from.column, to.column); column++) {
        if (values.length === MOST_CELLS) throw new NotEvaluated("area");
        values.push(around.cell(of.sheet, row, column));
      }
    }
    return { values, fromCells: true };
  }

  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "area": {
      const { values } = cells(expression);
      return values.length === 1 ? (values[0] ?? null) : VALUE_ERROR;
    }
    case "name": {
      const formula = depth < DEEPEST_NAME ? around.definedName(expression.name) : null;
      if (formula === null) throw new NotEvaluated(expression.name);
      return evaluate(parseFormula(formula), around, shift, depth + 1);
    }
    case "negate":
    case "plus":
    case "percent": {
      const value = valueOf(expression.of);
      if (expression.kind === "plus") return value;
      const number = asNumber(value);
      if (isCellError(number)) return number;
      return expression.kind === "negate" ? -number : number / 100;
    }
    case "binary":
      return binary(expression.operator, valueOf(expression.left), valueOf(expression.right));
    case "call": {
      const run = FUNCTIONS.get(expression.name);
      if (!run) throw new NotEvaluated(expression.name);
      const argument = (index: number): Expression => expression.values[index] ?? { kind: "constant", value: null };
      return run({
        count: expression.values.length,
        today: around.today,
        date1904: around.date1904,
        value: (index) => valueOf(argument(index)),
        number: (index) => asNumber(valueOf(argument(index))),
        text: (index) => asText(valueOf(argument(index))),
        cells: (index) => cells(argument(index)),
      });
    }
  }
}

/** A formula read once, evaluated for many cells. */
export type CompiledFormula = (around: FormulaSurroundings, shift: Shift) => CellValue;

function checkFunctions(expression: Expression): void {
  if (expression.kind === "call") {
    if (!FUNCTIONS.has(expression.name)) throw new NotEvaluated(expression.name);
    expression.values.forEach(checkFunctions);
  } else if (expression.kind === "binary") {
    checkFunctions(expression.left);
    checkFunctions(expression.right);
  } else if ("of" in expression) checkFunctions(expression.of);
}

/**
 * Reads an en-US formula of the small set that Statusark's own rules use.
 * @throws NotEvaluated for a function or syntax outside it; a defined name is looked for only on evaluation.
 */
export function compileFormula(formula: string): CompiledFormula {
  const expression = parseFormula(formula);
  checkFunctions(expression);
  return (around, shift) => evaluate(expression, around, shift, 0);
}
