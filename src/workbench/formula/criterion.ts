import { isCellError, type CellValue } from "../../values/cell-value";
import { asNumber, compare } from "./coerce";
import { comparison } from "./operators";
import type { BinaryOperator } from "./syntax";

const OPERATORS = ["<=", ">=", "<>", "<", ">", "="] as const;

/** Whether a text fits a pattern of Excel's: `*` any run, `?` any one character, `~` takes the next as it is. Letter case does not count. */
export function fitsPattern(text: string, pattern: string): boolean {
  const [given, wanted] = [[...text.toLowerCase()], [...pattern.toLowerCase()]];
  let [at, want, star, resume] = [0, 0, -1, 0];
  while (at < given.length) {
    const isEscaped = wanted[want] === "~" && want + 1 < wanted.length;
    const character = isEscaped ? wanted[want + 1] : wanted[want];
    if (!isEscaped && character === "*") {
      star = want++;
      resume = at;
    } else if (want < wanted.length && (character === given[at] || (!isEscaped && character === "?"))) {
      want += isEscaped ? 2 : 1;
      at++;
    } else if (star >= 0) {
      want = star + 1;
      at = ++resume;
    } else return false;
  }
  while (wanted[want] === "*") want++;
  return want >= wanted.length;
}

/** The test that SUMIF and its like make of a criterion such as `">=10"`, `"Rød*"` or 5. */
export function criterionOf(given: CellValue): (value: CellValue) => boolean {
  if (isCellError(given)) return (value) => isCellError(value) && value.error === given.error;
  if (typeof given !== "string") return (value) => !isCellError(value) && value !== null && typeof value === typeof given && value === given;
  const operator: BinaryOperator = OPERATORS.find((sign) => given.startsWith(sign)) ?? "=";
  const rest = given.startsWith(operator) ? given.slice(operator.length) : given;
  const number = rest.trim() === "" ? null : asNumber(rest);
  if (typeof number === "number") {
    return (value) => {
      const own = typeof value === "string" && operator === "=" ? asNumber(value) : value;
      return typeof own === "number" ? comparison(operator, compare(own, number)) : operator === "<>";
    };
  }
  if (operator === "=" || operator === "<>") {
    const isEqual = (value: CellValue): boolean => (rest === "" ? value === null || (value === "" && given === "") : typeof value === "string" && fitsPattern(value, rest));
    return (value) => isEqual(value) === (operator === "=");
  }
  return (value) => typeof value === "string" && comparison(operator, compare(value, rest));
}
