import { isCellError, type CellValue } from "../../values/cell-value";
import { asNumber, asText, compare } from "./coerce";
import type { BinaryOperator } from "./syntax";

function arithmetic(operator: BinaryOperator, left: number, right: number): CellValue {
  switch (operator) {
    case "+": return left + right;
    case "-": return left - right;
    case "*": return left * right;
    case "/": return right === 0 ? { error: "#DIV/0!" } : left / right;
    default: return left ** right;
  }
}

export function comparison(operator: BinaryOperator, order: number): boolean {
  switch (operator) {
    case "=": return order === 0;
    case "<>": return order !== 0;
    case "<": return order < 0;
    case ">": return order > 0;
    case "<=": return order <= 0;
    default: return order >= 0;
  }
}

/** Excel's operators on two values; an error on either side is the result. */
export function binary(operator: BinaryOperator, left: CellValue, right: CellValue): CellValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (operator === "&") return asText(left) + asText(right);
  if (["=", "<>", "<", ">", "<=", ">="].includes(operator)) return comparison(operator, compare(left, right));
  const [a, b] = [asNumber(left), asNumber(right)];
  return isCellError(a) ? a : isCellError(b) ? b : arithmetic(operator, a, b);
}
